/** Paragraphs as an official report in English has them, in the widths of Tinos, for tests of English lines. */
import type { PlacedLine } from '../../src/render/pdf/composition/place.js';
import { hyphenateEnglish } from '../../src/render/pdf/hyphenation.js';
import { TypeCase } from '../../src/render/pdf/pdfmake/type-case.js';
import { ReportDocument } from '../../src/render/pdf/pdfmake/report-document.js';
import { shape } from '../../src/render/pdf/pdfmake/shaping.js';
import { tinos } from '../support/faces.js';
import { piece, set, type Setting } from './typewriter.js';

export const PARAGRAPHS = [
  'The district government has been entrusted to deliver this report on the implementation of the 2021 plan for ' +
    'national economic and social development and on the 2022 draft plan for deliberation and approval. Over the past ' +
    'year, we earnestly carried out the decisions of the municipal government, pursued progress while ensuring ' +
    'stability, and coordinated epidemic prevention and control with economic and social development. The gross ' +
    'regional product reached 23.5 billion yuan, an increase of 8.7 percent; the value added of industrial enterprises ' +
    'above the designated size grew by 11.2 percent; total retail sales of consumer goods rose to 9.84 billion yuan; ' +
    'and the per capita disposable income of urban residents came to 42,318 yuan, up 8.9 percent. All of the obligatory ' +
    'targets were met, and the principal anticipatory targets were fulfilled or exceeded.',
  'Industrial transformation accelerated. We formulated an action plan for the revitalization of traditional ' +
    'manufacturing, supported 37 technological upgrading projects with a combined investment of 4.6 billion yuan, and ' +
    'cultivated 12 enterprises recognized as “specialized, refined, distinctive and innovative”. The chemical materials ' +
    'park—the largest of its kind in the district—completed infrastructure covering 3.2 square kilometers, and public/private ' +
    'partnerships contributed a further 680 million yuan. Research-and-development expenditure increased to 2.31 percent ' +
    'of the gross regional product, 0.4 percentage points higher than in the previous year, and the Chongqing–Guiyang ' +
    'logistics corridor handled 1.2 million metric tons of freight.',
  'We will consolidate achievements in poverty alleviation and comprehensively promote rural revitalization. Not less ' +
    'than 15,000 mu of high-standard farmland will be constructed, grain output will be kept above 120,000 metric tons, ' +
    'and the collective economies of all administrative villages will be strengthened. Environmental conservation will be ' +
    'given priority: the proportion of days with good air quality is to remain above 92 percent, and energy consumption ' +
    'per unit of gross regional product is to fall by 3.1 percent. By December 31, 2022, the reconstruction of 64 older ' +
    'residential communities will be finished, benefiting approximately 18,600 households. We will improve the ' +
    'multi-tiered social security system, expand preschool education, build 8 community health service centers, and make ' +
    'every effort to see that the people share more fully and more fairly in the fruits of development, and that no one ' +
    'is left out of it.',
] as const;

const SIZE = 16;
const { font } = new ReportDocument(
  { width: 100, height: 100, title: '', author: '', date: new Date(0), language: 'en-GB' },
  new TypeCase(),
).fontFor(tinos);

/** Lines of 16 pt, hyphenated unless the setting of the text says otherwise. */
export function english(
  text: string,
  setting: Setting,
  hyphenate = hyphenateEnglish,
): PlacedLine[] {
  const widthOf = (part: string): number => (shape(part, font).width * SIZE) / 1000;
  const whole = piece(text, { size: SIZE, widthOf, hyphenate });
  return set([whole], { region: 'en', latinGap: 0, ...setting });
}

/** Width of the spaces that a line has between its words, in parts of what the font makes them. */
export function spacesOf({ units }: PlacedLine): number[] {
  const words = units.filter(({ unit }) => unit.kind !== 'space');
  const last = words.at(-1)?.at ?? 0;
  return units.flatMap(({ unit, at, advance }) =>
    unit.kind === 'space' && at < last ? [advance / unit.width] : [],
  );
}
