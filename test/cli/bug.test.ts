/** A bug in the program: said to be one, with what a maintainer needs, and no stack trace. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { contents, temporaryFolder } from './folders.js';
import { baogao } from './run.js';

const folder = temporaryFolder();

/** Breaks a part of Node before the program starts: what the program then does with the answer throws, as with a bug. */
function broken(): Readonly<Record<string, string>> {
  const preload = join(folder, 'broken.mjs');
  writeFileSync(
    preload,
    `import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
crypto.createHash = () => undefined;
syncBuiltinESMExports();
`,
  );
  return { NODE_OPTIONS: `--import ${pathToFileURL(preload).href}` };
}

it.each([
  ['zh', '这是 baogao 的缺陷，不是内容的错。没有写出任何文件。', '发给维护者'],
  [
    'en',
    'this is a bug in baogao, not in your content. Nothing was written.',
    'to the maintainers',
  ],
])('is told as a bug (%s)', (language, whose, report) => {
  const out = join(folder, 'out');
  const args = ['build', '--format', 'docx', '--out', out, '--lang', language];
  const { code, stdout, stderr } = baogao(args, { env: broken() });
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain(whose);
  expect(stderr).toContain(report);
  expect(stderr).toMatch(
    /^ {2}baogao \d+\.\d+\.\d+ · TypeError: Cannot read properties of undefined .* · .*\(dist\/src\/.*\)$/m,
  );
  // One line for the maintainers, without the places of this machine.
  expect(stderr.trimEnd().split('\n')).toHaveLength(3);
  expect(stderr).not.toMatch(/^\s*at /m);
  expect(stderr).not.toContain(folder);
  expect([...contents(folder).keys()]).toEqual(['broken.mjs']);
});
