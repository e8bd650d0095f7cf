/** 市场主体 as market entities here and as business players there: each is allowed, but readers take them for two things. */
import { related } from '../../../../core/diagnostic.js';
import { finding, type Finding } from '../../../finding.js';
import { formsIn, type RenderedForm, type Rendering } from '../../renderings.js';
import type { EnglishRule } from '../../rule.js';
import type { EnglishSubject, RenderedPlace } from '../../subject.js';

const INCUBATORS = '- { zh: 孵化基地, en: incubators, also: [startup bases, incubator centers] }';

export const termTwoWays: EnglishRule = {
  id: 'english-term-two-ways',
  examples: {
    good: [
      {
        source: '建成孵化基地。\n做强孵化基地。',
        english: 'An incubator was built.\nThe incubator centers were strengthened.',
        terms: INCUBATORS,
      },
      {
        source: '地区生产总值增长。\n地区生产总值下降。',
        english: 'Gross regional product grew.\nGRP fell.',
        terms: '- { zh: 地区生产总值, en: gross regional product, also: [GRP] }',
      },
    ],
    bad: [
      {
        source: '建成孵化基地。\n做强孵化基地。\n开放孵化基地。',
        english: '‹An incubator was built.›\n«The startup base grew.»\nIncubators were opened.',
        terms: INCUBATORS,
        about: '孵化基地/incubators/startup bases',
      },
    ],
  },
  find: (subject) => [...usesOf(subject)].flatMap(([term, uses]) => compare(term, uses)),
};

interface Use {
  readonly place: RenderedPlace;
  readonly form: RenderedForm;
}

/** One use for each unit that has one form alone. Expressions of two characters mean too many things to be compared. */
function usesOf({ rendered }: EnglishSubject): ReadonlyMap<Rendering, readonly Use[]> {
  const uses = new Map<Rendering, Use[]>();
  for (const { stems, places } of rendered) {
    for (const place of places) {
      const [form, ...more] = formsIn(stems, place.term);
      if (form === undefined || more.length > 0 || place.term.zh.length < 3) continue;
      const known = uses.get(place.term);
      if (known === undefined) uses.set(place.term, [{ place, form }]);
      else known.push({ place, form });
    }
  }
  return uses;
}

/** The first use of each form that has no word in common with that of the first use, nor is made of its initials. */
function compare({ zh }: Rendering, [first, ...others]: readonly Use[]): readonly Finding[] {
  const told = new Set<string>();
  return others.flatMap(({ place, form }) => {
    if (first === undefined || told.has(form.stems) || areAkin(first.form, form)) return [];
    told.add(form.stems);
    const here = placeOf(place);
    const there = placeOf(first.place);
    if (here === undefined || there === undefined) return [];
    const params = { zh, en: form.text, other: first.form.text };
    const about = `${zh}/${first.form.text}/${form.text}`;
    const also = related('english-rendered-there', there, { en: first.form.text });
    return [finding('english-term-two-ways', here, about, params, [also])];
  });
}

function placeOf({ pair: { english } }: RenderedPlace): Finding['range'] | undefined {
  return english?.at(0, english.text.length);
}

function areAkin(one: RenderedForm, other: RenderedForm): boolean {
  const [words, others] = [one, other].map(({ stems }) => stems.trim().split(' '));
  if (words === undefined || others === undefined) return true;
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return (
    words.some((word) => others.includes(word)) ||
    initials(words) === others.join('') ||
    initials(others) === words.join('')
  );
}
