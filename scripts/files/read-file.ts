import { SpokenError } from "../../src/text/spoken-error.ts";
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { errorCode } from "./error-code.ts";
import { systemFault } from "./system-fault.ts";

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
  const known = sentences[errorCode(error) ?? ""];
  if (known !== undefined) return known;
  const { why, mend } = systemFault(error) ?? {
    why: "of an unknown fault",
    mend: "Copy it to this computer and try again.",
  };
  return `${name} could not be read: ${why}. ${mend}`;
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

/** A size without any room taken is how a disk holds what OneDrive and its like have not fetched yet. */
function isPlaceholder({ size, blocks }: { size: number; blocks: number }): boolean {
  return size > 0 && blocks === 0;
}

function notHere(name: string, cause?: unknown): FileNotRead {
  return new FileNotRead(
    `${name} is not on this computer: it lies in OneDrive, SharePoint or another store, and could not be fetched. Open it once, or choose "Always keep on this device", and try again.`,
    { cause },
  );
}

async function readContent(
  path: string,
  found: { size: number; blocks: number },
): Promise<Uint8Array> {
  if (!isPlaceholder(found)) return new Uint8Array(await readFile(path));
  const bytes = await readFile(path).catch((error: unknown) => {
    throw notHere(basename(path), error);
  });
  // Some drives tell of no blocks and have the file all the same: what was read decides.
  if (bytes.length < found.size || bytes.every((byte) => byte === 0)) throw notHere(basename(path));
  return new Uint8Array(bytes);
}

/**
 * Reads a whole file. Throws FileNotRead with one plain sentence where it is not there, is a folder,
 * may not be read, is not on this computer, or is larger than `maxBytes` (told by its size, before anything is
 * read).
 */
export async function readBytes(path: string, maxBytes = MAX_BYTES): Promise<FileBytes> {
  const name = basename(path);
  try {
    const found = await stat(path);
    refuseUnfit(found, name, maxBytes);
    const bytes = await readContent(path, found);
    return { path, name, bytes, sha256: sha256Of(bytes), modified: found.mtime };
  } catch (error) {
    if (error instanceof FileNotRead) throw error;
    throw new FileNotRead(sentenceFor(error, name), { cause: error });
  }
}
