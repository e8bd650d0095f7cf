/** How long work takes this process, whatever else the machine does meanwhile. */

/** Milliseconds of CPU time. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
