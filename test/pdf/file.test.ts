/** The file as such: the same bytes every time, its own fonts, its properties. */
import { afterEach, describe, expect, it } from 'vitest';
import { missingCharacters } from '../../src/fonts/coverage.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { body, document } from '../support/build.js';
import { report } from '../support/report.js';
import { facesOf, listFont, tinos } from '../support/faces.js';
import { testHouseStyle } from '../support/house-style.js';
import { PdfFile } from './read-pdf.js';

const faces = facesOf(testHouseStyle);

describe('the same report', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('gives the same bytes again, after another report, and in another time zone', async () => {
    process.env['TZ'] = 'UTC';
    const { bytes: first } = await renderPdf(report, testHouseStyle, faces);
    await renderPdf(
      document(body('other', '另一份报告 S104')),
      testHouseStyle,
      facesOf(testHouseStyle),
    );
    expect((await renderPdf(report, testHouseStyle, faces)).bytes).toEqual(first);
    process.env['TZ'] = 'Asia/Shanghai';
    expect(new Date('2022-01-04T00:00:00Z').getTimezoneOffset()).toBe(-480);
    expect((await renderPdf(report, testHouseStyle, faces)).bytes).toEqual(first);
  });
});

describe('a file', () => {
  const rendered = renderPdf(report, testHouseStyle, faces).then(({ bytes }) => new PdfFile(bytes));

  it('embeds every font that it uses', async () => {
    const { dictionaries } = await rendered;
    const fonts = dictionaries.filter((dictionary) => dictionary.includes('/Subtype /Type0'));
    const descriptors = dictionaries.filter((dictionary) =>
      dictionary.includes('/FontDescriptor\n'),
    );
    expect(fonts).toHaveLength(2);
    expect(descriptors).toHaveLength(2);
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile[23] \d+ 0 R/);
    expect(dictionaries.join('\n')).not.toMatch(/\/Subtype \/Type1\b/);
  });

  it('says what it is, in which language, and dates from the report', async () => {
    const file = await rendered;
    expect(file.catalog).toContain('/Lang (zh-CN)');
    const text = file.dictionaries.join('\n');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text.match(/\(D:\d{14}Z\)/g)).toEqual(['(D:20220104000000Z)', '(D:20220104000000Z)']);
  });
});

describe('what a file says about itself', () => {
  it('says the same as XMP, whatever signs the title has', async () => {
    const doc = {
      ...document(body('b', 'B')),
      properties: { id: 'x', title: 'A <B> & C', author: '发展改革局', date: '2022-01-04' },
    };
    const file = new PdfFile((await renderPdf(doc, testHouseStyle, faces)).bytes);
    const [, object] = /\/Metadata (\d+) 0 R/.exec(file.catalog) ?? [];
    const xmp = Buffer.from(file.stream(Number(object)), 'latin1').toString('utf8');
    for (const element of [
      '<rdf:li xml:lang="x-default">A &lt;B&gt; &amp; C</rdf:li>',
      '<dc:creator><rdf:Seq><rdf:li>发展改革局</rdf:li></rdf:Seq></dc:creator>',
      '<rdf:li>zh-CN</rdf:li>',
      '<pdf:Producer>pdfmake</pdf:Producer>',
      '<xmp:CreatorTool>baogao</xmp:CreatorTool>',
      '<xmp:CreateDate>2022-01-04T00:00:00Z</xmp:CreateDate>',
      '<xmp:ModifyDate>2022-01-04T00:00:00Z</xmp:ModifyDate>',
    ]) {
      expect(xmp).toContain(element);
    }
    expect(file.dictionaries.join('\n')).toContain('(A <B> & C)');
    // Nothing is claimed that nobody confirmed.
    expect(xmp).not.toMatch(/pdfaid|pdfuaid/);
  });

  it('says that it is tagged, and has pages visited in that order', async () => {
    const file = new PdfFile((await renderPdf(report, testHouseStyle, faces)).bytes);
    const [, object] = /\/MarkInfo (\d+) 0 R/.exec(file.catalog) ?? [];
    expect(file.object(Number(object))).toContain('/Marked true');
    for (const page of file.pageObjects) expect(file.object(page)).toContain('/Tabs /S');
  });
});

describe('characters that no font has', () => {
  it('are told once, with their face and place, and do not stop the file', async () => {
    const fangsong = listFont('仿宋', '全区增长');
    const poor = facesOf(testHouseStyle, {
      eastAsian: { ...tinos, has: (code) => fangsong.has(code) },
    });
    const doc = document(body('growth', '全区增长8.5%，增长≧7%，≧6%'));
    const { bytes, written } = await renderPdf(doc, testHouseStyle, poor);
    const missing = missingCharacters(written, poor);
    expect(missing.map(({ character, role }) => `${character} ${role}`)).toEqual([
      '， fangsong',
      '≧ fangsong',
    ]);
    expect(missing[0]?.range?.file.path).toBe('body/01.yaml');
    expect(bytes.length).toBeGreaterThan(0);
  });
});
