/** The values of the real report read from the text of its files alone, by nothing that `baogao check` uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../cli/run.js';
import { REPORT, type Changes } from '../../support/office.js';

const FOLDER = join('content', REPORT);
const BODIES = readdirSync(join(ROOT, FOLDER, 'body')).map((name) => join(FOLDER, 'body', name));
const INDICATORS = join(FOLDER, 'indicators.yaml');
const FIGURES = join(FOLDER, 'figures.yaml');

/** Files by their paths in the project. */
export type Texts = ReadonlyMap<string, string>;

export interface Spot {
  readonly path: string;
  readonly at: number;
  /** `8.5`, or `五` where the number is a word of the prose. */
  readonly written: string;
}

export interface Stretch {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

const HAN = '零一二三四五六七八九十';
const SPELT = `${HAN}两`;

export const seedTexts: Texts = new Map(
  [INDICATORS, FIGURES, ...BODIES].map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
);

/** The files as a revision leaves them. */
export function textsWith(changes: Changes): Texts {
  return new Map(
    [...seedTexts].map(([path, text]) => {
      const change = changes[path];
      return [path, typeof change === 'function' ? change(text) : text];
    }),
  );
}

/**
 * Where a value is written. Its id is that of an indicator's value (`gdp-growth.2021.actual`), of a figure or
 * of a quantity in the prose, or the words around a number that is spelt: `等〔五〕大优势产业`. `approved` is
 * the printed sum.
 */
export function spotOf(id: string, texts: Texts): Spot {
  for (const [path, pattern] of patternsOf(id)) {
    const match = new RegExp(pattern, 'd').exec(texts.get(path) ?? '');
    const at = match?.indices?.[1]?.[0];
    if (match !== null && at !== undefined) return { path, at, written: match[1] ?? '' };
  }
  throw new Error(`${id} is nowhere`);
}

const NUMBER = '(-?\\d+(?:\\.\\d+)?)';

function patternsOf(id: string): readonly (readonly [path: string, pattern: string])[] {
  const spelt = /^(?<before>.*)〔.〕(?<behind>.*)$/.exec(id)?.groups;
  if (spelt !== undefined) {
    const { before = '', behind = '' } = spelt;
    return BODIES.map((path) => [path, `${before}([${SPELT}])${behind}`]);
  }
  if (id === 'approved') return [[INDICATORS, `approved: "${NUMBER}`]];
  const [indicator = '', year, role] = id.split('.');
  if (year !== undefined && role !== undefined) {
    const entry = `- id: ${indicator}\\n[^]*? ${year}:[^]*?${role}: `;
    return [[INDICATORS, `${entry}"?(?:同口径|[>≧≥<])?${NUMBER}`]];
  }
  return [
    [FIGURES, `id: ${id}, value: (?:\\{ stated: )?${NUMBER}`],
    ...BODIES.map((path) => [path, `\\{\\{q "${id}" "[^"\\d-]*${NUMBER}`] as const),
  ];
}

export function numberOf({ written }: Spot): number {
  if (!SPELT.includes(written)) return Number(written);
  return written === '两' ? 2 : HAN.indexOf(written);
}

/** A number in the way that a spot has it; undefined where a word cannot say it. */
export function writtenLike({ written }: Spot, number: number): string | undefined {
  if (!SPELT.includes(written)) return number.toFixed(decimalsOf(written));
  return number === 0 ? undefined : HAN[number];
}

export function decimalsOf(written: string): number {
  return written.split('.')[1]?.length ?? 0;
}

/** The indicator, the line of figures.yaml or the block in which an offset stands. */
export function entryAt({ path, at }: Pick<Spot, 'path' | 'at'>, texts: Texts): Stretch {
  const text = texts.get(path) ?? '';
  const opening = path === FIGURES ? '\n' : '\n  - id: ';
  const end = text.indexOf(opening, at);
  return { path, start: text.lastIndexOf(opening, at), end: end === -1 ? text.length : end };
}

export function blockOf(id: string, texts: Texts): Stretch {
  for (const path of BODIES) {
    const at = texts.get(path)?.indexOf(`\n  - id: ${id}\n`) ?? -1;
    if (at !== -1) return entryAt({ path, at: at + 1 }, texts);
  }
  throw new Error(`there is no block ${id}`);
}
