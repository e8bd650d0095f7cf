/** Validated data from raw data: zod's issues become diagnostics at their place, in plain words. */
import type { z } from 'zod';
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { DataPath, Located } from '../core/located.js';
import { nearest } from '../core/nearest.js';
import { alternativeMeant, valueAt, type Issue } from './alternative.js';
import { describe, knownKeys, optionsOf, schemaAt, type Schema } from './schema-shape.js';

export interface Validated<T> {
  /** Absent when there are diagnostics. */
  readonly data?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks `raw` against `schema`; every fault is reported, each at its place in `located`. */
export function validate<S extends Schema>(
  schema: S,
  raw: unknown,
  located: Located,
): Validated<z.output<S>> {
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, diagnostics: [] };
  return { diagnostics: explainAll(result.error.issues, [], schema, raw, located) };
}

/**
 * Issues of a union are worked out anew and told once: zod hands on those of any alternative
 * that would go on, which need not be the one that was meant.
 */
function explainAll(
  issues: readonly Issue[],
  base: DataPath,
  schema: Schema,
  raw: unknown,
  located: Located,
): Diagnostic[] {
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    const union = unionOn(issue.path, schema);
    if (union === undefined) return explain(issue, base, schema, raw, located);
    const key = JSON.stringify(union.path);
    if (told.has(key)) return [];
    told.add(key);
    return explainUnion(union.schema, [...base, ...union.path], raw, located);
  });
}

/** The first union on the way to an issue. */
function unionOn(
  path: readonly PropertyKey[],
  schema: Schema,
): { readonly schema: Schema; readonly path: DataPath } | undefined {
  for (let length = 0; length <= path.length; length += 1) {
    const prefix = path.slice(0, length);
    const here = schemaAt(schema, prefix);
    if (optionsOf(here).length > 0 && here !== undefined) {
      return { schema: here, path: dataPath(prefix) };
    }
  }
  return undefined;
}

function explain(
  issue: Issue,
  base: DataPath,
  schema: Schema,
  raw: unknown,
  located: Located,
): Diagnostic[] {
  const path = [...base, ...dataPath(issue.path)];
  const value = valueAt(raw, path);
  const here = located.locate(path, 'value');
  const shown = typeof value === 'string' ? value : typeName(value);

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = knownKeys(schemaAt(schema, issue.path));
        const near = nearest(key, known);
        const place = located.locate([...path, key], 'key');
        return near === undefined
          ? diagnostic('unknown-key', place, { key, known: known.join('、') })
          : diagnostic('unknown-key-nearest', place, { key, nearest: near });
      });
    case 'invalid_type':
      return value === undefined
        ? [
            diagnostic('missing-key', located.locate(path.slice(0, -1), 'value'), {
              key: String(path.at(-1) ?? ''),
            }),
          ]
        : [
            diagnostic('wrong-type', here, {
              expected: typeWord(issue.expected),
              found: typeName(value),
            }),
          ];
    case 'invalid_value':
      return value === undefined
        ? [
            diagnostic('missing-key', located.locate(path.slice(0, -1), 'value'), {
              key: String(path.at(-1)),
            }),
          ]
        : [diagnostic('unknown-value', here, { value: shown, known: issue.values.join('、') })];
    case 'invalid_format':
      return [
        diagnostic('bad-format', here, {
          value: shown,
          expected: describe(schemaAt(schema, issue.path)) ?? issue.format,
        }),
      ];
    case 'invalid_key':
      return [
        diagnostic('bad-format', located.locate(path, 'key'), {
          value: String(path.at(-1)),
          expected: describe(schemaAt(schema, issue.path.slice(0, -1)), 'key') ?? '',
        }),
      ];
    case 'too_small':
      return value === ''
        ? [diagnostic('wrong-type', here, { expected: '文字 (text)', found: '空 (nothing)' })]
        : [diagnostic('too-few', here, { minimum: String(issue.minimum) })];
    default:
      return [diagnostic('bad-value', here, { detail: issue.message })];
  }
}

/** Of a union, the alternative that was meant is explained. */
function explainUnion(union: Schema, path: DataPath, raw: unknown, located: Located): Diagnostic[] {
  const value = valueAt(raw, path);
  const options = optionsOf(union);
  const meant = alternativeMeant(options, value);
  if (meant !== undefined) return explainAll(meant.issues, path, meant.option, raw, located);
  const expected = [...new Set(options.map((option) => typeWord(option.def.type)))].join('／');
  const params = { expected, found: typeName(value) };
  return [diagnostic('wrong-type', located.locate(path, 'value'), params)];
}

/** Symbols are no keys of data that came from a file. */
function dataPath(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((step) => (typeof step === 'symbol' ? '' : step));
}

function typeName(value: unknown): string {
  if (value === null) return '空 (nothing)';
  if (Array.isArray(value)) return '列表 (a list)';
  return typeWord(typeof value);
}

function typeWord(type: string): string {
  const words: Readonly<Record<string, string>> = {
    string: '文字 (text)',
    object: '若干字段 (fields)',
    record: '若干字段 (fields)',
    array: '列表 (a list)',
    boolean: 'true／false',
    number: '数字 (a number)',
    int: '整数 (a whole number)',
    undefined: '空 (nothing)',
  };
  return words[type] ?? type;
}
