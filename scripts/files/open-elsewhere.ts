import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The file that Excel lays beside a workbook while it is open, and the one of LibreOffice. */
const MARKS: readonly (readonly [program: string, mark: (name: string) => string])[] = [
  ["Excel", (name) => `~$${name}`],
  ["LibreOffice", (name) => `.~lock.${name}#`],
];

/** A sign that somebody has a workbook open. */
export interface OpenMark {
  readonly program: string;
  /** The name of the file that says so. */
  readonly file: string;
}

/** Who has the workbook open, as far as a file beside it tells; undefined where nobody seems to. */
export async function findOpenMark(path: string): Promise<OpenMark | undefined> {
  for (const [program, mark] of MARKS) {
    const file = mark(basename(path));
    const found = await stat(join(dirname(path), file)).catch(() => undefined);
    if (found) return { program, file };
  }
  return undefined;
}
