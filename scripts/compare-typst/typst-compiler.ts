/** Typst as a Node package, which is no dependency of this project: its program for one system alone is 50 MB. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const TYPST_PACKAGE = '@myriaddreamin/typst-ts-node-compiler';
/** Brings Typst 0.14.2; licence Apache-2.0. */
export const TYPST_VERSION = '0.7.0';

/** The part of the package that is used here. */
export interface TypstCompiler {
  compile(options: { readonly mainFilePath: string; readonly inputs: Record<string, string> }): {
    readonly result: unknown;
    hasError(): boolean;
    printDiagnostics(): void;
  };
  pdf(document: unknown): Uint8Array;
}

interface TypstPackage {
  readonly NodeCompiler: {
    create(options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontBlobs: readonly Uint8Array[] }[];
    }): TypstCompiler;
  };
}

/** The package as it is installed in a folder's node_modules; throws what to type where it is not. */
export function findTypst(folder: string): TypstPackage {
  const require = createRequire(join(folder, 'package.json'));
  let version: string;
  try {
    // A package's own description of itself.
    ({ version } = require(`${TYPST_PACKAGE}/package.json`) as { version: string });
  } catch {
    throw new Error(`${TYPST_PACKAGE} is not installed in ${folder}.\n${HOW_TO_INSTALL}`);
  }
  if (version !== TYPST_VERSION) {
    throw new Error(`${folder} has version ${version} of ${TYPST_PACKAGE}.\n${HOW_TO_INSTALL}`);
  }
  // Its types are with it, and it is not here when this is compiled.
  return require(TYPST_PACKAGE) as TypstPackage;
}

const HOW_TO_INSTALL = `Install it anywhere, and name that folder:
  npm install --prefix FOLDER ${TYPST_PACKAGE}@${TYPST_VERSION}
  npm run compare-typst -- FOLDER`;
