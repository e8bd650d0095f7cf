/** Which kind of face a font is, by the names under which it goes. */
import type { AuditFile } from '../model/audit.js';

/** The role whose longest alias begins the font's name; undefined for a font that is not known. */
export function faceRole(name: string, faces: AuditFile['faces']): string | undefined {
  const wanted = bare(name);
  let found: { readonly role: string; readonly length: number } | undefined;
  for (const [role, aliases] of Object.entries(faces)) {
    for (const alias of aliases.map(bare)) {
      if (wanted.startsWith(alias) && alias.length > (found?.length ?? 0)) {
        found = { role, length: alias.length };
      }
    }
  }
  return found?.role;
}

/** Without the tag of a subset (`ABCDEF+`), signs and case: `FandolFang-Regular` and `fandol fang` begin alike. */
function bare(name: string): string {
  return name
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
