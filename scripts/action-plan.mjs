#!/usr/bin/env node
// The bin: what finds the commands is JavaScript, so that it starts at once.
import { loadMain } from "./bundle/load-main.mjs";

// Whoever reads the output may stop early, as `| head` does: that is no fault to report.
process.stdout.on("error", (fault) => {
  if (fault.code !== "EPIPE") throw fault;
});
try {
  const { main } = await loadMain();
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    now: () => new Date(),
    isTerminal: process.stderr.isTTY,
  });
} catch (fault) {
  // The commands tell of their own faults: this one is about finding them.
  process.exitCode = 2;
  process.stderr.write(
    `The commands could not be loaded: ${fault instanceof Error ? fault.message : fault}\nRun npm ci in the folder of the tool, then try again.\n`,
  );
}
