/** What is measured on the pages of a PDF: a report that is right passes, and one that is wrong in one thing fails by its name. */
import { describe, expect, it } from 'vitest';
import { findings } from '../../src/audit/audit.js';
import type { Finding } from '../../src/audit/clause.js';
import { measurePdf } from '../../src/audit/pdf/measure-pdf.js';
import type { ClauseId } from '../../src/model/audit.js';
import { reportPages, type Looks } from './pages.js';
import { requirements } from './requirements.js';
import { failed, finding, looks } from './verdicts.js';

function audited(changes: Partial<Looks> = {}): readonly Finding[] {
  return findings(measurePdf(reportPages(changes), requirements.faces), requirements);
}

it('passes a report that is right, in every clause', () => {
  const all = audited();
  expect(failed(all)).toEqual([]);
  expect(looks(all)).toEqual([]);
  expect(all).toHaveLength(Object.keys(requirements.clauses).length);
});

describe('fails by name what is broken', () => {
  const broken: readonly (readonly [string, Partial<Looks>, readonly ClauseId[]])[] = [
    ['paper of another size', { width: 216, right: 32 }, ['paper', 'margin-right']],
    ['the type area 5 mm too low', { top: 42, bottom: 30 }, ['margin-top', 'margin-bottom']],
    ['the binding margin 5 mm too wide', { left: 33, right: 21 }, ['margin-left', 'margin-right']],
    ['a measure 5 mm too wide', { right: 21 }, ['margin-right', 'type-area']],
    ['21 lines a page', { lines: 21 }, ['lines-per-page', 'line-pitch']],
    ['23 lines a page', { lines: 23 }, ['lines-per-page', 'line-pitch']],
    ['27 characters a line', { characters: 27 }, ['characters-per-line']],
    ['text in SongTi', { bodyFace: 'SimSun' }, ['body-face', 'imprint-type']],
    ['text of 小三', { bodySize: 15 }, ['body-size']],
    ['a title in HeiTi', { titleFace: 'SimHei' }, ['title-face']],
    ['a title of 三号', { titleSize: 16 }, ['title-size']],
    ['a title at the left', { titleLeft: true }, ['title-centred']],
    ['headings 一、 in KaiTi', { heading1Face: 'STKaiti' }, ['heading1-face']],
    ['headings （一） in HeiTi', { heading2Face: 'SimHei' }, ['heading2-face']],
    ['headings 1. in HeiTi', { heading3Face: 'SimHei' }, ['heading3-face']],
    ['headings （1） in KaiTi', { heading4Face: 'STKaiti' }, ['heading4-face']],
    ['headings of 小三', { headingSize: 15 }, ['heading-size']],
    ['no indent', { indent: 0 }, ['first-line']],
    ['an indent of one character', { indent: 1 }, ['first-line']],
    ['a line that begins with a comma', { lineStart: '，' }, ['line-start']],
    ['a line that begins with half a dash', { lineStart: '—' }, ['line-start']],
    ['a line that ends with an opening quote', { lineEnd: '“' }, ['line-end']],
    ['a figure parted from its decimals', { lineEnd: '8', nextStart: '.' }, ['figures-whole']],
    ['a quote in Times', { markFace: 'TimesNewRomanPSMT' }, ['marks-face']],
    ['a head that is not repeated', { tableHead: false }, ['table-head']],
    ['thick rules of the imprint', { imprintRule: 1 }, ['imprint-rules']],
    ['an imprint of 三号', { imprintSize: 16 }, ['imprint-type']],
    ['an imprint in by three characters', { imprintIndent: 3 }, ['imprint-indent']],
    ['an imprint 20 mm too high', { imprintLift: 20 }, ['imprint-place']],
    ['a page without a number', { unnumberedPage: 3 }, ['page-number-present']],
    ['numbers in the middle', { numbers: 'middle' }, ['page-number-odd', 'page-number-even']],
    ['numbers on the inner side', { numbers: 'inside' }, ['page-number-odd', 'page-number-even']],
    ['numbers with hyphens', { numberForm: '- {n} -' }, ['page-number-form']],
    ['bare numbers', { numberForm: '{n}' }, ['page-number-form']],
    ['numbers in Times', { numberFace: 'TimesNewRomanPSMT' }, ['page-number-type']],
    ['numbers of 小五', { numberSize: 9 }, ['page-number-type']],
    ['numbers 12 mm below the type', { numberDistance: 12 }, ['page-number-distance']],
    ['a font that is not in the file', { embedded: false }, ['fonts-embedded']],
    ['a character without a shape', { lacking: '况' }, ['glyphs-present']],
  ];

  it.each(broken)('%s', (_, changes, ids) => {
    expect(failed(audited(changes))).toEqual(ids);
  });

  it('in each clause', () => {
    const told = new Set<string>(broken.flatMap(([, , ids]) => ids));
    expect(Object.keys(requirements.clauses).filter((id) => !told.has(id))).toEqual([]);
  });
});

describe('says', () => {
  it('what was measured and where', () => {
    const { measured, places } = finding(audited({ lineStart: '，' }), 'line-start');
    expect(measured.zh).toMatch(/^\d+ 处不合$/);
    expect(places[0]).toEqual({ page: 2, text: '，民经济和社会发展计划执…' });
    expect(finding(audited({ top: 42, bottom: 30 }), 'margin-top').measured.zh).toBe(
      '42 mm（到字 44.3 mm）',
    );
    expect(finding(audited({ lines: 21 }), 'lines-per-page').measured.en).toBe('21 lines');
  });

  it('that people must look at a font that it does not know', () => {
    const all = audited({ bodyFace: 'CIDFont+F2' });
    expect(finding(all, 'body-face')).toMatchObject({
      verdict: 'look',
      measured: { zh: 'CIDFont+F2（不认识的字体）' },
    });
    expect(failed(all)).toEqual([]);
  });

  it('nothing of a document without text: a scan is for people', () => {
    const scan = { ...reportPages(), fonts: [] };
    const blank = {
      ...scan,
      pages: scan.pages.map((page) => ({ ...page, glyphs: [], strokes: [] })),
    };
    const all = findings(measurePdf(blank, requirements.faces), requirements);
    expect(failed(all)).toEqual([]);
    expect(looks(all)).toHaveLength(all.length - 1);
    expect(finding(all, 'paper').verdict).toBe('pass');
  });
});

it('takes the standard’s own arithmetic too: characters from edge to edge, with room between 22 lines', () => {
  // The same 225 mm from the top of the first character to the foot of the last.
  const pitch = (225 * (72 / 25.4) - 16) / 21;
  const file = reportPages();
  const literal = {
    ...file,
    pages: file.pages.map((page) => ({
      ...page,
      glyphs: page.glyphs.map((glyph) => {
        const line = Math.round((glyph.y - 125.46) / 28.991);
        const y = 37 * (72 / 25.4) + 0.88 * 16 + line * pitch;
        return glyph.size === 16 ? { ...glyph, y } : glyph;
      }),
    })),
  };
  const all = findings(measurePdf(literal, requirements.faces), requirements);
  const grid = [
    'margin-top',
    'margin-bottom',
    'type-area',
    'lines-per-page',
    'line-pitch',
  ] as const;
  expect(grid.map((id) => finding(all, id).verdict)).toEqual(grid.map(() => 'pass'));
});
