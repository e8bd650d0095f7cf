/** Lends LibreOffice the report's own fonts: what a DOCX asks for by its office name is drawn with the face of the PDF. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { baogao } from '../cli/run.js';

interface Status {
  readonly use: string;
  readonly office?: string;
  readonly name: string;
  readonly path?: string;
  readonly chosen: boolean;
}

/** Variables for LibreOffice; the file that they name is written to `folder`. */
export function officeFonts(folder: string): Readonly<Record<string, string>> {
  // The command line's own documented format.
  const all = JSON.parse(
    baogao(['fonts', 'status', '--format', 'json']).stdout,
  ) as readonly Status[];
  const folders = new Set<string>();
  const aliases = new Map<string, string>();
  for (const { use, office, name, path, chosen } of all) {
    if (!chosen || path === undefined) continue;
    folders.add(dirname(path));
    if (office !== undefined && use !== 'supplement') aliases.set(office, name);
  }
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, configuration([...folders], join(folder, 'fontconfig'), [...aliases]));
  return { FONTCONFIG_FILE: file };
}

function configuration(
  folders: readonly string[],
  cache: string,
  aliases: readonly (readonly [office: string, family: string])[],
): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${cache}</cachedir>
${aliases
  .map(
    ([office, family]) =>
      `  <alias binding="same"><family>${office}</family><prefer><family>${family}</family></prefer></alias>`,
  )
  .join('\n')}
</fontconfig>
`;
}
