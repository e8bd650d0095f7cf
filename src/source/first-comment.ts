/** Finds a comment within brackets, where it may hide at any depth and before or behind anything. */
import type { CST } from 'yaml';

/** The first comment in the order of the source that a test accepts. */
export function firstComment(
  within: CST.FlowCollection,
  accepts: (comment: CST.SourceToken) => boolean,
): CST.SourceToken | undefined {
  let first: CST.SourceToken | undefined;
  const open: CST.Token[] = [within];
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    if (token.type === 'comment') {
      if ((first === undefined || token.offset < first.offset) && accepts(token)) first = token;
      continue;
    }
    for (const inner of innerTokens(token)) open.push(inner);
  }
  return first;
}

function* innerTokens(token: CST.Token): Generator<CST.Token> {
  if ('items' in token) {
    for (const item of token.items) {
      yield* item.start;
      if (item.key !== undefined && item.key !== null) yield item.key;
      yield* item.sep ?? [];
      if (item.value !== undefined) yield item.value;
    }
  }
  if ('end' in token) yield* token.end ?? [];
}
