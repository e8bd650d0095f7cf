/** The present state of a report and an earlier one, both through the same stages. */
import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import type { FontStore } from '../../fonts/store.js';
import { loadState, type State, type StateRequest } from '../load-state.js';
import { Workshop } from '../workshop.js';
import { openState, type SinceWorld } from './open-state.js';
import { asKept, type OpenedState } from './opened-state.js';

export interface StatesRequest extends StateRequest {
  /** A snapshot, a git revision or a folder. */
  readonly since: string;
}

export interface StatesWorld extends SinceWorld {
  readonly fonts: FontStore;
}

export interface States {
  readonly next: State;
  readonly old: State;
  /** What the old one was read from. */
  readonly opened: OpenedState;
}

export interface LoadedStates {
  /** Absent where one of them cannot be read. */
  readonly states?: States;
  /** Why, or which editions only the present state has; what is said against a state that can be read is among its own. */
  readonly diagnostics: readonly Diagnostic[];
}

export async function loadStates(
  request: StatesRequest,
  world: StatesWorld,
): Promise<LoadedStates> {
  const { reader, fonts } = world;
  // Most of a report is set alike in both states.
  const workshop = new Workshop();
  const present = await loadState(request, reader, fonts, workshop);
  if (present.state === undefined) return { diagnostics: present.diagnostics };
  const { opened, diagnostics } = await openState(request.since, request, world);
  if (opened === undefined) return { diagnostics };
  const former = await loadState(request, opened.reader, fonts, workshop);
  if (former.state === undefined) {
    const broken = diagnostic('since-broken', undefined, { name: request.since });
    return { diagnostics: [...asKept(former.diagnostics, opened), broken] };
  }
  const states = { next: present.state, old: former.state, opened };
  return { states, diagnostics: newEditions(states, request.since) };
}

/** A report that is printed in more editions than before is compared in those that it had. */
function newEditions({ next, old }: States, name: string): readonly Diagnostic[] {
  const added = [...next.editions.keys()].filter((edition) => !old.editions.has(edition));
  if (added.length === 0) return [];
  const known = [...old.editions.keys()].join('、');
  return [diagnostic('since-no-edition', undefined, { name, editions: added.join('、'), known })];
}
