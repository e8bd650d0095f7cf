/** English paragraphs as a PDF file, set as the renderer of a report sets its own. */
import { traitsOf } from '../../src/render/pdf/languages.js';
import { pdfmakeParagraphs } from '../../src/render/pdf/paragraph.js';
import { NO_FOOTNOTES } from '../../src/render/pdf/pdfmake/footnotes/footnote-setting.js';
import { TypeCase } from '../../src/render/pdf/pdfmake/type-case.js';
import { typeset } from '../../src/render/pdf/pdfmake/typeset.js';
import { inlineRuns } from '../../src/render/pdf/text.js';
import { inline } from '../support/build.js';
import { facesOf } from '../support/faces.js';
import { testHouseStyle } from '../support/house-style.js';

/** In the style of the body, one paragraph below the other. */
export async function englishPdf(paragraphs: readonly string[]): Promise<Uint8Array> {
  const language = await traitsOf('en');
  const setParagraph = pdfmakeParagraphs(testHouseStyle, language);
  const { page, paragraphs: styles } = testHouseStyle;
  const { width, height, left, right, top, bottom } = page;
  const typography = {
    style: testHouseStyle,
    faces: facesOf(testHouseStyle),
    region: language.region,
    written: [],
    notes: { byId: new Map(), marked: new Set<string>(), restart: false, marks: 'plain' as const },
  };
  const nodes = paragraphs.map((text) =>
    setParagraph(inlineRuns(inline(text), styles.body, typography), styles.body, width),
  );
  const { bytes } = await typeset(
    {
      content: { stack: nodes },
      geometry: { width, height, margins: { left, right, top, bottom } },
      footnotes: NO_FOOTNOTES,
      furniture: { onPage: () => [] },
      properties: {
        width,
        height,
        title: 'Plan',
        author: '',
        date: new Date('2022-03-05T00:00:00Z'),
        language: 'en-GB',
      },
    },
    new TypeCase(),
  );
  return bytes;
}
