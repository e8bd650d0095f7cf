/** A heading with a number of its own, a run-in lead without its stop. */
import { finding } from '../../../finding.js';
import { inSource, type EnglishRule } from '../../rule.js';
import type { PairedUnit, TextPair } from '../../subject.js';

export const numberTyped: EnglishRule = {
  id: 'english-number-typed',
  examples: {
    good: [
      {
        source: '- { id: h, heading: 1, text: 2021年工作回顾 }',
        english: 'blocks:\n  h: { source: now, state: translated, text: Review of 2021 }\n',
      },
      {
        source: '- { id: l, list: numbered, items: [修建公路。] }',
        english: 'blocks:\n  l: { source: now, state: translated, items.1: 5G roads. }\n',
      },
    ],
    bad: [
      {
        source: '- { id: h, heading: 1, text: 工作回顾 }',
        english: 'blocks:\n  h: { source: now, state: translated, text: «I.» Review }\n',
      },
      {
        source: '- { id: h, heading: 2, text: 工作回顾 }',
        english: 'blocks:\n  h: { source: now, state: translated, text: «(1)» Review }\n',
      },
      {
        source: '- { id: l, list: numbered, items: [修建公路。] }',
        english: 'blocks:\n  l: { source: now, state: translated, items.1: «1.» Roads. }\n',
      },
    ],
  },
  find: (subject) =>
    titlesIn(subject.paired).flatMap(({ id, pair: { source, english } }) => {
      const [number] = NUMBER.exec(english?.text ?? '') ?? [];
      // What the source types is a matter of the source.
      if (english === undefined || number === undefined || NUMBER.test(source.text)) return [];
      const about = `${id}/${number}`;
      return [finding('english-number-typed', english.at(0, number.length), about, { number })];
    }),
};

const NUMBER = /^(?:[IVX]+\.|\d+[.)]|\(\d+\))(?= )/;

/** Headings and items have their numbers from the program. */
function titlesIn(
  paired: readonly PairedUnit[],
): readonly { readonly id: string; readonly pair: TextPair }[] {
  return paired.flatMap(({ unit, texts }) =>
    texts
      .filter(({ field: { name, owner } }) => 'heading' in owner || /^(?:items\.|lead$)/.test(name))
      .map((pair) => ({ id: unit.id, pair })),
  );
}

export const leadWithoutStop: EnglishRule = {
  id: 'english-lead-without-stop',
  examples: {
    good: [
      {
        source: '- { id: p1, lead: 推进交通建设。, text: 修建公路。 }',
        english:
          'blocks:\n  p1: { source: now, state: translated, lead: Better “transport.”, text: We built roads. }\n',
      },
    ],
    bad: [
      {
        source: '- { id: p1, lead: ‹推进交通建设。›, text: 修建公路。 }',
        english:
          'blocks:\n  p1: { source: now, state: translated, lead: Better transpor«t», text: We built roads. }\n',
        about: 'p1/lead',
      },
    ],
  },
  find: ({ paired }) =>
    paired.flatMap(({ unit, texts }) =>
      texts.flatMap(({ field: { name }, source, english }) => {
        if (name !== 'lead' || english === undefined) return [];
        if (!ENDED.test(source.text) || ENDED.test(english.text)) return [];
        const place = english.at(english.text.length - 1, 1);
        const there = inSource(source);
        return [finding('english-lead-without-stop', place, `${unit.id}/${name}`, {}, [there])];
      }),
    ),
};

const ENDED = /[。！？；：.!?;:][”’）)]*$/u;
