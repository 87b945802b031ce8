// Loaded before a measured command: tells on its way out what processor time and memory it took.
import { readFileSync, writeFileSync } from "node:fs";

/** Bytes. On Linux the process's own peak: what `maxRSS` says there may be that of its parent. */
function peakMemory(maxRSS) {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync("/proc/self/status", "utf8"));
    return Number(kilobytes) * 1024;
  } catch {
    return maxRSS * 1024;
  }
}

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, peak: peakMemory(maxRSS) };
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
});
