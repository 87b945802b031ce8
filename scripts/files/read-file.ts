import { SpokenError } from "../../src/text/spoken-error.ts";
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { errorCode } from "./error-code.ts";

/** A file as it was at one moment. */
export interface FileBytes {
  readonly path: string;
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly modified: Date;
}

/** A file that could not be read; `message` is one plain sentence with the file's name. */
export class FileNotRead extends SpokenError {
  override readonly name = "FileNotRead";
}

/** No return or master comes near this. */
const MAX_BYTES = 50_000_000;

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function sentenceFor(error: unknown, name: string): string {
  const sentences: Readonly<Record<string, string>> = {
    ENOENT: `There is no file ${name}: check its name and folder.`,
    ENOTDIR: `There is no file ${name}: check its name and folder.`,
    EACCES: `${name} may not be read: ask whoever owns it for access.`,
    EPERM: `${name} may not be read: ask whoever owns it for access.`,
    EBUSY: `${name} is locked by another program: close it there and try again.`,
  };
  const code = errorCode(error) ?? "an unknown fault";
  return (
    sentences[code] ??
    `${name} could not be read (${code}): copy it to this computer and try again.`
  );
}

function refuseUnfit(
  found: { isFile(): boolean; isDirectory(): boolean; size: number },
  name: string,
  maxBytes: number,
): void {
  if (found.isDirectory()) throw new FileNotRead(`${name} is a folder: name a file in it.`);
  if (!found.isFile()) throw new FileNotRead(`${name} is no ordinary file: name a workbook.`);
  if (found.size <= maxBytes) return;
  const limit = `${Math.round(maxBytes / 1_000_000)} MB`;
  throw new FileNotRead(
    `${name} is larger than ${limit}, the most that is read: check that it is the right file.`,
  );
}

/**
 * Reads a whole file. Throws FileNotRead with one plain sentence where it is not there, is a folder,
 * may not be read, or is larger than `maxBytes` (told by its size, before anything is read).
 */
export async function readBytes(path: string, maxBytes = MAX_BYTES): Promise<FileBytes> {
  const name = basename(path);
  try {
    const found = await stat(path);
    refuseUnfit(found, name, maxBytes);
    const bytes = new Uint8Array(await readFile(path));
    return { path, name, bytes, sha256: sha256Of(bytes), modified: found.mtime };
  } catch (error) {
    if (error instanceof FileNotRead) throw error;
    throw new FileNotRead(sentenceFor(error, name), { cause: error });
  }
}
