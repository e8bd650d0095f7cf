/** Reasons that translators give for leaving calls out, in notes and remarks. */

const DROP = /^\s*drop\s+(\S+?)\s*[:：]\s*(\S.*)$/i;

/** `drop 1: reason`, a line each: by the number of the call, or its id. */
export function dropsIn(notes: string): ReadonlyMap<string, string> {
  const lines = notes.split('\n').flatMap((line) => {
    const [, code = '', reason = ''] = DROP.exec(line) ?? [];
    return code === '' ? [] : [[code, reason.trim()] as const];
  });
  return new Map(lines);
}

/** The lines that give no such reason. */
export function withoutDrops(notes: string): readonly string[] {
  return notes.split('\n').filter((line) => !DROP.test(line));
}
