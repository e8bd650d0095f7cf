/** What looks wrong in a finished PDF and is right: what a careless measure would take for a failure. */
import { describe, expect, it } from 'vitest';
import { findings } from '../../src/audit/audit.js';
import type { Finding } from '../../src/audit/clause.js';
import { measurePdf } from '../../src/audit/pdf/measure-pdf.js';
import type { PdfFile } from '../../src/audit/pdf/open-pdf.js';
import type { Glyph, PdfPage } from '../../src/audit/pdf/page.js';
import { reportPages } from './pages.js';
import { requirements } from './requirements.js';
import { failed, finding } from './verdicts.js';

const MM = 72 / 25.4;
const [left, right] = [28 * MM, 184 * MM];
const PITCH = (225 * MM) / 22;

const audited = (file: PdfFile): readonly Finding[] =>
  findings(measurePdf(file, requirements.faces), requirements);

describe('characters a line', () => {
  /** All full lines with a comma, but one of Han characters only, which so many fill. */
  function withOneLineOf(count: number): PdfFile {
    const file = reportPages();
    let told = false;
    const changed = (line: readonly Glyph[]): readonly Glyph[] => {
      if (line.length !== 28) return line;
      if (told) return line.map((glyph, at) => (at === 13 ? { ...glyph, text: '，' } : glyph));
      told = true;
      const step = (right - left - 16) / (count - 1);
      return line.slice(0, count).map((glyph, at) => ({ ...glyph, x: left + at * step }));
    };
    const pages = file.pages.map((page) => {
      const lines = new Map<number, Glyph[]>();
      for (const glyph of page.glyphs) lines.set(glyph.y, [...(lines.get(glyph.y) ?? []), glyph]);
      return { ...page, glyphs: [...lines.values()].flatMap(changed) };
    });
    return { ...file, pages };
  }

  it.each([26, 27, 28])(
    'are 28 where the only line without a mark has %i, as the others tell',
    (count) => {
      const all = audited(withOneLineOf(count));
      expect(finding(all, 'characters-per-line')).toMatchObject({
        verdict: 'pass',
        measured: { zh: '28' },
      });
    },
  );

  it('are 27 where that many fill each line', () => {
    const found = finding(audited(reportPages({ characters: 27 })), 'characters-per-line');
    expect(found).toMatchObject({ verdict: 'fail', measured: { zh: '27' } });
  });
});

describe('the last rule of the imprint', () => {
  it('is measured from its edge, however thick it is', () => {
    // Its middle is 1.4 mm above the foot of the type area, its lower edge 0.9 mm.
    const all = audited(reportPages({ imprintRule: 1, imprintLift: 1.4 }));
    expect(failed(all)).toEqual(['imprint-rules']);
    expect(finding(all, 'imprint-place').measured.zh).toBe('高 0.9 mm');
  });

  it('stands on the foot where it covers it', () => {
    const all = audited(reportPages({ imprintRule: 1, imprintLift: 0.4 }));
    expect(finding(all, 'imprint-place').measured.zh).toMatch(/^[高低] 0 mm$/);
  });

  it('is wrong where its edge is further away', () => {
    const all = audited(reportPages({ imprintRule: 1, imprintLift: 1.7 }));
    expect(failed(all)).toEqual(['imprint-rules', 'imprint-place']);
  });
});

/** Characters of a line of the grid, from 0, in black unless the face is named. */
function line(text: string, x: number, at: number, face = 'SimHei', size = 16): Glyph[] {
  const y = 37 * MM + (at + 0.5) * PITCH + 0.38 * 16;
  return [...text].map((character, index) => {
    const place = { x: x + index * size, y, advance: size };
    return { text: character, face, size, present: true, ...place };
  });
}

/** The report with more on one of its pages, or with other pages. */
const withPage = (number: number, change: (page: PdfPage) => Partial<PdfPage>): PdfFile => {
  const file = reportPages();
  const pages = file.pages.map((page) =>
    page.number === number ? { ...page, ...change(page) } : page,
  );
  return { ...file, pages };
};
const adding = (number: number, more: readonly Glyph[]): PdfFile =>
  withPage(number, ({ glyphs }) => ({ glyphs: [...glyphs, ...more] }));

describe('short lines in a place of their own are no text', () => {
  const FANGSONG = 'FangSong_GB2312';
  it.each([
    ['words in the corner of the cover', adding(1, line('送审稿', left + 20 * 16, 0))],
    ['the label of an annex', adding(7, line('附件1', left, 8))],
    ['who signs', adding(7, line('清河县人民政府', right - 9 * 16, 8, FANGSONG))],
  ])('%s', (_, file) => {
    expect(failed(audited(file))).toEqual([]);
  });

  it('but a paragraph that is set in as far is', () => {
    const text = '根据市委关于全面推进乡村振兴的要求';
    const long = [
      ...line(text, left + 6 * 16, 8, FANGSONG),
      ...line('全区上下坚持以高质量发展统揽全局扎实推进各项工作取得', left, 9, FANGSONG),
      ...line('明显成效', left, 10, FANGSONG),
    ];
    const all = audited(adding(7, long));
    expect(finding(all, 'first-line').verdict).toBe('fail');
  });
});

it('the raised mark of a note does not part its paragraph', () => {
  const file = withPage(3, ({ glyphs }) => {
    const fifth = glyphs.filter(({ x }) => Math.abs(x - left) < 1)[2];
    const mark = { text: '①', face: 'FangSong_GB2312', size: 9, x: left + 200, advance: 9 };
    return {
      glyphs: [...glyphs, { ...mark, y: (fifth?.y ?? 0) - 6, present: true }],
    };
  });
  expect(failed(audited(file))).toEqual([]);
});

it('a page on which all lines are set in does not tell the margin', () => {
  const items = Array.from({ length: 10 }, (_, at) =>
    line('先急后缓优先安排', left + 32, at, 'FangSong_GB2312'),
  ).flat();
  const all = audited(
    withPage(4, ({ glyphs }) => ({ glyphs: [...items, ...glyphs.filter(({ y }) => y > 750)] })),
  );
  expect(finding(all, 'margin-left').verdict).toBe('pass');
});

describe('page numbers', () => {
  /** The fifth page with its table, lying on its side. */
  const lying = (turned: number): PdfFile =>
    withPage(5, ({ glyphs, width, height }) => ({
      width: height,
      height: width,
      turned,
      glyphs: glyphs.filter(({ y }) => y < 750),
    }));

  it('may stand along the other edge of a page that lies on its side', () => {
    expect(finding(audited(lying(5)), 'page-number-present').verdict).toBe('pass');
    expect(finding(audited(lying(0)), 'page-number-present').verdict).toBe('fail');
  });

  it('are on one half of the page where there is too little text to tell more', () => {
    const verdict = ({ pages, fonts }: PdfFile) => {
      const [cover, last] = [pages[0], pages.at(-1)];
      if (cover === undefined || last === undefined) throw new Error('no pages');
      const second = { ...last, number: 2, strokes: [] };
      return finding(audited({ fonts, pages: [cover, second] }), 'page-number-even').verdict;
    };
    expect(verdict(reportPages())).toBe('look');
    expect(verdict(reportPages({ numbers: 'inside' }))).toBe('fail');
    expect(verdict(reportPages({ numbers: 'middle' }))).toBe('fail');
  });
});
