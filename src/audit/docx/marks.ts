/** Marks that Chinese shares with Latin type: a word processor takes their font by the hint of the run. */
import { isHanOrMark } from '../../core/characters.js';
import type { Mark, Sample } from '../measured.js';
import type { DocxParagraph } from './paragraphs.js';

const SHARED = /[“”‘’…—·]/;

/** ISO 29500-1, 17.3.2.26: without `w:hint="eastAsia"` these go by the font for Latin text. */
export function marksOf(paragraphs: readonly DocxParagraph[]): readonly Sample<Mark>[] {
  return paragraphs.flatMap(({ runs, paragraph }) => {
    const characters = runs.flatMap((run) =>
      [...run.text].map((character) => ({ character, run })),
    );
    return characters.flatMap(({ character: mark, run }, at) => {
      const beside = [characters[at - 1], characters[at + 1]];
      const chinese = beside.some((one) => one !== undefined && isHanOrMark(one.character));
      if (!SHARED.test(mark) || !chinese) return [];
      const chineseFace = runs.find((one) => one.face !== one.latinFace)?.face ?? run.face;
      const latin = !run.eastAsian && run.latinFace !== chineseFace;
      return [{ value: { mark, face: latin ? run.latinFace : run.face, latin }, at: paragraph.at }];
    });
  });
}
