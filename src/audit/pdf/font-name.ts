/** The name of a font in a PDF, as people know it. */

/** Without the tag of a subset; names that Chinese programs write in GBK are read as such. */
export function fontName(written: string): string {
  const name = written.replace(/^[A-Z]{6}\+/, '');
  if (!/[\u0080-\u00ff]/.test(name) || /[^\0-\u00ff]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('gbk', { fatal: true }).decode(bytes);
  } catch {
    // Not GBK after all: the name stays as it is.
    return name;
  }
}
