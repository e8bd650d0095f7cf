/** `baogao build --watch`: makes again whenever files change, until it is told to end. */
import { Watch } from '../platform/watch.js';
import type { Context } from './context.js';

/**
 * Runs `make` now and after every change in the folders; a change while it runs is followed by one more.
 * Ctrl-C ends it behind the make that runs, so that no file is half written; a second one ends it at once.
 */
export async function makeOnChange(
  folders: readonly string[],
  make: () => Promise<unknown>,
  { say, terminal }: Context,
): Promise<void> {
  const watch = new Watch(folders);
  const end = (): void => {
    watch.close();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  do {
    await watch.look();
    await make();
    terminal.line(say('watching'));
  } while (await watch.changed());
  process.off('SIGINT', end).off('SIGTERM', end);
}
