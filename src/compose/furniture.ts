/** What stands outside the text, as the stage of the report wants it and the wording has it. */
import { joinLines } from '../core/characters.js';
import { unreachable } from '../core/handlers.js';
import type { Furniture, Properties } from '../doc/nodes.js';
import { plainText } from '../doc/text.js';
import type { StageLook } from '../model/style.js';
import type { DraftContent, EditionContent, LinkedProse } from '../resolve/edition-content.js';
import { printProse } from './print-prose.js';
import type { Wording } from './wording.js';

/** Which copy of a report is made. */
export interface Copy {
  /** What its stage shows. */
  readonly look: StageLook;
  /** For reading on paper, with line numbers. */
  readonly review: boolean;
  /** With remarks on its figures, and marked as a proof on every page. */
  readonly proof?: boolean;
}

export function furniture(
  { draft, date }: EditionContent,
  { look, review, proof = false }: Copy,
  wording: Wording,
): Furniture {
  const stage = stageWord(draft, wording);
  const stageHead = look['running-head'] === true ? stage : '';
  const stageWatermark = look.watermark === true ? stage : '';
  return {
    corner: (look.corner ?? [])
      .map((item) => cornerLine(item, draft, wording))
      .filter((line) => line !== ''),
    runningHead: proof ? wording.filled('proof-head', { stage: stageHead }) : stageHead,
    watermark: proof ? wording.word('proof') : stageWatermark,
    foot: review
      ? wording.filled('review-foot', {
          stage,
          draft: draftWord(draft, wording),
          ...wording.calendar(date),
        })
      : '',
  };
}

/** What a file says of itself, of which the stage is a part: 关于…的报告（送审稿）. */
export function properties(
  { id, date, cover, draft }: EditionContent,
  { look }: Copy,
  wording: Wording,
): Properties {
  const words = (prose: LinkedProse): string => plainText(printProse(prose, wording));
  const title = joinLines(cover.title.map(words));
  const stage = stageWord(draft, wording);
  const number = draftWord(draft, wording);
  const named = look['title-suffix'] === true && stage !== '';
  return {
    id,
    date,
    title: named ? title + wording.filled('title-suffix', { stage }) : title,
    author: words(cover.organ),
    ...(stage !== '' && { stage }),
    ...(number !== '' && { draft: number }),
  };
}

type CornerItem = NonNullable<StageLook['corner']>[number];

function cornerLine(item: CornerItem, draft: DraftContent, wording: Wording): string {
  switch (item) {
    case 'stage':
      return stageWord(draft, wording);
    case 'draft':
      return draftWord(draft, wording);
    case 'recall':
      return draft.recall ? wording.word('recall') : '';
    case 'copy-number':
      return draft.copyNumber ? wording.word('copy-number') : '';
    default:
      return unreachable(item);
  }
}

function stageWord({ stage }: DraftContent, wording: Wording): string {
  return stage === undefined ? '' : wording.stage(stage);
}

function draftWord({ number }: DraftContent, wording: Wording): string {
  return number === undefined ? '' : wording.draft(number);
}
