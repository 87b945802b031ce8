import type { ZipEntry } from "../../zip/zip-directory.ts";
import { recordEnd } from "../../zip/zip-record.ts";
import type { ZipArchive } from "../../zip/zip-read.ts";
import type { PartChanges } from "./zip-write.ts";

/** A loop, because `every` takes three times as long over millions of bytes. */
function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function recordOf(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  return archive.bytes.subarray(entry.localOffset, recordEnd(archive.bytes, entry));
}

/** True where an entry is listed and packed as it was. */
function isSameRecord(
  before: ZipArchive,
  old: ZipEntry,
  after: ZipArchive,
  entry: ZipEntry,
): boolean {
  const isListedAlike =
    entry.crc === old.crc && entry.size === old.size && entry.method === old.method;
  return isListedAlike && sameBytes(recordOf(after, entry), recordOf(before, old));
}

/** The names of entries that both archives should have, in the order they should stand. */
function expectedNames(before: ZipArchive, changes: PartChanges): string[] {
  const removed = new Set<string>();
  const named = new Map<string, string>();
  for (const [name, bytes] of changes) {
    named.set(name.toLowerCase(), name);
    if (!bytes) removed.add(name.toLowerCase());
  }
  const added = [...named.keys()].filter((key) => !before.entries.has(key));
  return [...before.entries.keys(), ...added].filter((key) => !removed.has(key));
}

function isAsIntended(
  key: string,
  before: ZipArchive,
  after: ZipArchive,
  wanted: Uint8Array | undefined,
): boolean {
  const entry = after.entries.get(key);
  const old = before.entries.get(key);
  if (!entry) return false;
  if (!wanted) return old !== undefined && isSameRecord(before, old, after, entry);
  const content = after.read(key);
  return content !== undefined && sameBytes(content, wanted);
}

/**
 * Proves that `after` is `before` with these changes and no other: the same parts in the same order,
 * every untouched record byte for byte as it is packed, every changed part unpacking to what was meant.
 * Untouched parts are never unpacked, however large they are.
 * Throws an Error, a fault of the program, where it is not.
 */
export function verifyPatch(before: ZipArchive, after: ZipArchive, changes: PartChanges): void {
  const wanted = new Map([...changes].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const names = expectedNames(before, changes);
  const found = [...after.entries.keys()];
  const bad =
    names.length !== found.length || names.some((name, index) => name !== found[index])
      ? "the list of parts"
      : names.find((key) => !isAsIntended(key, before, after, wanted.get(key) ?? undefined));
  if (bad !== undefined) {
    throw new Error(`Patching changed more of the workbook than it should have: ${bad}.`);
  }
}
