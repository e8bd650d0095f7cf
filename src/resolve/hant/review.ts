/** The choices of a report, put together by the word that decided them, so that a person looks at each once. */
import type { SourceRange } from '../../core/position.js';
import type { ConvertedEdition } from '../../core/edition.js';
import type { ConversionsFile } from '../../model/conversion.js';
import type { Choice } from './convert.js';
import { convertPieces } from './convert-pieces.js';
import type { ChoiceReason, Converter } from './converter.js';
import type { ReportText } from './report-texts.js';

export interface ReviewGroup {
  /** What is looked at: the word, or the character with those beside it; the key of `reviewed` in conversions.yaml. */
  readonly text: string;
  /** The same converted. */
  readonly as: string;
  readonly why: ChoiceReason;
  readonly risk: boolean;
  readonly contested: boolean;
  readonly standing: Standing;
  /** The characters in it that have several forms. */
  readonly characters: readonly {
    readonly character: string;
    readonly form: string;
    readonly candidates: readonly string[];
  }[];
  readonly places: readonly ReviewPlace[];
}

/** decided: by a person, or by the register; reviewed: somebody saw it as it is; changed: it was another when it was seen. */
export type Standing = 'decided' | 'reviewed' | 'changed' | 'new';

export interface ReviewPlace {
  readonly range: SourceRange;
  /** The sentence as it will be printed, the text in question between 【 and 】. */
  readonly sentence: string;
}

/** New ones first, among them those that nothing but a default has decided. */
export function reviewChoices(
  texts: readonly ReportText[],
  converter: Converter,
  conversions: ConversionsFile,
): readonly ReviewGroup[] {
  const groups = new Map<string, ReviewGroup & { readonly places: ReviewPlace[] }>();
  for (const { pieces } of texts) {
    const { passage, text, choices, resultOf, placeOf } = convertPieces(pieces, converter);
    for (const { start, end, choices: own } of looks(choices, passage)) {
      const [from, to] = [resultOf(start), resultOf(end)];
      const key = { text: passage.slice(start, end), as: text.slice(from, to) };
      const id = JSON.stringify([key, own[0].why]);
      const known = groups.get(id);
      const found = { range: placeOf(own[0]), sentence: sentenceAround(text, from, to) };
      if (known !== undefined) known.places.push(found);
      else
        groups.set(id, { ...groupOf(key, own, converter.edition, conversions), places: [found] });
    }
  }
  return [...groups.values()].sort((a, b) => urgency(a) - urgency(b));
}

/** A character on the risk list that only a default, or one of two words, has decided, and that nobody has looked at. */
export function isUndecided({ risk, why, contested }: Choice): boolean {
  return risk && (why === 'default' || contested);
}

/** The key of a choice among the reviewed: its word where one decides, else the characters around it. */
export function lookAt(choice: Choice, passage: string): readonly [start: number, end: number] {
  const { offset, word, why, contested, character } = choice;
  if (why !== 'default' && !contested) {
    const start = startOf(word, choice, passage);
    if (start !== undefined) return [start, start + word.length];
  }
  const end = offset + character.length;
  const before = /\p{Script=Han}{0,2}$/u.exec(passage.slice(0, offset))?.[0] ?? '';
  const behind = /^\p{Script=Han}{0,2}/u.exec(passage.slice(end))?.[0] ?? '';
  return [offset - before.length, end + behind.length];
}

export function standingOf(
  { text, as }: { readonly text: string; readonly as: string },
  why: ChoiceReason,
  reviewed: Readonly<Record<string, string>> = {},
): Standing {
  if (why === 'name' || why === 'decision') return 'decided';
  const seen = Object.hasOwn(reviewed, text) ? reviewed[text] : undefined;
  return seen === undefined ? 'new' : seen === as ? 'reviewed' : 'changed';
}

/** Choices of one word are looked at together. */
interface Look {
  readonly start: number;
  readonly end: number;
  readonly choices: [Choice, ...Choice[]];
}

function looks(choices: readonly Choice[], passage: string): readonly Look[] {
  const found = new Map<string, Look>();
  for (const choice of choices) {
    const [start, end] = lookAt(choice, passage);
    const known = found.get(`${start}-${end}`);
    if (known === undefined) found.set(`${start}-${end}`, { start, end, choices: [choice] });
    else known.choices.push(choice);
  }
  return [...found.values()];
}

/** Where the word that decided stands: over the character. */
function startOf(word: string, { offset, character }: Choice, passage: string): number | undefined {
  for (let index = word.indexOf(character); index !== -1;) {
    if (passage.startsWith(word, offset - index)) return offset - index;
    index = word.indexOf(character, index + 1);
  }
  return undefined;
}

function groupOf(
  key: { readonly text: string; readonly as: string },
  choices: Look['choices'],
  edition: ConvertedEdition,
  conversions: ConversionsFile,
): Omit<ReviewGroup, 'places'> {
  const { why } = choices[0];
  return {
    ...key,
    why,
    risk: choices.some(({ risk }) => risk),
    contested: choices.some(({ contested }) => contested),
    standing: standingOf(key, why, conversions.reviewed?.[edition]),
    characters: choices.map(({ character, form, candidates }) => ({ character, form, candidates })),
  };
}

function urgency({ standing, risk, why, contested }: ReviewGroup): number {
  const seen = { changed: 0, new: 0, reviewed: 8, decided: 16 }[standing];
  const open = why === 'default' || contested;
  return seen + (risk ? 0 : 2) + (open ? 0 : 1);
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = /[^。！？；\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^。！？；\n]*[。！？；]?/.exec(text.slice(end))?.[0] ?? '';
  // What a call prints has no words here.
  return `${before}【${text.slice(start, end)}】${behind}`.replaceAll('\ufffc', '…').trim();
}
