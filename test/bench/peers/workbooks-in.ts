import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The paths of all workbooks in the folder that is this script's first word, in order. */
export function workbooksIn(folder: string | undefined): string[] {
  if (folder === undefined) throw new Error("Name a folder of workbooks.");
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  return names.sort().map((name) => join(folder, name));
}
