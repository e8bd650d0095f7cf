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
