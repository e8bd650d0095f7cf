/** The font files of the bench: the very ones that baogao itself would take. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { FaceFiles } from './task.js';

type Face = keyof FaceFiles;

/** Where the command line is not to be asked: a folder that holds these files. */
const FOLDER_VARIABLE = 'BAOGAO_BENCH_FONTS';
const FILE_NAMES: FaceFiles = {
  fangsong: 'FandolFang-Regular.otf',
  heiti: 'FandolHei-Regular.otf',
  kaiti: 'FandolKai-Regular.otf',
  xiaobiaosong: 'FandolSong-Bold.otf',
};

export function benchFaces(cli: string, cwd: string): FaceFiles {
  const folder = process.env[FOLDER_VARIABLE];
  const fileOf =
    folder === undefined ? chosenBy(cli, cwd) : (face: Face) => join(folder, FILE_NAMES[face]);
  return {
    fangsong: fileOf('fangsong'),
    heiti: fileOf('heiti'),
    kaiti: fileOf('kaiti'),
    xiaobiaosong: fileOf('xiaobiaosong'),
  };
}

/** Asks `baogao fonts status`, whose answer is a list of chosen fonts, for the East Asian file of each face. */
function chosenBy(cli: string, cwd: string): (face: Face) => string {
  const answer = execFileSync(process.execPath, [cli, 'fonts', 'status', '--format', 'json'], {
    cwd,
    encoding: 'utf8',
  });
  // The command line's own documented format; what is missing is told below.
  const fonts = JSON.parse(answer) as readonly { role?: string; script?: string; file?: string }[];
  return (face) => {
    const file = fonts.find(({ role, script }) => role === face && script === 'east-asian')?.file;
    if (file === undefined) throw new Error(`baogao fonts status names no file for ${face}`);
    return file;
  };
}
