/** The English edition in Word: nothing of Chinese composition, its own numbers and marks, hyphenation on. */
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { englishOffice, englishReport, englishStyle } from '../support/english.js';
import { report } from '../support/report.js';
import {
  all,
  at,
  elements,
  open,
  ownText,
  paragraphs,
  rendered,
  styleNamed,
  styleOf,
  textOf,
  value,
  type Docx,
} from './read-docx.js';
import { counter } from './shown-text.js';

let docx: Docx;
beforeAll(async () => {
  docx = open(await renderDocx(englishReport, englishStyle(), englishOffice));
});

const names = (settings: Docx): readonly string[] =>
  elements(settings.part('word/settings.xml')).flatMap((root) =>
    [root, ...elements(root)].map(({ name }) => name),
  );

describe('settings', () => {
  it('hyphenate, and have no rules for Chinese lines', async () => {
    const english = names(docx);
    expect(english).toContain('w:autoHyphenation');
    expect(english).not.toContain('w:noLineBreaksBefore');
    const chinese = names(await rendered(report));
    expect(chinese).not.toContain('w:autoHyphenation');
    expect(chinese).toContain('w:noLineBreaksBefore');
  });

  it('compress no marks', () => {
    const [control] = all(docx.part('word/settings.xml'), 'w:characterSpacingControl');
    expect(control?.attributes['w:val']).toBe('doNotCompress');
  });
});

describe('the page', () => {
  it('is no grid: lines have their pitch exactly, and as many fit as the style says', () => {
    for (const section of all(docx.document, 'w:sectPr')) {
      expect(at(section, 'w:docGrid')?.attributes['w:type']).toBeUndefined();
    }
    const spacing = at(styleNamed(docx, 'BodyText'), 'w:pPr', 'w:spacing')?.attributes;
    const { page } = englishStyle();
    expect(spacing?.['w:lineRule']).toBe('exact');
    const height = (page.height - page.top - page.bottom) * 20;
    expect(Math.floor(height / Number(spacing?.['w:line']))).toBe(page.lines);
  });

  it('has its number in the middle', () => {
    for (const id of ['FooterOdd', 'FooterEven']) {
      expect(value(styleNamed(docx, id), 'w:pPr', 'w:jc')).toBe('center');
    }
  });
});

describe('text', () => {
  it('is English, in Times', () => {
    const [defaults] = all(docx.styles, 'w:rPrDefault');
    expect(at(defaults, 'w:rPr', 'w:lang')?.attributes['w:val']).toBe('en-GB');
    expect(at(defaults, 'w:rPr', 'w:rFonts')?.attributes['w:ascii']).toBe('Times New Roman');
  });

  it('has its quotes and dashes in the Latin face, and its words whole', () => {
    const hints = all(docx.document, 'w:rFonts');
    expect(hints).toEqual([]);
    const texts = all(docx.document, 'w:t').map(ownText);
    expect(texts).toContain('We delivered on the “two assurances” — no relapse occurred');
  });

  it('has headings and items that Word counts', () => {
    const count = counter(docx);
    const shown = paragraphs(docx)
      .map((paragraph) => [styleOf(paragraph), count(paragraph) + textOf(paragraph)] as const)
      .filter(([style]) => style?.startsWith('Heading') === true || style === 'ReportList')
      .map(([, text]) => text);
    expect(shown).toEqual([
      'I. Implementation of the 2021 Plan',
      '1. Major targets were met',
      '2. Improving the environment',
      '(1) Rivers',
      '1. Roads;',
      '2. Reservoirs.',
      'II. Main Tasks for 2022',
    ]);
    const typed = all(docx.document, 'w:numPr', 'w:numId').map(
      ({ attributes }) => attributes['w:val'],
    );
    expect(typed).not.toContain('0');
  });
});

describe('footnotes', () => {
  it('are counted 1, 2 on each page, and parted from their mark by a space', () => {
    const [properties] = all(docx.document, 'w:footnotePr');
    expect(at(properties, 'w:numFmt')?.attributes['w:val']).toBe('decimal');
    expect(at(properties, 'w:numRestart')?.attributes['w:val']).toBe('eachPage');
    const notes = all(docx.part('word/footnotes.xml'), 'w:footnote').map(textOf);
    expect(notes.filter((text) => text !== '')).toEqual([
      ' Adequate food and clothing.',
      ' A note on Wansheng.',
    ]);
  });
});
