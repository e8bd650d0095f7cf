/** The list of `baogao translate status`: a line for each part, then what is stale and what is missing. */
import { displayed } from '../core/display-width.js';
import { fill, type Language } from '../core/messages/message.js';
import { statusWords, type StatusWord } from '../core/messages/translation-status.js';
import { lineText } from '../core/position.js';
import { UNIT_STATES } from '../resolve/translation/state.js';
import { marked, type Stretch } from '../revise/impact/hunks.js';
import type { StaleUnit, PartStatus, Tally, TranslationStatus } from '../translate/status.js';

type Word = (name: StatusWord, params?: Readonly<Record<string, string>>) => string;

export function statusText(
  { parts, total, stale }: TranslationStatus,
  language: Language,
): readonly string[] {
  const word: Word = (name, params = {}) => fill(statusWords[name][language], params);
  const missing = parts.filter((part) => part.missing.length > 0);
  const sections = [
    [
      ...parts.map((part) => `${titleOf(part, word)}  ${tallyText(part.tally, word)}`),
      `${word('total')}  ${tallyText(total, word)}`,
    ],
    section(
      word('stale'),
      stale.flatMap((unit) => staleLines(unit, word)),
    ),
    section(
      word('missing'),
      missing.flatMap((part) => [titleOf(part, word), ...part.missing.map((name) => `  ${name}`)]),
    ),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
    .map(displayed);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function titleOf({ kind, title }: PartStatus, word: Word): string {
  return kind === 'text' ? (title ?? '') : word(kind);
}

/** States that nothing is in are left out. */
function tallyText(tally: Tally, word: Word): string {
  const amounts = UNIT_STATES.flatMap((state) => {
    const { blocks, characters } = tally[state];
    const counts = { blocks: String(blocks), characters: String(characters) };
    return blocks === 0 ? [] : [word('amount', { state: word(state), ...counts })];
  });
  return amounts.join(word('listComma'));
}

function staleLines({ unit, range, change }: StaleUnit, word: Word): readonly string[] {
  const head = `${unit}  ${lineText(range)}`;
  if (change === undefined) return [head, `  ${word('formerUnknown')}`];
  const { kind, sentences } = change;
  return [
    `${head}  ${word(kind)}`,
    ...sentences.flatMap(({ old, new: next, hunks }) => {
      const before = hunks.map((hunk) => hunk.old);
      const after = hunks.map((hunk) => hunk.new);
      return [
        `  - ${bracketed(old, before) || word('none')}`,
        `  + ${bracketed(next, after) || word('none')}`,
      ];
    }),
  ];
}

/** 经济【稳步】增长 */
function bracketed(text: string, stretches: readonly Stretch[]): string {
  return marked(text, stretches, (part) => `【${part}】`).replaceAll('\n', ' ');
}

export function statusJson({ parts, total, stale }: TranslationStatus): object {
  return {
    parts,
    total,
    stale: stale.map(({ unit, range, change }) => {
      const { line } = range.file.positionAt(range.start);
      return {
        unit,
        file: range.file.path,
        line,
        kind: change?.kind ?? null,
        sentences: change?.sentences,
      };
    }),
  };
}
