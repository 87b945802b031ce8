/**
 * Milliseconds of processor time that this process has used. For tests of how work grows: what else the
 * machine is doing does not count.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
