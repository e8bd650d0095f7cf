/** What is read in a DOCX: the seed report passes, and one whose XML is broken in one thing fails by its name. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { findings } from '../../src/audit/audit.js';
import type { Finding } from '../../src/audit/clause.js';
import { measureDocx } from '../../src/audit/docx/measure-docx.js';
import { openDocx } from '../../src/audit/docx/open-docx.js';
import type { ClauseId } from '../../src/model/audit.js';
import { build } from '../support/office.js';
import { requirements } from './requirements.js';
import { failed, finding, looks } from './verdicts.js';

/** What a DOCX does not tell. */
const NOT_TOLD: readonly ClauseId[] = [
  'figures-whole',
  'imprint-place',
  'fonts-embedded',
  'glyphs-present',
];
/** And the levels of heading that the report does not have. */
const FOR_PEOPLE: readonly ClauseId[] = ['heading3-face', 'heading4-face', ...NOT_TOLD];

let seed: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  const { files } = await build({}, ['docx']);
  const docx = files.find(({ path }) => path.endsWith('.docx'));
  if (docx === undefined) throw new Error('no DOCX was made');
  seed = unzipSync(docx.bytes);
});

type Change = (text: string) => string;

/** The seed report with parts changed; each change must change something. */
function audited(changes: Readonly<Record<string, Change>> = {}): readonly Finding[] {
  const parts = { ...seed };
  for (const [name, change] of Object.entries(changes)) {
    const before = strFromU8(parts[`word/${name}`] ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${name}`);
    parts[`word/${name}`] = strToU8(after);
  }
  const file = openDocx(zipSync(parts));
  if (typeof file === 'string') throw new Error(file);
  return findings(measureDocx(file), requirements);
}

const replace =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replaceAll(from instanceof RegExp ? new RegExp(from.source, 'g') : from, to);

/** A change within one style. */
const inStyle =
  (id: string, from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`), (style) =>
      style.replace(from, to),
    );

/** A heading that runs in with its text, before the first paragraph of text, in a face of its own. */
const inserted = (heading: string, face: string): Change =>
  replace(
    /(<w:p>(?:(?!<w:p>).)*?根据市委)/,
    `<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="${face}" w:hint="eastAsia"/></w:rPr><w:t>${heading}</w:t></w:r><w:r><w:t>加快建设。</w:t></w:r></w:p>$1`,
  );

const document = (change: Change) => ({ 'document.xml': change });
const styles = (change: Change) => ({ 'styles.xml': change });
const settings = (change: Change) => ({ 'settings.xml': change });

it('passes the seed report in every clause that a DOCX tells of', () => {
  const all = audited();
  expect(failed(all)).toEqual([]);
  expect(looks(all)).toEqual(FOR_PEOPLE);
});

describe('fails by name what is broken', () => {
  const FANGSONG = 'w:eastAsia="仿宋_GB2312"';
  const broken: readonly (readonly [
    string,
    Readonly<Record<string, Change>>,
    readonly ClauseId[],
  ])[] = [
    [
      'paper of 16 开',
      document(replace('w:w="11906" w:h="16838"', 'w:w="10433" w:h="14742"')),
      ['paper', 'type-area', 'lines-per-page', 'characters-per-line', 'imprint-indent'],
    ],
    [
      'the type area 5 mm too low',
      document(
        replace(
          'w:top="2098" w:right="1474" w:bottom="1984"',
          'w:top="2381" w:right="1474" w:bottom="1701"',
        ),
      ),
      ['margin-top', 'margin-bottom', 'page-number-distance'],
    ],
    [
      'a binding margin 5 mm too wide',
      document(replace('w:left="1587"', 'w:left="1870"')),
      ['margin-left', 'type-area', 'characters-per-line', 'imprint-indent'],
    ],
    [
      'a fore-edge margin 5 mm too wide',
      document(replace('w:right="1474"', 'w:right="1757"')),
      ['margin-right', 'type-area', 'characters-per-line', 'imprint-indent'],
    ],
    [
      'a gutter beside the binding margin',
      document(replace('w:gutter="0"', 'w:gutter="283"')),
      ['margin-left', 'type-area', 'characters-per-line', 'imprint-indent'],
    ],
    [
      '21 lines a page',
      document(replace('w:linePitch="579"', 'w:linePitch="600"')),
      ['lines-per-page', 'line-pitch'],
    ],
    [
      'a fixed distance of 32 pt',
      styles(
        inStyle('BodyText', 'w:line="240" w:lineRule="auto"', 'w:line="640" w:lineRule="exact"'),
      ),
      ['lines-per-page', 'line-pitch'],
    ],
    [
      '27 characters a line',
      styles(inStyle('BodyText', '<w:spacing w:val="-5"/>', '<w:spacing w:val="0"/>')),
      ['characters-per-line'],
    ],
    ['text in SongTi', styles(inStyle('BodyText', FANGSONG, 'w:eastAsia="宋体"')), ['body-face']],
    [
      'text of 四号',
      styles(inStyle('BodyText', '<w:sz w:val="32"/>', '<w:sz w:val="28"/>')),
      ['characters-per-line', 'body-size'],
    ],
    [
      'a title of 三号',
      styles(inStyle('Title', '<w:sz w:val="44"/>', '<w:sz w:val="32"/>')),
      ['title-size'],
    ],
    ['a title in HeiTi', styles(inStyle('Title', '方正小标宋简体', '黑体')), ['title-face']],
    [
      'a title at the left',
      styles(inStyle('Title', '<w:jc w:val="center"/>', '<w:jc w:val="left"/>')),
      ['title-centred'],
    ],
    [
      'headings 一、 in FangSong',
      styles(inStyle('Heading1', '黑体', '仿宋_GB2312')),
      ['heading1-face'],
    ],
    [
      'headings （一） in HeiTi',
      styles(inStyle('Heading2', '楷体_GB2312', '黑体')),
      ['heading2-face'],
    ],
    ['headings 1. in HeiTi', document(inserted('1.先进制造业。', '黑体')), ['heading3-face']],
    [
      'headings （1） in KaiTi',
      document(inserted('（1）汽车产业。', '楷体_GB2312')),
      ['heading4-face'],
    ],
    [
      'headings of 小三',
      styles(inStyle('Heading2', '<w:sz w:val="32"/>', '<w:sz w:val="30"/>')),
      ['heading-size'],
    ],
    [
      'no indent',
      styles(
        inStyle(
          'BodyText',
          'w:firstLineChars="200" w:firstLine="640"',
          'w:firstLineChars="0" w:firstLine="0"',
        ),
      ),
      ['first-line'],
    ],
    [
      'lines that may break anywhere',
      styles(replace('<w:kinsoku/>', '<w:kinsoku w:val="0"/>')),
      ['line-start', 'line-end'],
    ],
    ['a list of marks without 》', settings(replace('》', '')), ['line-start']],
    ['a list of marks without 《', settings(replace('《', '')), ['line-end']],
    [
      'a quote in Times',
      document(
        replace(
          '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">荣获全市“',
          '<w:t xml:space="preserve">荣获全市“',
        ),
      ),
      ['marks-face'],
    ],
    ['a head that is not repeated', document(replace('<w:tblHeader/>', '')), ['table-head']],
    [
      'thick rules of the imprint',
      styles(inStyle('Imprint', /w:sz="8"/g, 'w:sz="24"')),
      ['imprint-rules'],
    ],
    [
      'an imprint of 三号',
      styles(inStyle('Imprint', '<w:sz w:val="28"/>', '<w:sz w:val="32"/>')),
      ['imprint-type'],
    ],
    [
      'an imprint that is not set in',
      styles(inStyle('Imprint', 'w:firstLine="280"', 'w:firstLine="0"')),
      ['imprint-indent'],
    ],
    [
      'no page numbers',
      document(replace(/<w:footerReference [^>]*\/>/, '')),
      ['page-number-present'],
    ],
    ['numbers with hyphens', { 'footer1.xml': replace('—', '-') }, ['page-number-form']],
    [
      'numbers of 五号',
      styles(inStyle('Footer', '<w:sz w:val="28"/>', '<w:sz w:val="21"/>')),
      ['page-number-type'],
    ],
    [
      'numbers in Times',
      styles(inStyle('Footer', /w:ascii="宋体"/, 'w:ascii="Times New Roman"')),
      ['page-number-type'],
    ],
    [
      'odd numbers in the middle',
      styles(inStyle('FooterOdd', '<w:jc w:val="right"/>', '<w:jc w:val="center"/>')),
      ['page-number-odd'],
    ],
    [
      'even numbers as odd ones',
      settings(replace('<w:evenAndOddHeaders/>', '')),
      ['page-number-even'],
    ],
    [
      'numbers near the foot of the paper',
      document(replace('w:footer="1447"', 'w:footer="850"')),
      ['page-number-distance'],
    ],
  ];

  it.each(broken)('%s', (_, changes, ids) => {
    expect(failed(audited(changes))).toEqual(ids);
  });

  it('in each clause that a DOCX tells of', () => {
    const told = new Set(broken.flatMap(([, , ids]) => ids));
    const clauses = Object.keys(requirements.clauses) as ClauseId[]; // The keys of the schema.
    expect(clauses.filter((id) => !told.has(id))).toEqual(NOT_TOLD);
  });
});

describe('files of others', () => {
  it('may have the theme’s fonts', () => {
    const theme = `<a:theme xmlns:a="a"><a:themeElements><a:fontScheme><a:majorFont/><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
    const file = openDocx(
      zipSync({
        ...seed,
        'word/theme/theme1.xml': strToU8(theme),
        'word/_rels/document.xml.rels': strToU8(
          strFromU8(seed['word/_rels/document.xml.rels'] ?? new Uint8Array()).replace(
            '</Relationships>',
            '<Relationship Id="t" Type="theme" Target="theme/theme1.xml"/></Relationships>',
          ),
        ),
        'word/styles.xml': strToU8(
          inStyle(
            'BodyText',
            'w:eastAsia="仿宋_GB2312"',
            'w:eastAsiaTheme="minorEastAsia"',
          )(strFromU8(seed['word/styles.xml'] ?? new Uint8Array())),
        ),
      }),
    );
    if (typeof file === 'string') throw new Error(file);
    const all = findings(measureDocx(file), requirements);
    expect(finding(all, 'body-face')).toMatchObject({ verdict: 'fail', measured: { zh: /宋体/ } });
  });

  it('may set the indent with two spaces of full width', () => {
    const all = audited({
      ...styles(inStyle('BodyText', 'w:firstLineChars="200" w:firstLine="640"', 'w:firstLine="0"')),
      ...document(
        replace(/(<w:pStyle w:val="BodyText"\/><\/w:pPr>)/, '$1<w:r><w:t>　　</w:t></w:r>'),
      ),
    });
    expect(finding(all, 'first-line').verdict).toBe('pass');
  });

  it('may have short tables whose break nobody knows: people must look', () => {
    const small = '<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>'.repeat(8);
    const table = `<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${small}</w:tbl>`;
    const all = audited(document(replace('<w:body>', `<w:body>${table}`)));
    expect(finding(all, 'table-head').verdict).toBe('look');
  });

  it('may have their number in a frame at the outer edge', () => {
    const frame =
      '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="outside" w:y="1"/>';
    const all = audited({ 'footer1.xml': replace('<w:pPr>', `<w:pPr>${frame}`) });
    expect(finding(all, 'page-number-odd')).toMatchObject({
      verdict: 'look',
      measured: { zh: '外侧' },
    });
  });
});
