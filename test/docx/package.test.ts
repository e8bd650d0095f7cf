/** The file as a whole: the same bytes at every time and place, all parts sound, its properties the report's. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { escapeXml, xml } from '../../src/render/docx/xml.js';
import { testHouseStyle, testOfficeFaces } from '../support/house-style.js';
import { body, document } from '../support/build.js';
import { all, at, elements, open, ownText, parse, rendered, textOf } from './read-docx.js';
import { report } from '../support/report.js';

const bytes = await renderDocx(report, testHouseStyle, testOfficeFaces);

describe('the bytes', () => {
  it('are the same twice, whatever was rendered in between', async () => {
    await renderDocx(document(body('p', '别的报告。')), testHouseStyle, testOfficeFaces);
    const again = await renderDocx(report, testHouseStyle, testOfficeFaces);
    expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
  });

  it.each([
    ['Pacific/Kiritimati', 'zh_CN.UTF-8'],
    ['America/St_Johns', 'tr_TR.UTF-8'],
  ])('are the same in the zone %s and the locale %s', (TZ, LANG) => {
    const program = 'dist/test/docx/render-again.js';
    if (!existsSync(program)) throw new Error(`${program} is missing: run npm run compile`);
    const env = { ...process.env, TZ, LANG, LC_ALL: LANG };
    const { stdout, stderr } = spawnSync(process.execPath, [program], { env, encoding: 'utf8' });
    const here = createHash('sha256').update(bytes).digest('hex');
    expect([stdout.trim(), stderr]).toEqual([here, '']);
  });
});

describe('the parts', () => {
  it('begin with what readers look for, and are no more than is used', () => {
    expect(open(bytes).names).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'docProps/app.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
      'word/_rels/document.xml.rels',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
    ]);
  });

  it('are well-formed, declared, and lead to one another', () => {
    const parts = unzipSync(bytes);
    for (const content of Object.values(parts))
      expect(() => parse(strFromU8(content))).not.toThrow();
    const { part, names } = open(bytes);
    const declared = elements(part('[Content_Types].xml'), 'Override').map((override) =>
      override.attributes['PartName']?.slice(1),
    );
    expect(names).toEqual(expect.arrayContaining(declared));
    const targets = elements(part('word/_rels/document.xml.rels')).map(
      (relationship) => `word/${relationship.attributes['Target']}`,
    );
    expect(names).toEqual(expect.arrayContaining(targets));
    const ids = elements(part('word/_rels/document.xml.rels')).map((r) => r.attributes['Id']);
    for (const reference of all(part('word/document.xml'), 'w:footerReference')) {
      expect(ids).toContain(reference.attributes['r:id']);
    }
  });
});

it('says what the report is, and when it was made by the report’s own date', () => {
  const core = open(bytes).part('docProps/core.xml');
  const said = Object.fromEntries(elements(core).map((e) => [e.name, ownText(e)]));
  expect(said).toEqual({
    'dc:title': '关于2021年计划执行情况及2022年计划草案的报告',
    'dc:creator': '重庆市万盛经济技术开发区发展改革局',
    'dc:identifier': 'wansheng-2022-plan',
    'cp:lastModifiedBy': '重庆市万盛经济技术开发区发展改革局',
    'cp:revision': '1',
    'dcterms:created': '2022-01-04T00:00:00Z',
    'dcterms:modified': '2022-01-04T00:00:00Z',
    'dc:language': 'zh-CN',
  });
});

it('keeps which report and which stage it is, for the day when it comes back', async () => {
  const properties = { ...report.properties, stage: '送审稿', draft: '第三稿' };
  const docx = await rendered({ ...report, properties });
  const core = docx.part('docProps/core.xml');
  expect(ownText(at(core, 'cp:contentStatus'))).toBe('送审稿');
  expect(ownText(at(core, 'cp:version'))).toBe('第三稿');
  const custom = docx.part('docProps/custom.xml');
  expect(
    elements(custom).map((property) => [
      property.attributes['name'],
      elements(property).map(ownText).join(),
    ]),
  ).toEqual([
    ['baogao.id', 'wansheng-2022-plan'],
    ['baogao.edition', 'zh-Hans'],
    ['baogao.date', '2022-01-04'],
    ['baogao.stage', '送审稿'],
    ['baogao.draft', '第三稿'],
  ]);
});

describe('what an author writes', () => {
  it('can never become markup', async () => {
    const words = '</w:t><w:p/> & "引号" <A&B>';
    const docx = await rendered({
      ...document(body('p', words)),
      properties: { ...report.properties, title: words },
    });
    expect(textOf(docx.document)).toBe(words);
    expect(ownText(elements(docx.part('docProps/core.xml'), 'dc:title')[0])).toBe(words);
  });

  it('comes back whole from an attribute and from text', () => {
    const words = '<甲>&"乙"\t丙\n';
    const read = parse(xml('x', { y: words }, escapeXml(words)));
    expect(read).toEqual({ name: 'x', attributes: { y: words }, children: [words] });
  });
});

it('makes a file of an empty report too', async () => {
  const docx = await rendered(document());
  expect(all(docx.document, 'w:sectPr')).toHaveLength(1);
});
