import { execFile } from "node:child_process";
import { join } from "node:path";

/** How a start of the bin ended, and what it said. */
export interface Start {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Starts `action-plan` of a project as a person does, in a process of its own. */
export function startOf(
  project: string,
  words: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Promise<Start> {
  const bin = join(project, "scripts", "action-plan.mjs");
  const env = { ...process.env, NODE_OPTIONS: "", NODE_DEBUG: "", ...variables };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [bin, ...words], { env }, (_fault, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}
