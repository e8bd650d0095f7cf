/** XLIFF out and in: nothing changed changes nothing, what was edited comes in, and every fault is told by its segment. */
import { describe, expect, test } from 'vitest';
import {
  BODY_PATH,
  edited,
  everything,
  exported,
  imported,
  newLines,
  retold,
  seed,
  told,
  withChanges,
} from '../support/exchange.js';
import { REPORT } from '../support/office.js';

const SOURCE = `content/${REPORT}/body/implementation.yaml`;
const TEXT = 'blocks/innovation-empowers#text';

test('the file is the same each time, and changes nothing when it comes back as it was', async () => {
  for (const office of [seed, everything]) {
    const xliff = await exported(office);
    expect(await exported(office)).toBe(xliff);
    expect(await imported(office, xliff)).toEqual({ files: [], changes: [], diagnostics: [] });
  }
});

describe('what a translator sees', () => {
  test('sentences where both languages have as many, else the whole field', async () => {
    const xliff = await exported(seed);
    const ids = [...xliff.matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => id?.includes('/innovation-empowers#'))).toEqual([
      'blocks/innovation-empowers#lead',
      ...[1, 2, 3, 4].map((number) => `${TEXT}.${number}`),
    ]);
    expect(ids.filter((id) => id?.includes('/education-progress#'))).toEqual([
      'blocks/education-progress#lead',
      'blocks/education-progress#text',
    ]);
  });

  test('calls as placeholders with what they print, states, context and terms', async () => {
    const glossary = 'terms:\n  - { zh: 科技型企业, en: technology company, also: [tech firm] }\n';
    const office = withChanges(seed, { 'content/glossary.yaml': glossary });
    const xliff = await exported(office);
    expect(xliff).toContain(
      '<ph id="2" ctype="x-baogao-q" equiv-text="50家">{{q &quot;tech-firms&quot;}}</ph> technology companies',
    );
    expect(xliff).toContain(
      '<note from="developer">科技型企业 = technology company (also: tech firm)</note>',
    );
    expect(xliff).toContain(
      '2021年国民经济和社会发展计划执行情况 › 更大力度推进科技创新，现代产业构建新体系。 › 创新引领赋能转型升级。 › [text]',
    );
    expect(xliff).toContain('companies &lt; &quot;small&quot; &gt; engaged');
    const states = (await exported(seed, 'xliff', ['reviewed'])).match(/state="[^"]+"/g);
    expect(new Set(states)).toEqual(new Set(['state="signed-off"']));
    const missing = await exported(seed, 'xliff', ['missing']);
    expect(missing).toContain('<target state="needs-translation"/>');
    expect(missing).not.toContain('innovation-empowers#');
  });

  test('a former translation beside one that has fallen behind', async () => {
    const office = withChanges(seed, {
      [SOURCE]: (text) => text.replace('揭牌成立', '挂牌成立'),
    });
    const xliff = await exported(office);
    expect(xliff).toMatch(
      /挂牌成立[^\n]*<target state="needs-review-translation">The China[^\n]*<alt-trans origin="baogao"><target>The China/,
    );
  });
});

describe('what comes in', () => {
  test('one sentence, and its field is folded anew; all else stays byte for byte', async () => {
    const xliff = retold(
      await exported(seed),
      `${TEXT}.3`,
      'Only <ph id="1"/> products &amp; one.',
    );
    const result = await imported(seed, xliff);
    expect(told(result)).toEqual([]);
    expect(result.files.map(({ path }) => path)).toEqual([BODY_PATH]);
    expect(result.changes.map(({ unit, state }) => [unit.id, state])).toEqual([
      ['innovation-empowers', 'translated'],
    ]);
    const lines = await newLines(seed, result);
    expect(lines.join(' ')).toContain(
      '{{q "high-tech-output-share"}}. Only {{q "major-new-products"}} products & one. We paid out',
    );
    expect(lines.join(' ')).not.toContain('Outcomes');
  });

  test('a state alone; it is raised, never lowered', async () => {
    const xliff = await exported(seed);
    const signed = edited(xliff, 'blocks/section-innovation#text', (unit) =>
      unit.replace('state="translated"', 'state="signed-off"'),
    );
    const result = await imported(seed, signed);
    expect(told(result)).toEqual([]);
    expect(await newLines(seed, result)).toEqual(['state: reviewed']);
    const lowered = xliff.replaceAll('state="signed-off"', 'state="needs-translation"');
    expect((await imported(seed, lowered)).files).toEqual([]);
  });

  test('a unit is reviewed when all its segments are', async () => {
    const xliff = edited(await exported(seed), `${TEXT}.2`, (unit) =>
      unit.replace('state="translated"', 'state="final"'),
    );
    expect((await imported(seed, xliff)).files).toEqual([]);
  });

  test('a new translation of what was missing goes into a file of its own where there is none', async () => {
    const id = 'blocks/part-outlook#text';
    const xliff = retold(await exported(seed), id, 'Overall Plan for 2022', 'translated');
    const result = await imported(seed, xliff);
    expect(told(result)).toEqual([]);
    const [file, ...others] = result.files;
    expect(others).toEqual([]);
    expect(file?.path).toBe(`content/${REPORT}/en/outlook.yaml`);
    expect(new TextDecoder().decode(file?.bytes)).toMatch(
      /^blocks:\n {2}part-outlook:\n {4}source: [0-9a-f]{12}\n {4}state: translated\n {4}text: Overall Plan for 2022\n/m,
    );
  });

  test('a translation that still holds for a changed source', async () => {
    const office = withChanges(seed, {
      [SOURCE]: (text) => text.replace('现代产业构建新体系', '现代产业构筑新体系'),
    });
    const id = 'blocks/section-innovation#text';
    const xliff = edited(await exported(office), id, (unit) =>
      unit.replace('"needs-review-translation"', '"translated"'),
    );
    const result = await imported(office, xliff);
    expect(told(result)).toEqual([]);
    expect(await newLines(office, result)).toEqual([
      expect.stringMatching(/^source: [0-9a-f]{12}$/),
      // And in sources.json, the words that it renders from now on.
      expect.stringMatching(/^"source": "[0-9a-f]{12}",$/),
      '"text": "更大力度推进科技创新，现代产业构筑新体系。"',
    ]);
  });

  test('lines of the cover, cells and items', async () => {
    const cover = retold(await exported(seed), 'blocks/cover#title', 'Report\non the Plan');
    expect(await newLines(seed, await imported(seed, cover))).toEqual(['Report', 'on the Plan']);
    const all = await exported(everything);
    const rows = retold(all, 'blocks/table-subsidy#rows.1.1', 'Aged 80 or more');
    const items = retold(rows, 'blocks/clinic-rules#items.2', 'Staff are trained');
    const lines = (await newLines(everything, await imported(everything, items))).join('\n');
    expect(lines).toContain('rows.1.1: Aged 80 or more');
    expect(lines).toContain('items.2: Staff are trained,');
  });

  test('a second time it changes nothing', async () => {
    const xliff = retold(await exported(seed), `${TEXT}.1`, 'It opened. It is new.');
    const first = await imported(seed, xliff);
    const [file] = first.files;
    const office = withChanges(seed, { [BODY_PATH]: file?.bytes ?? '' });
    expect(await imported(office, xliff)).toEqual({ files: [], changes: [], diagnostics: [] });
  });

  test('a call may be left out with a reason, moved to another sentence, or said twice', async () => {
    const note = '<note from="translator">drop 1: named above</note>';
    const xliff = await exported(seed);
    const dropped = edited(
      retold(xliff, `${TEXT}.3`, 'Products were listed.'),
      `${TEXT}.3`,
      (unit) => unit + note,
    );
    const result = await imported(seed, dropped);
    expect(told(result)).toEqual([
      'exchange-call-dropped: blocks/innovation-empowers#text.3：译文不用 {{q "major-new-products"}}，理由：named above',
    ]);
    expect(result.files).toHaveLength(1);
    const moved = retold(
      retold(xliff, `${TEXT}.3`, 'Products were listed.'),
      `${TEXT}.4`,
      '{{q "innovation-incentives"}}, {{q "knowledge-loan-firms"}}, {{q "knowledge-loans"}}, {{q "major-new-products"}}, {{q "knowledge-loans"}}.',
    );
    expect(told(await imported(seed, moved))).toEqual([]);
  });
});
