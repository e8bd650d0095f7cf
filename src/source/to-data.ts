/** Nodes to plain data for a schema. */
import type { SourceNode } from './node.js';

/**
 * Texts (numbers too), booleans, null, arrays, and objects without a prototype,
 * so that a key `__proto__` or `toString` is a key like any other.
 */
export function toData(node: SourceNode): unknown {
  switch (node.type) {
    case 'scalar':
      return scalarData(node.kind, node.text);
    case 'list':
      return node.items.map(toData);
    case 'map': {
      const entries = node.entries.map(({ key, value }) => [key.text, toData(value)] as const);
      // fromEntries defines its properties: assigning one named __proto__ would set the prototype.
      const data: object = Object.fromEntries(entries);
      return Object.setPrototypeOf(data, null);
    }
  }
}

function scalarData(kind: 'text' | 'boolean' | 'null', text: string): string | boolean | null {
  switch (kind) {
    case 'text':
      return text;
    case 'boolean':
      return text.toLowerCase() === 'true';
    case 'null':
      return null;
  }
}
