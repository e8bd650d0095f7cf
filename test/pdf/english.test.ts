/** English in the file: the hyphen of a parted word is drawn, ends its line, and reads as a soft hyphen. */
import { beforeAll, describe, expect, it } from 'vitest';
import { typeWidth } from '../../src/render/pdf/grid.js';
import { PARAGRAPHS } from '../composition/english-text.js';
import { tinos } from '../support/faces.js';
import { testHouseStyle } from '../support/house-style.js';
import { englishPdf } from './english.js';
import { PdfFile, type PdfLine } from './read-pdf.js';

/** Advance of the hyphen of Tinos, in ems. */
const HYPHEN = 682 / 2048;
const SOFT =
  /\/Span <<\/MCID \d+ \/ActualText <feff00ad>>> BDC\nBT\n\/F\d+ [\d.]+ Tf\n[^\n]+\n\[[^\]]+\] TJ\nET\nEMC/g;

describe('a hyphen that is not in the text', () => {
  let file: PdfFile;
  let hyphens: readonly PdfLine[];
  beforeAll(async () => {
    file = new PdfFile(await englishPdf(PARAGRAPHS));
    hyphens = file.pages.flat().filter(({ text }) => text === '-');
  });

  it('is drawn at the right edge', () => {
    const { page, paragraphs } = testHouseStyle;
    expect(hyphens.length).toBeGreaterThan(3);
    for (const { x, size } of hyphens) {
      expect(size).toBe(paragraphs.body.size);
      expect(Math.abs(x + HYPHEN * size - page.left - typeWidth(page))).toBeLessThan(0.5);
    }
  });

  it('reads as a soft hyphen', () => {
    const found = file.pages.flatMap((_, at) => file.content(at).match(SOFT) ?? []);
    expect(found).toHaveLength(hyphens.length);
  });

  it('parts a text that is whole without it', () => {
    const text = file.pages
      .flat()
      .filter(({ text: stretch }) => stretch !== '-')
      .map((line) => line.text)
      .join('');
    expect(text.replaceAll(' ', '')).toBe(PARAGRAPHS.join('').replaceAll(' ', ''));
  });
});

it('sets quotes and dashes in the Latin font', async () => {
  const file = new PdfFile(await englishPdf(['The “plan”—a draft—is ready…']));
  const [line, ...others] = file.pages[0] ?? [];
  expect(others).toEqual([]);
  expect(line?.text.replaceAll(' ', '')).toBe('The“plan”—adraft—isready…');
  expect(file.dictionaries.join('\n')).toContain(tinos.name);
});
