import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { SpokenError } from "../../src/text/spoken-error.ts";
import { errorCode } from "./error-code.ts";
import { readBytes } from "./read-file.ts";
import { isSameContent } from "./same-content.ts";
import { targetOf } from "./same-file.ts";
import { systemFault } from "./system-fault.ts";
import { writeNew, writeWhole, type WriteOptions } from "./write-whole.ts";

/** A file that could not be written; nothing was changed. */
class FileNotWritten extends SpokenError {
  override readonly name = "FileNotWritten";
}

/** A file of other content has the name; it was left as it is. */
export class NameTaken extends SpokenError {
  override readonly name = "NameTaken";
}

/** Says that a file of other content has the name. */
export function nameTaken(path: string): NameTaken {
  return new NameTaken(
    `${basename(path)} is already there, with other content, and was left as it is. Choose another name, or move it away first.`,
  );
}

/** Makes a folder and those on the way to it, one by one: Node's own way never ends where a system has no room for them. */
async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error: unknown) => {
    // Another command may have made it meanwhile.
    if (errorCode(error) !== "EEXIST" || !(await stat(path)).isDirectory()) throw error;
  });
}

function explain(error: unknown, path: string): unknown {
  const name = basename(path);
  if (errorCode(error) === "ENOENT") {
    return new FileNotWritten(`${name} could not be written: its folder cannot be made.`, {
      cause: error,
    });
  }
  const fault = systemFault(error);
  if (!fault) return error;
  const sentence = `${name} could not be written: ${fault.why}. ${fault.mend}`;
  return new FileNotWritten(sentence, { cause: error });
}

async function inFolder<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    await makeFolder(resolve(dirname(path)));
    return await write();
  } catch (error) {
    throw explain(error, path);
  }
}

/**
 * Writes a file of the tool's own in the place of the one before, whole or not at all, with the folders on
 * the way to it. For what a person may have typed in, `saveNew`. Throws FileNotWritten, in one plain sentence,
 * where the system does not let it.
 */
export async function saveFile(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<void> {
  await inFolder(path, () => writeWhole(path, bytes, options));
}

/**
 * Writes a file under a name that no file of other content has, whole or not at all, with the folders on the
 * way to it; a file of the same content stays, is as good, and gives false. Throws NameTaken where a file of other content
 * has the name, which is left as it is, and FileNotWritten where the system does not let it.
 */
export async function saveNew(path: string, bytes: Uint8Array): Promise<boolean> {
  const isWritten = await inFolder(path, async () => writeNew(await targetOf(path), bytes));
  if (isWritten) return true;
  const there = await readBytes(path, Infinity).catch(() => undefined);
  if (there && isSameContent(there.bytes, bytes)) return false;
  throw nameTaken(path);
}
