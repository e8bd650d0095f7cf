/** Two states of a report from their files to what the revision moved. Nothing is written here. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { Edition } from '../core/edition.js';
import type { OutputFile } from '../core/world.js';
import { compareStates, type EditionInput, type Impact } from '../revise/impact/impact.js';
import { errataDoc } from '../revise/impact/errata-doc.js';
import type { Subject } from '../revise/impact/view.js';
import { pagesUnknown, setPages, type State } from './load-state.js';
import { render } from './render.js';
import { loadStates, type StatesRequest, type StatesWorld } from './since/load-states.js';
import { translationInputs } from './translation-inputs.js';

export interface ImpactRequest extends StatesRequest {
  readonly outFolder: string;
}

export interface ImpactWorld extends StatesWorld {
  /** What is said against a state beyond what its own stages say: the rules of a check. */
  check?(state: State): readonly Diagnostic[];
}

export interface ImpactOfRevision {
  /** Absent where one of the states cannot be read. */
  readonly impact?: Impact;
  readonly subject?: Subject;
  /** The lists of errata, an edition each, where there is anything to correct. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function impactOf(
  request: ImpactRequest,
  world: ImpactWorld,
): Promise<ImpactOfRevision> {
  const { report: id, since } = request;
  const { states, diagnostics: told } = await loadStates(request, world);
  if (states === undefined) return { files: [], diagnostics: told };
  const { next, old, opened } = states;
  const nextEditions = new Map<Edition, EditionInput>();
  const oldEditions = new Map<Edition, EditionInput>();
  const unknown: Edition[] = [];
  for (const [edition, after] of next.editions) {
    const before = old.editions.get(edition);
    if (before === undefined) continue;
    const pages = await setPages(after);
    if (pages === undefined) unknown.push(edition);
    const formerPages = pages && (opened.pages.get(edition) ?? (await setPages(before)));
    nextEditions.set(edition, { ...after, ...(pages && { pages }) });
    oldEditions.set(edition, { ...before, ...(formerPages && { pages: formerPages }) });
  }
  const diagnostics = [...told, ...pagesUnknown(id, unknown)];
  const findings = (state: State): readonly Diagnostic[] => [
    ...state.diagnostics,
    ...(world.check?.(state) ?? []),
  ];
  const impact = compareStates(
    { editions: oldEditions, findings: findings(old), ...translationInputs(old, world.hash) },
    { editions: nextEditions, findings: findings(next), ...translationInputs(next, world.hash) },
  );
  const subject: Subject = {
    title: ([...next.editions.values()][0]?.doc.properties.title ?? id).replaceAll('\n', ''),
    since,
    report: next.report,
    former: old.report,
    lookChanged: look(old) !== look(next),
  };
  return { impact, subject, files: await errataFiles(request, impact, next), diagnostics };
}

function look({ editions }: State): string {
  return JSON.stringify(Array.from(editions, ([, { dress }]) => dress.style));
}

async function errataFiles(
  { report, outFolder }: ImpactRequest,
  impact: Impact,
  { editions }: State,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  for (const { edition, printed } of impact.editions) {
    const state = editions.get(edition);
    if (state === undefined || printed === undefined || printed.errata.length === 0) continue;
    const doc = errataDoc(printed.errata, edition, state.doc.properties);
    const { bytes } = await render(doc, 'docx', state.dress);
    const path = `${outFolder}/${report}/${report}.${edition}.errata.docx`;
    if (bytes !== undefined) files.push({ path, bytes });
  }
  return files;
}
