/** Small source trees with planted imports, and the layer tool run over them with the project's own rules. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const rules = join(root, '.dependency-cruiser.cjs');

/** Path of a file below the tree's top → its text. */
export type Tree = Readonly<Record<string, string>>;

export interface Violation {
  readonly rule: string;
  /** The module that imports; of a cycle all its members, since the tool reports a cycle once. */
  readonly guilty: readonly string[];
  readonly to: string;
}

export interface Verdict {
  /** Paths of the modules that the tool looked at. */
  readonly modules: readonly string[];
  readonly violations: readonly Violation[];
}

/** The part of the tool's JSON report that is read here. */
interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
      readonly cycle?: readonly { readonly name: string }[];
    }[];
  };
}

/** What the tool says about `src` in a folder. */
export function judge(folder: string): Verdict {
  const output = execFileSync(
    process.execPath,
    [tool, '--config', rules, '--output-type', 'json', 'src'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
  );
  // The tool's own format, checked by the tests that read it.
  const report = JSON.parse(output) as Report;
  return {
    modules: report.modules.map(({ source }) => source),
    violations: report.summary.violations.map(({ from, to, rule, cycle = [] }) => ({
      rule: rule.name,
      guilty: [from, ...cycle.map(({ name }) => name)],
      to,
    })),
  };
}

/** What the tool says about the project itself. */
export function judgeProject(): Verdict {
  return judge(root);
}

/** Plants a tree in a temporary folder, with stand-ins for the libraries it imports, and judges it. */
export function judgePlanted(tree: Tree, libraries: readonly string[]): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-layers-'));
  try {
    const packages = libraries.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })] as const,
      [`node_modules/${name}/index.js`, 'export const it = 1;'] as const,
    ]);
    const dependencies = Object.fromEntries(libraries.map((name) => [name, '*']));
    const manifest = ['package.json', JSON.stringify({ type: 'module', dependencies })] as const;
    for (const [path, text] of [manifest, ...packages, ...Object.entries(tree)]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return judge(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
