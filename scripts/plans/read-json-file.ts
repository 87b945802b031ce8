import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { UsageError } from "../command.ts";

/** Parsed JSON from a file. Throws a UsageError where there is no such file or it is not JSON. */
export async function readJsonFile(path: string, what: "plan" | "register"): Promise<unknown> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError(`There is no ${what} at ${path}.`);
  });
  return jsonOf(text, path);
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (fault) {
    const where = fault instanceof Error ? ` (${fault.message})` : "";
    throw new UsageError(
      `${basename(path)} is not JSON${where}. Mend it and run the command again.`,
    );
  }
}
