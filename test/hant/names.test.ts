/** Every registered name that the real report has, block by block: the Traditional editions print its registered form as often, and no other. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Edition } from '../../src/core/edition.js';
import { namesSchema } from '../../src/model/registers.js';
import { inlinesIn } from '../support/inlines.js';
import { stateOf } from '../support/states.js';

const TRADITIONAL = ['zh-Hant-TW', 'zh-Hant-HK'] as const;
const { names = [] } = namesSchema.parse(parse(readFileSync('content/names.yaml', 'utf8')));
const { editions } = await stateOf({}, ['zh-Hans', ...TRADITIONAL]);

const textsOf = (edition: Edition): readonly string[] =>
  (editions.get(edition)?.doc.blocks ?? []).map((block) =>
    inlinesIn(block)
      .map(({ text }) => text)
      .join(''),
  );

/** The forms as they stand in a text; where two begin at one place, the longer. */
function standing(text: string, forms: readonly string[]): readonly string[] {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const form = longestFirst.find((one) => text.startsWith(one, at));
    if (form !== undefined) found.push(form);
    at += form?.length ?? 1;
  }
  return found;
}

test.each(TRADITIONAL)('%s', (edition) => {
  const registered = new Map(
    names.flatMap((name) => {
      const form = name[edition] ?? name['zh-Hant'];
      return form === undefined ? [] : [[name.text, form] as const];
    }),
  );
  const source = textsOf('zh-Hans').map((text) => standing(text, [...registered.keys()]));
  const meant = source.map((found) => found.map((name) => registered.get(name)));
  expect(textsOf(edition).map((text) => standing(text, [...registered.values()]))).toEqual(meant);
  expect(new Set(source.flat()).size).toBeGreaterThan(80);
});
