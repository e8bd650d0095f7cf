/** Other people's programs, which look at finished files: found on the machine, or asked for in one sentence. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Each program, and the Debian package that brings it. */
const PACKAGES = {
  qpdf: 'qpdf',
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftocairo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  po2xliff: 'translate-toolkit',
  pofilter: 'translate-toolkit',
  soffice: 'libreoffice-writer-nogui',
  xliff2po: 'translate-toolkit',
  xmllint: 'libxml2-utils',
} as const;

export type Tool = keyof typeof PACKAGES;

export interface ToolResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ToolOptions {
  readonly cwd?: string;
  /** Variables added to those of the test. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** A profile of LibreOffice with what the run needs, which stays; without one, it gets an empty one. */
  readonly profile?: string;
  /** Seconds after which the program is ended. */
  readonly timeout?: number;
}

/** The path of a program; throws a sentence that says what to install where there is none. */
export function requireTool(tool: Tool, searchPath = process.env['PATH'] ?? ''): string {
  for (const folder of searchPath.split(delimiter).filter((entry) => entry !== '')) {
    const path = join(folder, tool);
    if (isExecutable(path)) return path;
  }
  const name = PACKAGES[tool];
  throw new Error(
    `${tool} is missing: install the Debian package ${name} (apt-get install ${name}).`,
  );
}

/** Runs a program to its end. Its exit code is the test's affair; not starting or not ending in time throws. */
export function runTool(
  tool: Tool,
  args: readonly string[],
  options: ToolOptions = {},
): ToolResult {
  return tool === 'soffice' ? runOffice(args, options) : run(tool, args, options);
}

/** LibreOffice hands its work to another one that runs with the same profile: each run gets a profile of its own. */
function runOffice(args: readonly string[], options: ToolOptions): ToolResult {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'baogao-soffice-'));
  try {
    const ours = ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`];
    return run('soffice', [...ours, ...args], options);
  } finally {
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
  }
}

function run(
  tool: Tool,
  args: readonly string[],
  { cwd, env, input, timeout = 120 }: ToolOptions,
): ToolResult {
  const { error, status, signal, stdout, stderr } = spawnSync(requireTool(tool), args, {
    cwd,
    env: { ...process.env, ...env },
    input,
    timeout: timeout * 1000,
    encoding: 'utf8',
    maxBuffer: 256 * 2 ** 20,
  });
  if (error) throw error;
  if (status === null) throw new Error(`${tool} was ended by ${String(signal)}: ${stderr}`);
  return { code: status, stdout, stderr };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
