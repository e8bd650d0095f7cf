/** What a schema looks like inside: needed to say which fields there are, and what a value should be. */
import { z } from 'zod';

export type Schema = z.ZodType;

/** The schema of the value at a path, or undefined where the path leaves what is known. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  let current: Schema | undefined = unwrap(schema);
  for (const step of path) {
    if (current === undefined) return undefined;
    current = unwrap(childOf(current, step));
  }
  return current;
}

export function knownKeys(schema: Schema | undefined): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

export function optionsOf(schema: Schema | undefined): readonly Schema[] {
  // zod types the options as its core's schemas; those made with `z` are ZodType all the same.
  return schema instanceof z.ZodUnion ? (schema.options as readonly Schema[]) : [];
}

/** The description of a schema, or of a record's keys. */
export function describe(
  schema: Schema | undefined,
  of: 'value' | 'key' = 'value',
): string | undefined {
  if (of === 'value') return schema?.meta()?.description;
  if (!(schema instanceof z.ZodRecord)) return undefined;
  const key = schema.keyType;
  if (key instanceof z.ZodEnum) return key.options.join('、');
  return key instanceof z.ZodType ? key.meta()?.description : undefined;
}

function childOf(schema: Schema, step: PropertyKey): Schema | undefined {
  let child: unknown;
  if (schema instanceof z.ZodObject) child = (schema.shape as Record<PropertyKey, unknown>)[step];
  else if (schema instanceof z.ZodArray) child = schema.element;
  else if (schema instanceof z.ZodRecord) child = schema.valueType;
  return child instanceof z.ZodType ? child : undefined;
}

function unwrap(schema: Schema | undefined): Schema | undefined {
  if (!(schema instanceof z.ZodOptional)) return schema;
  const inner: unknown = schema.unwrap();
  return inner instanceof z.ZodType ? inner : undefined;
}
