/** What people see while a command runs: one changing line on a terminal, plain lines elsewhere. */

export interface Terminal {
  /** What is being done now; on a terminal the next word overwrites it, elsewhere it is not shown. */
  progress(text: string): void;
  /** A line of result. */
  line(text: string): void;
  /** A line about something wrong, kept apart from results. */
  problem(text: string): void;
  readonly colour: boolean;
}

export function terminal(output: NodeJS.WriteStream, errors: NodeJS.WriteStream): Terminal {
  // Typed as always there; it is absent where the output is a pipe or a file.
  const interactive = (errors.isTTY as boolean | undefined) ?? false;
  const live = interactive && process.env['TERM'] !== 'dumb';
  for (const stream of [output, errors]) stream.on('error', ignoreLeaving);
  let shown = false;
  const clear = (): void => {
    if (shown) errors.write('\r\u001b[2K');
    shown = false;
  };
  return {
    colour: live && process.env['NO_COLOR'] === undefined,
    progress(text) {
      if (!live) return;
      clear();
      errors.write(text);
      shown = true;
    },
    line(text) {
      clear();
      output.write(`${text}\n`);
    },
    problem(text) {
      clear();
      errors.write(`${text}\n`);
    },
  };
}

/** Whoever reads may have seen enough, as `head` has: what is being done is done to its end all the same. */
function ignoreLeaving(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
