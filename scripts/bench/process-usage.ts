/** Preloaded into a measured process: at its end it reports what it used on file descriptor 3. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Workers inherit the preload, but the usage is the whole process's: it is told once.
if (isMainThread) {
  process.once('exit', () => {
    writeSync(3, JSON.stringify(process.resourceUsage()));
  });
}
