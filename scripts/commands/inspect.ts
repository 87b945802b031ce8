import { basename } from "node:path";
import { SpokenError } from "../../src/text/spoken-error.ts";
import { isGiven, optionText } from "../arguments.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { UsageError } from "../command.ts";
import { readBytes } from "../files/read-file.ts";
import { describeFinds } from "../inspect/describe-finds.ts";
import type { HiddenContent } from "../inspect/hidden-content.ts";
import { inspectFile } from "../inspect/inspect-file.ts";
import { printJson } from "../print-json.ts";

/** A file with what was found in it, or the sentence that says why nobody looked. */
interface Inspected {
  readonly file: string;
  readonly found: readonly HiddenContent[];
  readonly notInspected: string | null;
}

async function inspect(path: string, allowed: readonly string[]): Promise<Inspected> {
  const file = basename(path);
  try {
    const { bytes, name } = await readBytes(path);
    return { file, found: await inspectFile(name, bytes, { allowed }), notInspected: null };
  } catch (fault) {
    if (!(fault instanceof SpokenError)) throw fault;
    return { file, found: [], notInspected: fault.message };
  }
}

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  if (given.words.length === 0) throw new UsageError("Name the files to look into.");
  const team = optionText(given, "team");
  const allowed = team === undefined ? [] : [team];
  const files: Inspected[] = [];
  for (const path of given.words) files.push(await inspect(path, allowed));
  if (isGiven(given, "json")) printJson(io, { files });
  for (const { file, found, notInspected } of files) {
    if (notInspected !== null) io.err(`${notInspected}\n`);
    else if (!isGiven(given, "json")) io.out(describeFinds(file, found));
  }
  if (files.some(({ notInspected }) => notInspected !== null)) return 2;
  return files.some(({ found }) => found.length > 0) ? 1 : 0;
}

/** `action-plan inspect`: what a reader could find in a file beside what its pages show. */
export const inspectCommand: Command = {
  name: "inspect",
  usage: "FILE … [--team NAME] [--json]   (.xlsx, .xlsm, .docx, .html, .csv)",
  options: {
    team: {
      type: "string",
      value: "NAME",
      meaning: "a name that may stand as author: your team's, in a file of your own",
    },
    json: { type: "boolean", meaning: "print one JSON document with every find" },
  },
  run,
};
