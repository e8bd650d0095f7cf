/** Real blocks with an English of their own, handed out to translators and taken in again: for tests of translate export and import. */
import { messageText } from '../../src/core/report-text.js';
import type { FileReader } from '../../src/core/world.js';
import { exportTranslation, type ExchangeForm } from '../../src/pipeline/export-translation.js';
import {
  importTranslation,
  type ImportedTranslation,
} from '../../src/pipeline/import-translation.js';
import { loadTranslation } from '../../src/pipeline/load-translation.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import type { UnitState } from '../../src/resolve/translation/state.js';
import { nameOf } from '../../src/resolve/translation/translatable.js';
import { changed, REPORT, summary, type Changes } from './office.js';

export interface Office {
  readonly report: string;
  readonly contentFolder: string;
  readonly changes: Changes;
}

const EN = `content/${REPORT}/en`;
/** Whatever the report has of its own. */
const NONE = Object.fromEntries(
  ['closing', 'implementation', 'indicators', 'outlook', 'preamble', 'tasks'].map((name) => [
    `${EN}/${name}.yaml`,
    null,
  ]),
);

const COVER = `blocks:
  cover:
    state: reviewed
    series: |-
      Meeting Document
      No. 4
    title: |-
      Report on the Implementation of the 2021 Plan
      and on the 2022 Draft Plan of Wansheng
    subtitle: Submitted to the First Session on January 8, 2022
    organ: Development and Reform Bureau
  imprint: { state: translated, office: Secretariat of the First Session }
`;

const BODY = `# Kept as it stands.
blocks:
  part-implementation: { state: reviewed, text: Implementation of the 2021 Plan }
  section-innovation:
    state: translated
    text: Doing more to advance innovation and building a new system of modern industries
  # Four sentences in both languages.
  innovation-empowers:
    state: translated
    lead: Innovation-driven transformation.
    text: >-
      The China (Chongqing) Digital Economy Industry Innovation Center was inaugurated in Wansheng,
      and the system of “one zone and two projects”{{note "platforms"}} took shape. We added
      {{q "science-bases"}} bases for popular science, {{q "tech-firms"}} technology companies, and
      {{q "high-tech-firms-new"}} high-tech companies; R&D spending grew by
      {{q "rnd-spending-growth"}}, the share of companies < "small" > engaged in R&D reached
      {{q "rnd-active-share"}}, and that of high-tech output {{q "high-tech-output-share"}}. The
      Wanxin Incubator was approved, and {{q "major-new-products"}} products of Fuyao Glass Inc. were
      listed as major new products. We paid out {{q "innovation-incentives"}} in incentives and
      helped {{q "knowledge-loan-firms"}} companies obtain loans of {{q "knowledge-loans"}}.
  # Fewer sentences than the source has.
  education-progress:
    state: draft
    lead: Steady progress in education.
    text: >-
      Qinzhou Middle School won an award, and we set up {{q "education-groups"}} education groups.
  table-outcomes:
    state: translated
    caption: Outcomes of the 2021 Plan
    columns.1: 2021 target
    columns.2: 2021 actual
    notes.1.1: Indicators marked “{{mark "obligatory"}}” are obligatory.
    notes.2.1: Indicators marked “{{mark "adjusted"}}” have been adjusted.
    notes.3.1: Indicators marked “{{status "target-not-set"}}” have no target yet.
translator-notes:
  platforms: What the municipality calls its platforms.
`;

const OTHERS = `blocks:
  preamble: { state: translated, text: The report is hereby submitted in writing for deliberation. }
  outlook-year: { state: translated, text: "2022 is the year of the 20th National Congress." }
  section-sports-tourism: { state: translated, text: Integrating sports and tourism }
  ecological-foundation:
    state: translated
    lead: A firmer foundation for ecological progress.
    text: We strengthened the control of the ecological red lines.
  closing: { state: reviewed, text: "Fellow Deputies, the blueprint is drawn! Let us forge ahead!" }
indicators:
  gdp-growth: { state: translated, name: Growth of GRP }
  energy-growth: { state: translated, name: Growth of energy consumption }
adjustments:
  energy-growth-suspended:
    state: translated
    note: No. {{row "energy-growth" year="2021"}}, “{{name "energy-growth" year="2021"}},” is suspended.
`;

/** The real report. */
export const seed: Office = {
  report: REPORT,
  contentFolder: 'content',
  changes: {
    ...NONE,
    [`${EN}/report.yaml`]: COVER,
    [`${EN}/implementation.yaml`]: BODY,
    [`${EN}/others.yaml`]: OTHERS,
  },
};

export const BODY_PATH = `${EN}/implementation.yaml`;

const FIXTURE = 'test/fixtures/everything/content';

/** The report that has everything: lists, cells, notes. */
export const everything: Office = {
  report: 'everything',
  contentFolder: FIXTURE,
  changes: {
    [`${FIXTURE}/everything/en/review.yaml`]: `blocks:
  clinic-rules: { state: translated, items.1: Prices are posted, items.2: Staff are trained every year, items.3: Patients are visited }
  care-rules: { state: draft, items.1: Daily care, items.2: Company to the doctor, items.3: Help }
  table-subsidy: { state: translated, caption: Allowances, head.1.1: Age, head.1.2: Yuan a month, rows.1.1: 80 and over, rows.1.2: '{{q "subsidy-80" show="number"}}', rows.2.1: 90 and over, rows.2.2: '{{q "subsidy-90" show="number comparison"}}' }
  census: { state: translated, text: "The census was taken at midnight on November 1, 2020." }
  subsidy: { state: translated, text: People of 80 and over get a monthly allowance. }
`,
  },
};

export function withChanges(office: Office, changes: Changes): Office {
  return { ...office, changes: { ...office.changes, ...changes } };
}

/** The office's files; entries without a fingerprint get that of the source as it is. */
export async function readerOf({ report, contentFolder, changes }: Office): Promise<FileReader> {
  const prints = await fingerprints({ report, contentFolder, changes: {} });
  const marked = Object.entries(changes).map(([path, change]) => {
    const isOverlay = typeof change === 'string' && path.includes('/en/');
    return [path, isOverlay ? withPrints(change, prints) : change] as const;
  });
  return changed(fileReader, Object.fromEntries(marked));
}

async function fingerprints({
  report,
  contentFolder,
}: Office): Promise<ReadonlyMap<string, string>> {
  const result = await loadTranslation({ report, contentFolder }, fileReader, sha256);
  if (result.loaded === undefined) throw new Error(summary(result.diagnostics).join('\n'));
  return new Map(result.loaded.units.map(({ unit, source }) => [nameOf(unit), source]));
}

function withPrints(yaml: string, prints: ReadonlyMap<string, string>): string {
  let section = '';
  let id = '';
  return yaml
    .split('\n')
    .map((line) => {
      section = /^([a-z-]+):/.exec(line)?.[1] ?? section;
      id = /^ {2}([a-z0-9-]+):/.exec(line)?.[1] ?? id;
      return line.replace(/(^ {4}|\{ )(?=state:)/, (before) => {
        const print = `source: ${prints.get(`${section}/${id}`) ?? ''}`;
        return before === '{ ' ? `{ ${print}, ` : `${before}${print}\n${before}`;
      });
    })
    .join('\n');
}

export async function exported(
  office: Office,
  form: ExchangeForm = 'xliff',
  states?: readonly UnitState[],
): Promise<string> {
  const bytes = await exportedBytes(office, form, states);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

export async function exportedBytes(
  office: Office,
  form: ExchangeForm,
  states?: readonly UnitState[],
): Promise<Uint8Array> {
  const { report, contentFolder } = office;
  const reader = await readerOf(office);
  const request = {
    report,
    contentFolder,
    templatesFolder: 'templates',
    form,
    ...(states && { states }),
  };
  const { bytes, diagnostics } = await exportTranslation(request, reader, sha256);
  if (bytes === undefined) throw new Error(summary(diagnostics).join('\n'));
  return bytes;
}

/** What comes back, as text or as bytes. */
export async function imported(
  office: Office,
  back: string | Uint8Array,
): Promise<ImportedTranslation> {
  const { report, contentFolder } = office;
  const bytes = typeof back === 'string' ? new TextEncoder().encode(back) : back;
  const request = { bytes, path: 'back', report, contentFolder };
  return importTranslation(request, await readerOf(office), sha256);
}

/** `rule: message` of each finding. */
export function told({ diagnostics }: ImportedTranslation): readonly string[] {
  return diagnostics.map((item) => `${item.rule}: ${messageText(item, 'zh')}`);
}

/** The lines of each changed file that were not there before. */
export async function newLines(
  office: Office,
  { files }: ImportedTranslation,
): Promise<readonly string[]> {
  const reader = await readerOf(office);
  const lines = [];
  for (const { path, bytes } of files) {
    const before = new TextDecoder().decode((await reader.read(path)) ?? new Uint8Array());
    const old = new Set(before.split('\n'));
    const now = new TextDecoder().decode(bytes).split('\n');
    lines.push(...now.filter((line) => !old.has(line)).map((line) => line.trim()));
  }
  return lines;
}

/** The trans-unit of a segment with its parts changed; it must be there. */
export function edited(xliff: string, id: string, edit: (unit: string) => string): string {
  const start = xliff.indexOf(`<trans-unit id="${id}"`);
  const end = xliff.indexOf('</trans-unit>', start);
  if (start === -1) throw new Error(`there is no ${id}`);
  return xliff.slice(0, start) + edit(xliff.slice(start, end)) + xliff.slice(end);
}

/** A segment's target with another text, and if need be another state. */
export function retold(xliff: string, id: string, inner: string, state?: string): string {
  return edited(xliff, id, (unit) =>
    unit.replace(/<target( state="[^"]*")?(?:\/>|>[^]*?<\/target>)/, (_, was = '') => {
      const said = state === undefined ? String(was) : ` state="${state}"`;
      return `<target${said}>${inner}</target>`;
    }),
  );
}
