/** Revisions of single figures of the real report: `check` contradicts each that makes a stated comparison false, and no other. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { severityOf } from '../../src/core/severity.js';
import { checkReport } from '../../src/pipeline/check.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import { figureRevisions, type FigureRevision } from '../support/figure-revisions.js';
import { changed, REPORT, summary, type Changes } from '../support/office.js';
import { Values, type Comparison } from './stated/comparison.js';
import { edgesOf } from './stated/edges.js';
import { countComparisons } from './stated/of-counts.js';
import { growthComparisons } from './stated/of-growth.js';
import { shareComparisons } from './stated/of-shares.js';
import { targetComparisons } from './stated/of-targets.js';
import { blockOf, entryAt, seedTexts, spotOf, textsWith, type Texts } from './stated/values.js';

const COMPARISONS: readonly Comparison[] = [
  ...targetComparisons,
  ...growthComparisons,
  ...shareComparisons,
  ...countComparisons,
];

const REQUEST = { report: REPORT, contentFolder: 'content', templatesFolder: 'templates' };
const SEED = 20220108;

let known: ReadonlySet<string>;
beforeAll(async () => {
  known = new Set((await checkReport(REQUEST, fileReader, sha256)).map(key));
});

test('each comparison holds in the report as it stands', () => {
  const values = new Values(seedTexts);
  expect(COMPARISONS.filter(({ holds }) => !holds(values)).map(({ stated }) => stated)).toEqual([]);
});

/** Errors and warnings that the report has not as it stands; a record of acceptance with nothing to accept contradicts nothing. */
async function contradictions(changes: Changes): Promise<readonly Diagnostic[]> {
  const found = await checkReport(REQUEST, await changed(fileReader, changes), sha256);
  return found.filter(
    (item) =>
      item.accepted === undefined &&
      item.rule !== 'accepted-nothing' &&
      severityOf(item) !== 'advice' &&
      !known.has(key(item)),
  );
}

function key({ rule, about = '' }: Diagnostic): string {
  return `${rule} ${about}`;
}

function brokenIn(texts: Texts): readonly Comparison[] {
  const values = new Values(texts);
  return COMPARISONS.filter(({ holds }) => !holds(values));
}

/** Whether a finding points at the words that state the comparison, or at one of its values. */
function concerns({ block, values }: Comparison, texts: Texts): (item: Diagnostic) => boolean {
  const places = [blockOf(block, texts), ...values.map((id) => entryAt(spotOf(id, texts), texts))];
  return ({ range, related }) =>
    [range, ...related.map((other) => other.range)].some((place) =>
      places.some(
        ({ path, start, end }) =>
          place?.file.path === path && place.start >= start && place.start < end,
      ),
    );
}

interface Verdict {
  readonly broken: number;
  readonly missed: readonly string[];
  /** Of a revision that breaks nothing. */
  readonly alarms: readonly string[];
}

async function judge(revision: FigureRevision, more: Changes): Promise<Verdict> {
  const texts = textsWith(revision.changes);
  const broken = brokenIn(texts);
  const found = await contradictions({ ...more, ...revision.changes });
  const { path, from, to } = revision;
  const change = `${path} ${from} → ${to}`;
  return {
    broken: broken.length,
    missed: broken
      .filter((comparison) => !found.some(concerns(comparison, texts)))
      .map(({ stated }) => `${change}: ${stated}`),
    alarms: broken.length > 0 ? [] : summary(found).map((line) => `${change}: ${line}`),
  };
}

/** `more` are changes of every revision. */
async function judgeAll(
  revisions: readonly FigureRevision[],
  more: Changes = {},
): Promise<readonly Verdict[]> {
  const verdicts = [];
  for (const revision of revisions) verdicts.push(await judge(revision, more));
  return verdicts;
}

/** The comparisons are the source's: its rules alone. */
const SOURCE_ALONE: Changes = {
  [`content/${REPORT}/report.yaml`]: (text) =>
    text.replace(/^editions: .*$/m, 'editions: [zh-Hans]'),
};

test('200 random revisions, in all editions', async () => {
  const verdicts = await judgeAll(fc.sample(figureRevisions(), { seed: SEED, numRuns: 200 }));
  expect(verdicts.flatMap(({ missed }) => missed)).toEqual([]);
  expect(verdicts.flatMap(({ alarms }) => alarms)).toEqual([]);
  // A test in which nothing became false would prove nothing.
  expect(verdicts.filter(({ broken }) => broken > 0).length).toBeGreaterThan(40);
}, 240_000);

test('each figure of a comparison pushed over the edge, in both directions', async () => {
  const revisions = new Map(
    COMPARISONS.flatMap(edgesOf).map((revision) => [
      `${revision.path} ${revision.at} ${revision.to}`,
      revision,
    ]),
  );
  const verdicts = await judgeAll([...revisions.values()], SOURCE_ALONE);
  expect(verdicts.flatMap(({ missed }) => missed)).toEqual([]);
  expect(verdicts.flatMap(({ alarms }) => alarms)).toEqual([]);
  expect(verdicts.filter(({ broken }) => broken > 0).length).toBeGreaterThan(250);
}, 480_000);
