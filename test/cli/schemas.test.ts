/** Schemas for editors: those in docs/schemas are the program's, and every file of the project fits the one it names. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contents, temporaryFolder } from './folders.js';
import { baogao, ROOT } from './run.js';

const SCHEMAS = join(ROOT, 'docs/schemas');

it('writes all schemas, and docs/schemas has the same', () => {
  const out = join(temporaryFolder(), 'schemas');
  const { code, stderr } = baogao(['schema', '--out', out]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(contents(out).size).toBeGreaterThan(0);
  // If this fails: `baogao schema` writes them anew.
  expect(contents(SCHEMAS)).toEqual(contents(out));
});

const files = ['content', 'templates'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(ROOT, folder, name)),
);

/** The schema file that an editor takes from the first line of a YAML file. */
function schemaOf(file: string, text: string): string {
  const [, written] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
  if (written === undefined) throw new Error('the first line names no schema');
  return resolve(dirname(file), written);
}

function validatorOf(schema: string) {
  const data: unknown = JSON.parse(readFileSync(schema, 'utf8'));
  if (typeof data !== 'object' || data === null) throw new Error(`${schema} is no schema`);
  // Fields that only editors read (defaultSnippets and the like) are no mistakes.
  return new Ajv2020({ strict: false, allErrors: true }).compile(data);
}

describe('an editor', () => {
  it.each(files.map((file) => [relative(ROOT, file), file]))('finds no fault in %s', (_, file) => {
    const text = readFileSync(file, 'utf8');
    const schema = schemaOf(file, text);
    expect(relative(SCHEMAS, schema)).toMatch(/^[a-z]+\.schema\.json$/);
    const validate = validatorOf(schema);
    // As editors read it: numbers are numbers.
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('does find the fault of a file that has one', () => {
    const validate = validatorOf(join(SCHEMAS, 'report.schema.json'));
    const report = readFileSync(join(ROOT, 'content/wansheng-2022-plan/report.yaml'), 'utf8');
    expect(validate(parse(report.replace('\nstyle:', '\nstlye:')))).toBe(false);
    const unlisted = report.replace(/^editions: .*$/m, 'editions: zh-Hans');
    expect(validate(parse(unlisted))).toBe(false);
  });
});
