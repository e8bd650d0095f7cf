/** A folder of Word files for other people's programs, which is gone when the tests are done. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import type { OfficeFaces } from '../../src/fonts/face.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import type { HouseStyle } from '../../src/style/style.js';
import { testHouseStyle, testOfficeFaces } from '../support/house-style.js';

export interface DocxFolder {
  readonly path: string;
  /** Gives the path of the file. */
  write(name: string, doc: Doc, style?: HouseStyle, faces?: OfficeFaces): Promise<string>;
  writeBytes(name: string, bytes: Uint8Array): string;
}

export function docxFolder(): DocxFolder {
  const path = mkdtempSync(join(tmpdir(), 'baogao-docx-'));
  afterAll(() => {
    rmSync(path, { recursive: true });
  });
  const writeBytes = (name: string, bytes: Uint8Array): string => {
    const file = join(path, `${name}.docx`);
    writeFileSync(file, bytes);
    return file;
  };
  return {
    path,
    writeBytes,
    write: async (name, doc, style = testHouseStyle, faces = testOfficeFaces) =>
      writeBytes(name, await renderDocx(doc, style, faces)),
  };
}
