import { fileURLToPath } from "node:url";

/** A program to run and measure in a process of its own. */
export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  /** Exit codes with which it has done what it should. */
  readonly goodEnds: readonly number[];
}

const REPORT_USAGE = new URL("./report-usage.mjs", import.meta.url).href;
const ACTION_PLAN = fileURLToPath(new URL("../../../scripts/action-plan.mjs", import.meta.url));

/** A script for Node, which tells what it took on its way out. */
export function nodeScript(path: string, ...words: readonly string[]): Command {
  const loaded = ["--import", REPORT_USAGE, path];
  return { program: process.execPath, words: [...loaded, ...words], goodEnds: [0] };
}

/** `action-plan` with these words, as whoever types it runs it. 1 says that there is something to mend. */
export function actionPlan(...words: readonly string[]): Command {
  return { ...nodeScript(ACTION_PLAN, ...words), goodEnds: [0, 1] };
}
