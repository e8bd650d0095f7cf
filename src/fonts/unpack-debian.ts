/** Debian packages: `apt-get download` and `dpkg-deb -x` need no root, and install nothing. */
import { MINUTE, problemOf, type PackageTools, type Unpacked } from './unpack.js';

/** Without a network, apt gives up at once rather than after minutes. */
const IMPATIENT = ['-q', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];

/** `folder` is empty, and is the caller's to remove. */
export async function unpackDebian(
  name: string,
  folder: string,
  tools: PackageTools,
): Promise<Unpacked> {
  const problem =
    (await download(name, folder, tools)) ?? (await problemOfExtraction(folder, tools));
  return problem === undefined ? { root: `${folder}/root` } : { reason: problem };
}

async function download(
  name: string,
  folder: string,
  tools: PackageTools,
): Promise<string | undefined> {
  const direct = await aptGet(['download', name], folder, tools, 5 * MINUTE);
  if (direct === undefined || !/Unable to locate|[Nn]o .*candidate|can't find/.test(direct)) {
    return direct;
  }
  // The system has no lists of packages, or old ones; an ordinary user cannot renew them, but can have his own.
  const own = ['-o', `Dir::State::lists=${folder}/lists`, '-o', `Dir::Cache=${folder}/apt-cache`];
  const folders = [`${folder}/lists/partial`, `${folder}/apt-cache/archives/partial`];
  return (
    (await problemOf(tools, 'mkdir', ['-p', ...folders], folder, MINUTE)) ??
    (await aptGet([...own, 'update'], folder, tools, 3 * MINUTE)) ??
    (await aptGet([...own, 'download', name], folder, tools, 5 * MINUTE))
  );
}

/** Through `env`, since what apt says is read and must not be in the user's language. */
async function aptGet(
  args: readonly string[],
  folder: string,
  tools: PackageTools,
  timeoutMs: number,
): Promise<string | undefined> {
  const command = ['LC_ALL=C', 'apt-get', ...IMPATIENT, ...args];
  const problem = await problemOf(tools, 'env', command, folder, timeoutMs);
  return problem?.startsWith('env: ') ? '本机没有 apt-get (not installed)' : problem;
}

async function problemOfExtraction(
  folder: string,
  tools: PackageTools,
): Promise<string | undefined> {
  const file = (await tools.files.list(folder)).find((name) => name.endsWith('.deb'));
  if (file === undefined) return 'apt-get 没有留下 .deb 文件 (no .deb file)';
  const args = ['-x', `${folder}/${file}`, `${folder}/root`];
  return problemOf(tools, 'dpkg-deb', args, folder, 3 * MINUTE);
}
