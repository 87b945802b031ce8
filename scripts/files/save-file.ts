import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { SpokenError } from "../../src/text/spoken-error.ts";
import { errorCode, isHeld } from "./error-code.ts";
import { writeWhole } from "./write-whole.ts";

/** A file that could not be written; nothing was changed. */
class FileNotWritten extends SpokenError {
  override readonly name = "FileNotWritten";
}

/** Makes a folder and those on the way to it, one by one: Node's own way never ends where a system has no room for them. */
async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}

function explain(error: unknown, path: string): unknown {
  const name = basename(path);
  const code = errorCode(error);
  if (isHeld(error)) {
    return new FileNotWritten(
      `${name} could not be written: close it in every other program, and check that you may write in its folder.`,
      { cause: error },
    );
  }
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new FileNotWritten(`${name} could not be written: there is no room left on its disk.`, {
      cause: error,
    });
  }
  if (code === "EISDIR" || code === "ENOTDIR" || code === "EEXIST" || code === "ENAMETOOLONG") {
    return new FileNotWritten(
      `${name} could not be written: a file or folder on the way to it has another use. Choose another name.`,
      { cause: error },
    );
  }
  if (code === "ENOENT") {
    return new FileNotWritten(`${name} could not be written: its folder cannot be made.`, {
      cause: error,
    });
  }
  return error;
}

/**
 * Writes a file that a command makes, whole or not at all, with the folders on the way to it. Throws
 * FileNotWritten, in one plain sentence, where the system does not let it.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await makeFolder(resolve(dirname(path)));
    await writeWhole(path, bytes);
  } catch (error) {
    throw explain(error, path);
  }
}
