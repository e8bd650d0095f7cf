/** Lends LibreOffice the report's own fonts: what a DOCX asks for by its office name is drawn with the face of the PDF. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { baogao } from '../cli/run.js';

interface Status {
  readonly use: string;
  readonly office?: string;
  readonly families?: readonly string[];
  readonly postScript?: string;
  readonly path?: string;
  readonly chosen: boolean;
}

interface Lent {
  readonly office: string;
  readonly family: string;
  readonly postScript: string;
  readonly bold: boolean;
}

/** Variables for LibreOffice; the file that they name is written to `folder`. */
export function officeFonts(folder: string): Readonly<Record<string, string>> {
  // The command line's own documented format.
  const all = JSON.parse(
    baogao(['fonts', 'status', '--edition', 'zh-Hans', '--format', 'json']).stdout,
  ) as readonly Status[];
  // The cache holds fonts of other editions too: LibreOffice is to see those of the source's alone.
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  const lent = new Map<string, Lent>();
  for (const { use, office, families = [], postScript, path, chosen } of all) {
    if (!chosen || path === undefined) continue;
    const link = join(fonts, basename(path));
    if (!existsSync(link)) symlinkSync(path, link);
    const [family] = families;
    if (office === undefined || family === undefined || postScript === undefined) continue;
    const bold = postScript.endsWith('-Bold');
    // A family with both cuts is lent by its regular one; its bold one is found from there.
    if (use !== 'supplement' && (!bold || !lent.has(office))) {
      lent.set(office, { office, family, postScript, bold });
    }
  }
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, configuration(fonts, join(folder, 'fontconfig'), [...lent.values()]));
  return { FONTCONFIG_FILE: file };
}

/**
 * LibreOffice knows a font by its own family and the weight that fontconfig tells. FandolSong Bold calls itself as heavy
 * as FandolSong, so that one would hide the other: fontconfig is told better, and the office's name leads to the weight.
 */
function configuration(fonts: string, cache: string, lent: readonly Lent[]): string {
  const weight = '<edit name="weight" mode="assign"><const>bold</const></edit>';
  const heavy = lent.filter(({ bold }) => bold);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
${heavy
  .map(
    ({ postScript }) =>
      `  <match target="scan"><test name="postscriptname"><string>${postScript}</string></test>${weight}</match>`,
  )
  .join('\n')}
${lent
  .map(
    ({ office, family, bold }) =>
      `  <match target="pattern"><test name="family"><string>${office}</string></test><edit name="family" mode="assign" binding="same"><string>${family}</string></edit>${bold ? weight : ''}</match>`,
  )
  .join('\n')}
</fontconfig>
`;
}
