import { open } from "node:fs/promises";
import { dirname, extname, join, basename } from "node:path";
import { errorCode } from "./error-code.ts";

/** `2018-11-14T093000`, in the computer's own time. */
function stampOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join("")}`;
}

async function writeNew(path: string, bytes: Uint8Array): Promise<boolean> {
  const file = await open(path, "wx").catch((error: unknown) => {
    if (errorCode(error) === "EEXIST") return undefined;
    throw error;
  });
  if (!file) return false;
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  return true;
}

/**
 * Keeps bytes as a dated copy beside a file, `master.backup-2018-11-14T093000.xlsx`, and returns its
 * path. A copy that is already there is never overwritten: a second one in the same second gets `-2`.
 */
export async function writeBackup(path: string, bytes: Uint8Array, now: Date): Promise<string> {
  const end = extname(path);
  const start = join(dirname(path), `${basename(path, end)}.backup-${stampOf(now)}`);
  for (let number = 1; ; number++) {
    const backup = `${start}${number === 1 ? "" : `-${number}`}${end}`;
    if (await writeNew(backup, bytes)) return backup;
  }
}
