/** What a build says of translations that are missing or stale, and where a proof shows them: on the way of the real report. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/core/edition.js';
import { all, elements, open, ownText, textOf, type Docx } from '../docx/read-docx.js';
import {
  build,
  replace,
  REPORT,
  summary,
  type BuildOptions,
  type Changes,
} from '../support/office.js';

const FOLDER = `content/${REPORT}`;
const OVERLAY = `${FOLDER}/en/implementation.yaml`;

const MISSING: Changes = { [`${FOLDER}/en/closing.yaml`]: 'blocks: {}\n' };
const STALE: Changes = {
  [`${FOLDER}/body/implementation.yaml`]: replace('揭牌成立', '挂牌成立'),
};

/** The closing has no entry; one paragraph, one indicator and the imprint were changed since. */
const LAGGING: Changes = {
  ...MISSING,
  ...STALE,
  [`${FOLDER}/indicators.yaml`]: replace('name: 农业增加值增速', 'name: 农业产值增速'),
  [`${FOLDER}/en/report.yaml`]: (text) =>
    text.replace(/(imprint:\s+source: )\w+/, '$1000000000000'),
};

const RULES = /edition-(untranslated|stale)/;

async function told(changes: Changes, ...editions: readonly Edition[]): Promise<readonly string[]> {
  const { diagnostics } = await build(changes, [], { editions });
  return summary(diagnostics).filter((line) => RULES.test(line));
}

async function made(
  edition: Edition,
  changes: Changes,
  options: BuildOptions = {},
): Promise<Uint8Array> {
  const { files, diagnostics } = await build(changes, ['docx'], {
    ...options,
    editions: [edition],
  });
  const file = files.find(({ path }) => path.endsWith('docx'));
  if (file === undefined) throw new Error(summary(diagnostics).join('\n'));
  return file.bytes;
}

/** Of each comment that is no figure's: the words that it stands on, and its lines. */
function marks(docx: Docx): readonly (readonly [words: string, said: string])[] {
  const words = new Map<string, string>();
  const within = new Set<string>();
  for (const element of all(docx.document, 'w:commentRangeStart', 'w:commentRangeEnd', 'w:t')) {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:commentRangeStart') within.add(id);
    else if (element.name === 'w:commentRangeEnd') within.delete(id);
    else for (const one of within) words.set(one, (words.get(one) ?? '') + ownText(element));
  }
  return all(docx.part('word/comments.xml'), 'w:comment').flatMap((comment) => {
    const lines = all(comment, 'w:p').map(textOf);
    if (!lines.some((line) => line.startsWith('译文：'))) return [];
    return [[words.get(comment.attributes['w:id'] ?? '') ?? '', lines.join('|')] as const];
  });
}

describe('a build', () => {
  test('says nothing of a report whose translation is in step', async () => {
    expect(await told({}, 'en', 'zh-en')).toEqual([]);
  });

  test('warns once of what is missing and once of what is stale, for each edition that prints English', async () => {
    const editions = ['zh-Hans', 'zh-Hant-TW', 'en', 'zh-en'] as const;
    const [missing, stale, ...others] = await told(LAGGING, ...editions);
    expect(missing).toMatch(
      /^content\/wansheng-2022-plan\/body\/closing\.yaml:\d+:\d+ edition-untranslated: en 版有1处没有译文，印的是原文：closing$/,
    );
    expect(stale).toMatch(
      /\/en\/implementation\.yaml:\d+:\d+ edition-stale: en 版有3处译文过时，译后原文改过：innovation-empowers、imprint、agriculture-growth$/,
    );
    expect(others).toEqual([
      expect.stringContaining('edition-untranslated: zh-en 版'),
      expect.stringContaining('edition-stale: zh-en 版'),
    ]);
  });

  test('names the first three and counts the others', async () => {
    const [line = ''] = await told({ [OVERLAY]: 'blocks: {}\n' }, 'en');
    expect(line).toMatch(/有\d\d处.*：[a-z0-9-]+、[a-z0-9-]+、[a-z0-9-]+、…$/);
  });

  test.each([
    ['missing', MISSING],
    ['stale', STALE],
  ])('with a text that is %s is refused in a strict run, and only there', async (_, changes) => {
    const editions = ['en'] as const;
    const usual = await build(changes, [], { editions });
    const strict = await build(changes, [], { editions, strict: true });
    expect(usual.files).toHaveLength(1);
    expect(strict.files).toEqual([]);
  });

  test('does not mind drafts', async () => {
    const draft = (text: string): string => text.replaceAll('state: translated', 'state: draft');
    expect(await told({ [OVERLAY]: draft }, 'en')).toEqual([]);
  });
});

test.each(['en', 'zh-en'] as const)(
  'an ordinary copy of %s has not a byte of the bookkeeping',
  async (edition) => {
    const otherwise = (text: string): string =>
      text.replace(/source: \w{12}/g, 'source: 000000000000').replaceAll('translated', 'draft');
    const [usual, stale] = [await made(edition, {}), await made(edition, { [OVERLAY]: otherwise })];
    expect(stale).toEqual(usual);
  },
);

describe('a proof', () => {
  test('marks every text that is missing or stale where it is printed, and no other', async () => {
    const found = marks(open(await made('en', LAGGING, { proof: true })));
    const byWords = found.map(([words, said]) => `${words.slice(0, 20)}: ${said}`);
    expect(byWords).toEqual([
      expect.stringMatching(
        /^Innovation-driven.*: 标识：innovation-empowers\|出处：content\/wansheng-2022-plan\/en\/implementation\.yaml:\d+\|译文：过时，译后原文改过\|详情：baogao translate status$/,
      ),
      expect.stringMatching(/^Growth in value adde: 标识：agriculture-growth\|.*过时/),
      expect.stringMatching(/^Growth in value adde: 标识：agriculture-growth\|.*过时/),
      expect.stringMatching(
        /^各位代表.*: 标识：closing\|出处：content\/wansheng-2022-plan\/body\/closing\.yaml:\d+\|译文：没有，印的是原文/,
      ),
      expect.stringMatching(/^Secretariat.*: 标识：imprint\|.*过时/),
    ]);
  });

  test('marks them in the column where they stand; beside a text without translation stands nothing', async () => {
    const docx = open(await made('zh-en', LAGGING, { proof: true }));
    const found = marks(docx).map(([words]) => words.slice(0, 10));
    expect(found).toEqual([
      'Innovation',
      'Growth in ',
      'Growth in ',
      '各位代表，蓝图已绘就',
      '区三届人大一次会议秘',
    ]);
    const beside = all(docx.document, 'w:tr')
      .map((row) => elements(row, 'w:tc').map(textOf))
      .filter(([left = '']) => left.startsWith('各位代表'));
    expect(beside).toEqual([[expect.stringMatching(/^各位代表/), '']]);
  });

  test('of a translation that is in step has no such mark', async () => {
    const docx = open(await made('en', {}, { proof: true }));
    expect(marks(docx)).toEqual([]);
    expect(all(docx.part('word/comments.xml'), 'w:comment').length).toBeGreaterThan(300);
  });

  test('leaves every other word as it is', async () => {
    const words = async (options: BuildOptions): Promise<string> => {
      const parts = unzipSync(await made('en', LAGGING, options));
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      return [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text).join('');
    };
    expect(await words({ proof: true })).toBe(await words({}));
  });
});
