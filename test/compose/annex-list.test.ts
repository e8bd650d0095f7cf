/** The word before the list of annexes agrees with how many they are. */
import { expect, it } from 'vitest';
import { plainText } from '../../src/doc/text.js';
import { composeEverything, EVERYTHING } from '../support/everything.js';
import { replace, type Changes } from '../support/office.js';

const WORDING: Changes = {
  'templates/wording/zh-Hans.yaml': replace(
    'annex-list-only: 附件：',
    'annex-list-only: 惟一附件：',
  ),
};
const FIRST_ALONE: Changes = {
  [`${EVERYTHING}/body/annexes.yaml`]: (text) =>
    text.slice(0, text.indexOf('  - id: annex-subsidy\n')),
};

async function wordOf(changes: Changes): Promise<string> {
  const { doc, findings } = await composeEverything({ ...WORDING, ...changes });
  expect(findings).toEqual([]);
  const [list] = doc?.blocks.filter((block) => block.type === 'annexList') ?? [];
  return list === undefined ? '' : plainText(list.word);
}

it.each([
  ['several', {}, '附件：'],
  ['one', FIRST_ALONE, '惟一附件：'],
])('%s', async (_, changes, word) => {
  expect(await wordOf(changes)).toBe(word);
});
