import { setTimeout } from "node:timers/promises";
import { writeMaster } from "../../../scripts/files/write-master.ts";

/** Writes a master at a given moment, with its own number as the content; says `won` or the refusal. */
async function main(): Promise<void> {
  const [path = "", sha256 = "", moment = "", number = ""] = process.argv.slice(2);
  await setTimeout(Math.max(0, Number(moment) - Date.now()));
  const bytes = new TextEncoder().encode(`written by ${number}`);
  try {
    await writeMaster({ path, before: { sha256 }, bytes, now: new Date() });
    process.stdout.write(`won ${number}`);
  } catch (error) {
    process.stdout.write(error instanceof Error ? error.name : "unknown");
  }
}

void main();
