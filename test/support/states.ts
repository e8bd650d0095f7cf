/** States of the real report, to be compared: loaded from changed files, and set with whatever faces a test has. */
import { SOURCE_EDITION, type Edition } from '../../src/core/edition.js';
import type { PageText } from '../../src/core/page-text.js';
import type { FontStore } from '../../src/fonts/store.js';
import type { Faces } from '../../src/fonts/face.js';
import { loadState, type EditionState, type State } from '../../src/pipeline/load-state.js';
import { fileReader } from '../../src/platform/files.js';
import { packageFolder } from '../../src/platform/fonts-cache.js';
import { inflate } from '../../src/platform/fonts-survey.js';
import { sha256 } from '../../src/platform/hash.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { compareStates, type Impact, type StateInput } from '../../src/revise/impact/impact.js';
import type { HouseStyle } from '../../src/style/style.js';
import { changed, REPORT, summary, type Changes } from './office.js';

/** Fonts are asked for only where a test goes through the pipeline with pages. */
export const noFonts: FontStore = {
  files: fileReader,
  hash: sha256,
  cache: 'no-cache',
  packageFolder,
  inflate,
};

const folders = { report: REPORT, contentFolder: 'content', templatesFolder: 'templates' };

/** In the source's edition alone where no others are named. Throws where the content has errors. */
export async function stateOf(
  changes: Changes = {},
  editions: readonly Edition[] = [SOURCE_EDITION],
): Promise<State> {
  const reader = await changed(fileReader, changes);
  const { state, diagnostics } = await loadState({ ...folders, editions }, reader, noFonts);
  if (state === undefined) throw new Error(summary(diagnostics).join('\n'));
  return state;
}

/** The source's edition. */
export function editionOf({ editions }: State): EditionState {
  const edition = editions.get(SOURCE_EDITION);
  if (edition === undefined) throw new Error('the state has not the edition of the source');
  return edition;
}

export interface SetState {
  readonly bytes: Uint8Array;
  readonly pages: readonly PageText[];
}

export async function setIn(
  state: State,
  facesFor: (style: HouseStyle) => Faces,
): Promise<SetState> {
  const { doc, dress } = editionOf(state);
  return renderPdf(doc, dress.style, facesFor(dress.style));
}

/** `pages` are those of the source's edition. */
export function impactBetween(
  old: State,
  next: State,
  pages?: { readonly old: SetState; readonly new: SetState },
): Impact {
  const input = (state: State, set: SetState | undefined): StateInput => ({
    editions: new Map(
      Array.from(state.editions, ([edition, own]) => [
        edition,
        { ...own, ...(edition === SOURCE_EDITION && set && { pages: set.pages }) },
      ]),
    ),
    findings: state.diagnostics,
  });
  return compareStates(input(old, pages?.old), input(next, pages?.new));
}
