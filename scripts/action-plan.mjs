#!/usr/bin/env node
// The bin: TypeScript is loaded as it is, so that what runs is what was read and tested.
import { register } from "tsx/esm/api";

register();
// Whoever reads the output may stop early, as `| head` does: that is no fault to report.
process.stdout.on("error", (fault) => {
  if (fault.code !== "EPIPE") throw fault;
});
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: () => new Date(),
  isTerminal: process.stderr.isTTY,
});
