/** Slips of the keyboard in a written value, each with a message of its own: a table of patterns, tried in order. */
import { type Fault, type Finding, finding, placed } from './fault.js';

interface Slip {
  readonly pattern: RegExp;
  readonly says: (found: string) => Finding;
}

const SLIPS: readonly Slip[] = [
  { pattern: /^\s*$/, says: () => finding('quantity-empty', {}) },
  { pattern: /^[-\u2010-\u2015\u2212]+$/, says: (found) => finding('quantity-dash', { found }) },
  {
    pattern: /(?<=\d)[,，\s](?=\d{3}(?!\d))/,
    says: (found) => finding('quantity-thousands', { found }),
  },
  {
    pattern: /(?<=\d[^\d.]+)\d[\d.]*/,
    says: (second) => finding('quantity-two-numbers', { second }),
  },
  {
    pattern: /[\uff01-\uff5d]/,
    says: (found) => finding('quantity-full-width', { found, instead: found.normalize('NFKC') }),
  },
  { pattern: /\s+/, says: () => finding('quantity-space', {}) },
  {
    pattern: /[\u2010-\u2015\u2212](?=\d)/,
    says: (found) => finding('quantity-minus', { found }),
  },
];

/** The first slip of the table that the text has. */
export function slipIn(text: string): Fault | undefined {
  for (const { pattern, says } of SLIPS) {
    const match = pattern.exec(text);
    if (match !== null) return placed(says(match[0]), match.index, match[0].length);
  }
  return undefined;
}
