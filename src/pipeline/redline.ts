/** Two states of a report → its redlines, one DOCX an edition. Nothing is written here. */
import type { Edition } from '../core/edition.js';
import type { OutputFile } from '../core/world.js';
import { redline } from '../revise/redline/redline.js';
import type { Built } from './build.js';
import { render } from './render.js';
import { loadStates, type StatesRequest, type StatesWorld } from './since/load-states.js';

export interface RedlineRequest extends StatesRequest {
  readonly outFolder: string;
}

export interface RedlineWorld extends StatesWorld {
  /** Told which edition is being compared. */
  onProgress(edition: Edition): void;
}

/** Findings of the former state are told only where it cannot be composed: what was wrong then is mended by now, or told of the new state. */
export async function redlineReport(request: RedlineRequest, world: RedlineWorld): Promise<Built> {
  const { states, diagnostics: told } = await loadStates(request, world);
  if (states === undefined) return { files: [], diagnostics: told };
  const { next, old } = states;
  const { revision } = next.report.report;
  const files: OutputFile[] = [];
  for (const [edition, after] of next.editions) {
    const before = old.editions.get(edition);
    if (before === undefined) continue;
    world.onProgress(edition);
    const { properties } = after.doc;
    const author = {
      author: revision?.author ?? properties.author,
      date: revision?.date ?? properties.date,
    };
    const marked = redline(before.doc, after.doc, author);
    const { bytes } = await render(marked, 'docx', after.dress);
    const path = `${request.outFolder}/${properties.id}/${properties.id}.${edition}.redline.docx`;
    if (bytes !== undefined) files.push({ path, bytes });
  }
  return { files, diagnostics: [...next.diagnostics, ...told] };
}
