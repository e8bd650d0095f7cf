/** Which alternative of a union was meant by data that fits none: faults are explained by the one that is nearest. */
import type { z } from 'zod';
import { nearest } from '../core/nearest.js';
import { knownKeys, type Schema } from './schema-shape.js';

export type Issue = z.core.$ZodIssue;

export interface Alternative {
  readonly option: Schema;
  readonly issues: readonly Issue[];
}

/** Undefined where the data has another shape altogether, such as a list in place of fields. */
export function alternativeMeant(
  options: readonly Schema[],
  value: unknown,
): Alternative | undefined {
  const tried = options
    .map((option) => ({ option, issues: option.safeParse(value).error?.issues ?? [] }))
    .filter(({ issues }) => !issues.some(isOfAnotherShape));
  // Of equals the first, as sorting keeps their order.
  const [best] = tried
    .map((alternative) => ({ ...alternative, cost: misfit(alternative, tried, value) }))
    .sort((a, b) => a.cost - b.cost);
  return (
    best && {
      option: best.option,
      issues: best.issues.map((issue) => withAllWords(issue, tried)),
    }
  );
}

/** In falling order of what they say: a word or a key of another alternative, a key that lacks, any other fault. */
const COST = { otherWord: 25, strangeKey: 10, lackingKey: 2, slip: -1, other: 1 } as const;

function misfit({ issues }: Alternative, tried: readonly Alternative[], value: unknown): number {
  const isLacking = ({ path }: Issue): boolean => valueAt(value, path) === undefined;
  const lacking = issues.filter(isLacking).map(({ path }) => String(path.at(-1)));
  const costOfKey = (key: string): number => {
    const knownTo = tried.filter(({ option }) => knownKeys(option).includes(key)).length;
    // The fewer alternatives know a key, the more it says.
    if (knownTo > 0) return COST.strangeKey + 1 / knownTo;
    // What none knows may be a key that lacks, misspelt.
    return nearest(key, lacking) === undefined ? COST.strangeKey : COST.slip;
  };
  return issues
    .flatMap((issue): number[] => {
      if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
        return issue.keys.map(costOfKey);
      }
      if (isLacking(issue)) return [COST.lackingKey];
      return [isWordOfAnother(issue, tried) ? COST.otherWord : COST.other];
    })
    .reduce((sum, cost) => sum + cost, 0);
}

/** `table: plain` does not fit `table: indicators`, and is no slip: it fits another alternative. */
function isWordOfAnother(issue: Issue, tried: readonly Alternative[]): boolean {
  const [key, ...rest] = issue.path;
  if (issue.code !== 'invalid_value' || rest.length > 0) return false;
  return tried.some(
    ({ option, issues }) =>
      knownKeys(option).includes(String(key)) && !issues.some((other) => samePath(other, issue)),
  );
}

/** Of a word that several alternatives want differently, all that are possible are named. */
function withAllWords(issue: Issue, tried: readonly Alternative[]): Issue {
  if (issue.code !== 'invalid_value') return issue;
  return { ...issue, values: [...new Set(wordsAt(issue, tried))] };
}

function wordsAt(issue: Issue, tried: readonly Alternative[]): z.core.util.Primitive[] {
  return tried
    .flatMap(({ issues }) => issues)
    .flatMap((other) =>
      other.code === 'invalid_value' && samePath(other, issue) ? other.values : [],
    );
}

function samePath(a: Issue, b: Issue): boolean {
  return JSON.stringify(a.path) === JSON.stringify(b.path);
}

function isOfAnotherShape(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type';
}

/** What stands at a path of plain data, or undefined. */
export function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    // Arrays and objects are both read by key here; what is not there gives undefined.
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}
