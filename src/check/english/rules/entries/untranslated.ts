/** What nobody has translated, what was translated from other words, and what is a draft. */
import { finding } from '../../../finding.js';
import { inSource, type EnglishRule } from '../../rule.js';
import type { PairedUnit } from '../../subject.js';

const STALE = `blocks:
  p1:
    source: «0123456789ab»
    state: translated
    text: We built roads.
`;

export const missing: EnglishRule = {
  id: 'translation-missing',
  examples: {
    good: [{ source: '修建公路。', english: 'We built roads.' }],
    bad: [
      { source: '修建公路。\n«修建桥梁。»', english: 'We built roads.\n', about: 'p2' },
      {
        source: '- { id: p1, lead: «推进交通建设。», text: 修建公路。 }',
        english: 'We built roads.',
        about: 'p1/lead',
      },
    ],
  },
  find: ({ paired }) =>
    paired.flatMap(({ unit, entry, lacking, texts }) => {
      const lacked = texts.filter(({ field }) => lacking.includes(field.name));
      if (entry !== undefined) {
        return lacked.map(({ field: { name }, source }) => {
          const field = `${unit.id}/${name}`;
          const place = source.at(0, source.text.length);
          return finding('translation-missing', place, field, { unit: field });
        });
      }
      const [first] = lacked;
      if (first === undefined) return [];
      const place = first.source.at(0, first.source.text.length);
      return [finding('translation-missing', place, unit.id, { unit: unit.id })];
    }),
};

export const stale: EnglishRule = {
  id: 'translation-stale',
  examples: {
    good: [{ source: '修建公路。', english: 'We built roads.' }],
    bad: [{ source: '‹修建公路和桥梁。›', english: STALE, about: 'p1' }],
  },
  find: ({ paired, places }) =>
    paired.flatMap(({ unit, state, entry, texts: [first] }) => {
      if (state !== 'stale' || entry === undefined) return [];
      const source = first === undefined ? [] : [inSource(first.source)];
      const place = places.of(entry, 'source');
      return [finding('translation-stale', place, unit.id, { unit: unit.id }, source)];
    }),
};

export const draft: EnglishRule = {
  id: 'translation-draft',
  examples: {
    good: [{ source: '修建公路。', english: 'We built roads.' }],
    bad: [
      {
        source: '修建公路。',
        english: 'blocks:\n  p1: { source: now, state: «draft», text: We built roads. }\n',
        about: 'p1',
      },
    ],
  },
  find: ({ paired, places }) =>
    paired.filter(isDraft).flatMap(({ unit, entry }) => {
      if (entry === undefined) return [];
      const place = places.of(entry, 'state');
      return [finding('translation-draft', place, unit.id, { unit: unit.id })];
    }),
};

function isDraft({ state }: PairedUnit): boolean {
  return state === 'draft';
}
