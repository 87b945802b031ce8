import { stat } from "node:fs/promises";
import { dirname, extname, join, basename } from "node:path";
import { writeNew } from "./write-whole.ts";

/** `2018-11-14T093000`, in the computer's own time. */
function stampOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join("")}`;
}

/**
 * Keeps bytes as a dated copy beside a file, `master.backup-2018-11-14T093000.xlsx`, and returns its
 * path. The copy is whole or absent. One that is already there is never overwritten: a second one in the same
 * second gets `-2`. Whoever may read the file may read its copy, and nobody else.
 */
export async function writeBackup(path: string, bytes: Uint8Array, now: Date): Promise<string> {
  const end = extname(path);
  const start = join(dirname(path), `${basename(path, end)}.backup-${stampOf(now)}`);
  const { mode } = await stat(path);
  for (let number = 1; ; number++) {
    const backup = `${start}${number === 1 ? "" : `-${number}`}${end}`;
    if (await writeNew(backup, bytes, mode)) return backup;
  }
}
