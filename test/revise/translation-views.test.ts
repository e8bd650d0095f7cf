/** What became of translations, through the whole way from files to what is shown. */
import { beforeAll, describe, expect, test } from 'vitest';
import { impactOf } from '../../src/pipeline/impact.js';
import { mounted } from '../../src/pipeline/since/mounted-reader.js';
import { fileReader } from '../../src/platform/files.js';
import { scratchFolders } from '../../src/platform/fonts-cache.js';
import { sha256 } from '../../src/platform/hash.js';
import type { Impact } from '../../src/revise/impact/impact.js';
import { impactJson } from '../../src/revise/impact/impact-json.js';
import { impactHtml } from '../../src/revise/impact/view-html.js';
import { impactText } from '../../src/revise/impact/view-text.js';
import { viewOf, type Subject } from '../../src/revise/impact/view.js';
import { changed, replace, REPORT, summary, type Changes } from '../support/office.js';
import { noFonts } from '../support/states.js';

const OLD = `content/${REPORT}`;
const NEW = `new/${REPORT}`;

/** Both states have the editions; the new one has the changes. */
async function impactIn(
  editions: string,
  changes: Changes,
): Promise<{ readonly impact: Impact; readonly subject: Subject }> {
  const declared = (text: string): string =>
    text.replace(/^editions: .*$/m, `editions: [${editions}]`);
  const reader = await changed(mounted(fileReader, [{ at: 'new', to: 'content' }]), {
    [`${OLD}/report.yaml`]: declared,
    [`${NEW}/report.yaml`]: declared,
    ...changes,
  });
  const folders = { contentFolder: 'new', templatesFolder: 'templates', outFolder: 'out' };
  const { impact, subject, diagnostics } = await impactOf(
    { report: REPORT, since: 'folder:content', ...folders },
    {
      reader,
      fonts: noFonts,
      hash: sha256,
      processes: { run: () => Promise.reject(new Error('git is not installed')) },
      scratch: scratchFolders,
    },
  );
  if (impact === undefined || subject === undefined) throw new Error(summary(diagnostics).join());
  return { impact, subject };
}

const REVISION: Changes = {
  [`${NEW}/indicators.yaml`]: replace(
    '{ target: 7.5, actual: 18 }',
    '{ target: 7.5, actual: 19.2 }',
  ),
  [`${NEW}/body/tasks.yaml`]: replace('推动消费转型升级', '引导消费转型升级'),
  [`${NEW}/body/closing.yaml`]: (text) => `${text}\n  - id: thanks\n    text: 谢谢各位代表。\n`,
};

describe('of a report with an English edition', () => {
  let found: Awaited<ReturnType<typeof impactIn>>;
  beforeAll(async () => {
    found = await impactIn('zh-Hans, en', REVISION);
  });

  test('the terminal says what is to be done, and what is not', () => {
    const text = impactText(viewOf(found.impact, found.subject, 'zh'), 'zh');
    expect(text).toContain('译文\n  要看1处，没译1处，自动跟着变3处，已经改好0处。\n');
    expect(text).toMatch(
      /译文要看的\n {2}blocks\/\S+ · new\/\S+\/en\/tasks\.yaml:\d+（文字）\n {4}- 顺应.*推动消费转型升级.*\n {4}\+ 顺应.*引导消费转型升级/,
    );
    expect(text).toContain('还没有译文的\n  blocks/thanks\n');
    expect(text).toContain(
      'blocks/consumer-market：社会消费品零售总额增速（2021年完成） 18% → 19.2%\n',
    );
  });

  test('the page marks the words', () => {
    const html = impactHtml(viewOf(found.impact, found.subject, 'en'), 'en');
    expect(html).toContain('<h2>Translations to look at</h2>');
    expect(html).toMatch(/<del>推动<\/del>消费转型升级/);
    expect(html).toMatch(/<ins>引导<\/ins>消费转型升级/);
    expect(html).toContain('blocks/thanks');
  });

  test('programs get the same', () => {
    expect(impactJson(found.impact, found.subject, 'zh')).toMatchObject({
      translations: [
        { outcome: 'follows', unit: 'blocks/implementation-overview' },
        { outcome: 'follows', unit: 'blocks/consumer-market' },
        { outcome: 'follows', unit: 'blocks/targets-assessment' },
        { outcome: 'open', why: 'wording', file: `${NEW}/en/tasks.yaml`, sentences: [{}] },
        { outcome: 'missing', unit: 'blocks/thanks' },
      ],
    });
  });
});

test('a report in Chinese alone has nothing to tell', async () => {
  const { impact, subject } = await impactIn('zh-Hans', REVISION);
  expect(impact.translations).toEqual([]);
  expect(impactText(viewOf(impact, subject, 'zh'), 'zh')).not.toContain('译文');
});

test('a text that is fixed for a Traditional edition is to be looked at when its source changed, and no other', async () => {
  const fixed = 'blocks:\n  preamble: { text: 現提交大會審議。 }\n  closing: { text: 完。 }\n';
  const revision = {
    [`${OLD}/zh-Hant-TW.yaml`]: fixed,
    [`${NEW}/body/preamble.yaml`]: replace('书面提交', '书面呈交'),
    [`${NEW}/body/tasks.yaml`]: replace('推动消费转型升级', '引导消费转型升级'),
  };
  const path = `${NEW}/zh-Hant-TW.yaml`;
  const { impact } = await impactIn('zh-Hans, zh-Hant-TW', { ...revision, [path]: fixed });
  expect(impact.translations).toMatchObject([
    { outcome: 'open', unit: 'blocks/preamble', why: 'wording', range: { file: { path } } },
  ]);
  const touched = fixed.replace('提交', '呈交');
  const seen = await impactIn('zh-Hans, zh-Hant-TW', { ...revision, [path]: touched });
  expect(seen.impact.translations).toEqual([]);
});
