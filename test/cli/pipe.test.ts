/** A reader that leaves before the end, as `head` does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { PROGRAM, ROOT } from './run.js';

it('goes on to its end when nobody reads any more', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'figures', 'list'], { cwd: ROOT });
  child.stdout.destroy();
  const problems = text(child.stderr);
  await once(child, 'close');
  expect(await problems).toBe('');
  expect(child.exitCode).toBe(0);
});
