/** PDF files of a few words, written by hand as the format defines them, to see what is read in them. */

export interface TinyPdf {
  /** Operators of the page. */
  readonly content: string;
  /** Further entries of the page's dictionary, such as /Rotate. */
  readonly page?: string;
  /** The font `F`; one that every reader has where it is left out. */
  readonly font?: string;
  /** The operators of a form `X` that the page may paint, and further entries of its dictionary. */
  readonly form?: { readonly content: string; readonly entries: string };
}

export function tinyPdf({ content, page = '', font, form }: TinyPdf): Uint8Array {
  const stream = (text: string, entries = ''): string =>
    `<< ${entries} /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const resources = '<< /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >>';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources ${resources} ${page} >>`,
    stream(content),
    font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    stream(
      form?.content ?? '',
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources ${resources} ${form?.entries ?? ''}`,
    ),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
