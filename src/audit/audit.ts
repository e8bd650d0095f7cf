/** A finished file → the findings of all clauses, by nothing but the file itself. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { AuditFile } from '../model/audit.js';
import { clauses } from './clauses/all.js';
import type { Finding } from './clause.js';
import { measureDocx } from './docx/measure-docx.js';
import { openDocx } from './docx/open-docx.js';
import type { Measured } from './measured.js';
import { measurePdf } from './pdf/measure-pdf.js';
import { openPdf } from './pdf/open-pdf.js';

export interface AuditInput {
  /** As people are told of it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly requirements: AuditFile;
  /** The folder of pdf.js's package, with its tables of characters. */
  readonly pdfResources?: string;
}

export interface AuditReport {
  readonly path: string;
  readonly format: Measured['format'];
  readonly findings: readonly Finding[];
}

/** A diagnostic where the file is neither PDF nor DOCX, damaged, or locked. */
export async function audit(input: AuditInput): Promise<AuditReport | Diagnostic> {
  const { path, requirements } = input;
  const measured = await measure(input);
  switch (measured) {
    case 'neither':
      return diagnostic('audit-neither', undefined, { path });
    case 'damaged':
      return diagnostic('audit-damaged', undefined, { path });
    case 'locked':
      return diagnostic('audit-locked', undefined, { path });
    default:
      return { path, format: measured.format, findings: findings(measured, requirements) };
  }
}

/** Each clause against what was measured. */
export function findings(document: Measured, requirements: AuditFile): readonly Finding[] {
  return clauses.map((clause) => clause.measures(document, requirements));
}

async function measure({
  bytes,
  pdfResources,
  requirements,
}: AuditInput): Promise<Measured | 'neither' | 'damaged' | 'locked'> {
  const kind = kindOf(bytes);
  if (kind === 'pdf') {
    const file = await openPdf(bytes, pdfResources);
    return typeof file === 'string' ? file : measurePdf(file, requirements.faces);
  }
  if (kind === 'zip') {
    const file = openDocx(bytes);
    return typeof file === 'string' ? file : measureDocx(file);
  }
  return kind;
}

/** `PK` at the head of a zip; a PDF may have other bytes before its own. */
function kindOf(bytes: Uint8Array): 'pdf' | 'zip' | 'locked' | 'neither' {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return 'zip';
  // Word keeps a DOCX with a password in the container of its older format.
  if (!head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'neither';
  const locked = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
  return locked ? 'locked' : 'neither';
}
