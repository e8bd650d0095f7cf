/** The style of a review copy: the house style with what its `review` says instead. */
import type { DataPath } from '../core/located.js';
import { PARAGRAPH_ROLES, type LineNumbers, type StyleFile } from '../model/style.js';
import type { PlaceOf } from './inheritance.js';

export interface ReviewFile {
  readonly file: StyleFile;
  readonly lineNumbers: LineNumbers;
  /** Takes paths of `file` and of `line-numbers`; what `review` wrote is found there. */
  readonly at: PlaceOf;
}

/** Undefined where the file has no `review`. A role keeps what `review` does not say anew. */
export function reviewFile(file: StyleFile, at: PlaceOf): ReviewFile | undefined {
  const { review, ...others } = file;
  if (review === undefined) return undefined;
  const roles: StyleFile['roles'] = {};
  for (const role of PARAGRAPH_ROLES) {
    const written = { ...file.roles[role], ...review.roles?.[role] };
    if (Object.keys(written).length > 0) roles[role] = written;
  }
  return {
    // What is not written is absent, not undefined: zod adds nothing, which a spread's type cannot tell.
    file: { ...others, page: Object.assign({}, file.page, review.page), roles },
    lineNumbers: review['line-numbers'],
    at: (path) => at(says(review, path) ? ['review', ...path] : path),
  };
}

/** Whether `data` has something at the path. */
export function says(data: unknown, [key, ...rest]: DataPath): boolean {
  if (key === undefined) return true;
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return false;
  return says(Reflect.get(data, key), rest);
}
