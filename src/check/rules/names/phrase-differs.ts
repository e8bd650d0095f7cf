/** “五大振兴” beside “五个振兴”: a set phrase in quotes that differs from itself. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import { HAN_NUMERALS } from '../../../quantity/han-numerals.js';
import type { Rule } from '../../rule.js';
import type { Match, Subject } from '../../subject.js';
import { indicatorNames, isPartOfKnown } from './known-names.js';
import { slipBetween } from './one-edit.js';

/** Shorter phrases follow one pattern with another word in it: “一校一品”, “一村一品”. */
const SHORTEST = 5;
const COUNTED = new RegExp(`^(?<number>[${HAN_NUMERALS}]+)[大个项条种类](?<what>.{2,})$`, 'u');

export const phraseDiffers: Rule = {
  id: 'phrase-differs',
  examples: {
    good: [
      { body: '推进“一校一品”“一村一品”建设，打造“五大振兴”工作专班。' },
      { body: '开展“五大环保行动”，聚焦“五大振兴”。\n聚焦“五大振兴”。' },
      { body: '实施“清河英才计划一期”“清河英才计划二期”。' },
    ],
    bad: [
      {
        body: '设立“‹五大振兴›”工作专班。\n聚焦“«五个振兴»”，实施乡村建设行动。',
        about: '五个振兴/五大振兴',
      },
      {
        body: '创建“‹安全生产先进区县›”。\n连续六年荣获“安全生产先进区县”。\n再获“«安全生产先锋区县»”。',
      },
    ],
  },
  find: (subject) => {
    const names = indicatorNames(subject);
    const phrases = phrasesOf(subject);
    const weight = ([first]: readonly Match[]): number =>
      first === undefined ? 0 : (phrases.get(first.text)?.length ?? 0);
    const known = new Map<string, Match>();
    const ordered = [...phrases.values()].toSorted((a, b) => weight(b) - weight(a));
    return ordered.flatMap((matches) => {
      const [first] = matches;
      if (first === undefined || isPartOfKnown(first.text, names)) return [];
      const { text } = first;
      const keys = keysOf(text);
      const other = keys
        .map((key) => known.get(key))
        .find((match) => match && same(text, match.text));
      for (const key of keys) if (!known.has(key)) known.set(key, first);
      if (other === undefined) return [];
      return matches.map(({ range }) =>
        finding('phrase-differs', range, `${text}/${other.text}`, { text, other: other.text }, [
          related('check-other-place', other.range, { text: other.text }),
        ]),
      );
    });
  },
};

/** By their text, in the order of print. */
function phrasesOf(subject: Subject): ReadonlyMap<string, readonly Match[]> {
  const phrases = new Map<string, Match[]>();
  for (const match of subject.matches(/(?<=“)\p{Script=Han}{4,}(?=”)/gu)) {
    const known = phrases.get(match.text);
    if (known === undefined) phrases.set(match.text, [match]);
    else known.push(match);
  }
  return phrases;
}

/** Phrases that are one edit apart share a key: the phrase with one character left out, or its number and thing. */
function keysOf(text: string): readonly string[] {
  const { number, what } = COUNTED.exec(text)?.groups ?? {};
  const counted = number === undefined ? [] : [`${number} ${what ?? ''}`];
  if (text.length < SHORTEST) return counted;
  const without = [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1));
  return [...counted, text, ...without];
}

function same(text: string, other: string): boolean {
  if (slipBetween(text, other) === undefined) return false;
  return Math.min(text.length, other.length) >= SHORTEST || COUNTED.test(text);
}
