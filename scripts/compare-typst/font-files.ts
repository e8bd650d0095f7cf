/** The font files with which baogao prints. */
import { execFileSync } from 'node:child_process';

/** Paths as `baogao fonts status` tells them; throws where one is still to be fetched. */
export function fontFiles(cli: string, cwd: string): readonly string[] {
  const args = [cli, 'fonts', 'status', '--format', 'json'];
  const answer = execFileSync(process.execPath, args, { cwd, encoding: 'utf8' });
  // The command line's own documented format; what is missing is told below.
  const fonts = JSON.parse(answer) as readonly {
    readonly face: string;
    readonly chosen: boolean;
    readonly path?: string;
  }[];
  const files = fonts
    .filter(({ chosen }) => chosen)
    .map(({ face, path }) => {
      if (path !== undefined) return path;
      throw new Error(`a font of ${face} is missing: run \`baogao fonts fetch\` first`);
    });
  return [...new Set(files)];
}
