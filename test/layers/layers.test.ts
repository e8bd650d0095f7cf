/** The layers hold in src, and the tool that says so catches what would break them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { judgePlanted, judgeProject, type Tree, type Verdict } from './planted.js';

const manifest = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
// package.json is npm's own format, and npm has read it before any test runs.
const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
const libraries = Object.keys(dependencies);

const uses = (specifier: string) => `import { it } from '${specifier}';\nexport const used = it;\n`;
const usesType = (specifier: string) =>
  `import type { It } from '${specifier}';\nexport type Used = It;\n`;

test('src keeps to the table', () => {
  const verdict = judgeProject();
  expect(verdict.violations).toEqual([]);
  // A tool that could not read TypeScript would find nothing wrong, because it would look at nothing.
  expect(verdict.modules).toContain('src/core/diagnostic.ts');
  expect(verdict.modules).toContain('src/core/messages/message.ts');
}, 60_000);

describe('a planted violation is caught', () => {
  const wrong: readonly {
    readonly what: string;
    readonly rule: string;
    readonly from: string;
    readonly text: string;
  }[] = [
    {
      what: 'an upward import',
      rule: 'layer-core',
      from: 'src/core/upward.ts',
      text: uses('../doc/nodes.js'),
    },
    {
      what: 'an upward import of a type alone',
      rule: 'layer-quantity',
      from: 'src/quantity/upward-type.ts',
      text: usesType('../compose/compose.js'),
    },
    {
      what: 'an upward import in the middle of a function',
      rule: 'layer-style',
      from: 'src/style/upward-late.ts',
      text: "export const late = () => import('../compose/compose.js');\n",
    },
    {
      what: 'an upward re-export',
      rule: 'layer-doc',
      from: 'src/doc/upward-again.ts',
      text: "export { it } from '../compose/compose.js';\n",
    },
    {
      what: 'one renderer in another',
      rule: 'layer-render/pdf',
      from: 'src/render/pdf/borrows.ts',
      text: uses('../docx/docx.js'),
    },
    {
      what: 'the content model in a renderer',
      rule: 'layer-render/docx',
      from: 'src/render/docx/knows.ts',
      text: usesType('../../model/report.js'),
    },
    {
      what: 'the command line in the pipeline',
      rule: 'layer-pipeline',
      from: 'src/pipeline.ts',
      text: uses('./cli/main.js'),
    },
    {
      what: 'a folder that has no row in the table',
      rule: 'layer-unknown',
      from: 'src/misc/odds.ts',
      text: uses('../core/position.js'),
    },
    {
      what: "one of Node's modules in the core",
      rule: 'node-at-the-edge',
      from: 'src/core/reads.ts',
      text: uses('node:fs'),
    },
    {
      what: "one of Node's modules without its prefix, for a type alone",
      rule: 'node-at-the-edge',
      from: 'src/fonts/reads-type.ts',
      text: usesType('fs'),
    },
    {
      what: 'a library outside its home, for a type alone',
      rule: 'library-yaml',
      from: 'src/model/yaml-type.ts',
      text: usesType('yaml'),
    },
    {
      what: 'pdfmake outside the one folder that knows its internals',
      rule: 'library-pdfmake',
      from: 'src/render/pdf/paragraph.ts',
      text: uses('pdfmake'),
    },
    {
      what: 'a library without a home',
      rule: 'library-unknown',
      from: 'src/source/lodash.ts',
      text: uses('lodash'),
    },
    {
      what: 'a test in src',
      rule: 'only-src',
      from: 'src/model/tested.ts',
      text: uses('../../test/fixture.js'),
    },
    {
      what: 'a cycle',
      rule: 'no-cycle',
      from: 'src/prose/hen.ts',
      text: uses('./egg.js'),
    },
    {
      what: 'a cycle of types alone',
      rule: 'no-cycle',
      from: 'src/prose/hen-type.ts',
      text: usesType('./egg-type.js'),
    },
    {
      what: 'an import that leads nowhere',
      rule: 'resolvable',
      from: 'src/model/nowhere.ts',
      text: uses('./missing.js'),
    },
  ];

  /** Beside the violations: what they import, and imports that are as they should be. */
  const right: Tree = {
    'src/core/position.ts': 'export const it = 1;\nexport type It = number;\n',
    'src/doc/nodes.ts': uses('../core/position.js') + 'export const it = used;\n',
    'src/compose/compose.ts':
      uses('../doc/nodes.js') + 'export const it = used;\nexport type It = number;\n',
    'src/render/docx/docx.ts': uses('docx') + 'export const it = used;\n',
    'src/model/report.ts': uses('zod') + 'export type It = number;\n',
    'src/source/yaml.ts': uses('yaml'),
    'src/render/pdf/pdfmake/typeset.ts': uses('pdfmake'),
    'src/cli/main.ts': uses('node:fs') + 'export const it = used;\n',
    'src/platform/files.ts': uses('node:fs'),
    'src/prose/egg.ts': uses('./hen.js') + 'export const it = used;\n',
    'src/prose/egg-type.ts': usesType('./hen-type.js') + 'export type It = Used;\n',
    'test/fixture.ts': 'export const it = 1;\n',
  };

  /** `doc` is nobody's home: each library of package.json is foreign to it. */
  const foreign: Tree = Object.fromEntries(
    libraries.map((name, at) => [`src/doc/library-${String(at)}.ts`, uses(name)]),
  );

  let verdict: Verdict;
  beforeAll(() => {
    const planted = Object.fromEntries(wrong.map(({ from, text }) => [from, text]));
    verdict = judgePlanted({ ...right, ...foreign, ...planted }, [...libraries, 'lodash']);
  }, 60_000);

  const rulesFor = (path: string) =>
    verdict.violations.filter(({ guilty }) => guilty.includes(path)).map(({ rule }) => rule);

  it.each(wrong)('$what', ({ rule, from }) => {
    expect(rulesFor(from)).toContain(rule);
  });

  it.each(libraries.map((name, at) => ({ name, from: `src/doc/library-${String(at)}.ts` })))(
    'each library has a home: $name outside it',
    ({ name, from }) => {
      expect(rulesFor(from)).toEqual([`library-${name}`]);
    },
  );

  it('and nothing else is', () => {
    const guilty = new Set(verdict.violations.flatMap(({ guilty }) => guilty));
    const partners = ['src/prose/egg.ts', 'src/prose/egg-type.ts'];
    const expected = [...wrong.map(({ from }) => from), ...Object.keys(foreign), ...partners];
    expect([...guilty].sort()).toEqual(expected.sort());
  });
});
