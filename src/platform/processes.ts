/** Running other programs on a real machine. */
import { execFile } from 'node:child_process';
import type { ProcessResult, ProcessRunner } from '../core/world.js';

/** Long enough for a package of fonts on a slow line; a program that hangs is ended. */
const TIMEOUT_MS = 10 * 60 * 1000;

export const processRunner: ProcessRunner = {
  run(command, args, options = {}) {
    return new Promise<ProcessResult>((resolve, reject) => {
      const child = execFile(
        command,
        [...args],
        {
          cwd: options.cwd,
          timeout: options.timeoutMs ?? TIMEOUT_MS,
          maxBuffer: 64 * 1024 * 1024,
          windowsHide: true,
        },
        (error, stdout, stderr) => {
          if (error !== null && typeof error.code !== 'number' && !error.killed) {
            reject(new Error(error.message, { cause: error }));
            return;
          }
          resolve({ code: child.exitCode ?? 1, stdout, stderr });
        },
      );
    });
  },
};
