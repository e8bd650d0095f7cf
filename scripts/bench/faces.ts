/** The font files of the bench: the very ones that baogao itself takes. */
import { execFileSync } from 'node:child_process';
import type { FaceFiles } from './task.js';

/** Asks `baogao fonts status` for the East Asian font of each face; throws where a face has none. */
export function benchFaces(cli: string, cwd: string): FaceFiles {
  const answer = execFileSync(process.execPath, [cli, 'fonts', 'status', '--format', 'json'], {
    cwd,
    encoding: 'utf8',
  });
  // The command line's own documented format; what is missing is told below.
  const fonts = JSON.parse(answer) as readonly {
    readonly face: string;
    readonly use: string;
    readonly chosen: boolean;
    readonly path?: string;
  }[];
  const file = (face: keyof FaceFiles): string => {
    const found = fonts.find(
      (font) => font.face === face && font.use === 'east-asian' && font.chosen,
    );
    if (found?.path !== undefined) return found.path;
    throw new Error(`there is no font for ${face}: run \`baogao fonts fetch\` first`);
  };
  return {
    fangsong: file('fangsong'),
    heiti: file('heiti'),
    kaiti: file('kaiti'),
    xiaobiaosong: file('xiaobiaosong'),
  };
}
