import { strFromU8 } from "fflate";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";

/** One entry of a zip container, with where its record lies: enough to copy it byte for byte. */
export interface ZipEntry {
  /** As the container spells it, but with forward slashes and none in front. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared: what unpacking gives is checked against it. */
  readonly size: number;
  readonly flags: number;
  /** Where the local header starts, and where the data after it. */
  readonly localOffset: number;
  readonly dataOffset: number;
  /** The entry's record in the central directory. */
  readonly centralStart: number;
  readonly centralEnd: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const ZIP64 = 0xffffffff;
const ENCRYPTED = 1;
const UTF8_NAME = 0x800;

function damaged(what: string): UnreadableWorkbook {
  return new UnreadableWorkbook("damaged", what);
}

/** The place of the end record, searched from the back; a missing one means a file cut short. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new UnreadableWorkbook("truncated");
}

/** The 64-bit values that stand in the extra field for those of `fields` that are all ones. */
function readZip64(view: DataView, from: number, to: number, fields: number[]): number[] {
  if (!fields.includes(ZIP64)) return fields;
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let value = at + 4;
  return fields.map((field) => {
    if (field !== ZIP64) return field;
    if (value + 8 > to) throw damaged("a size field");
    value += 8;
    return Number(view.getBigUint64(value - 8, true));
  });
}

function readName(bytes: Uint8Array, from: number, to: number, flags: number): string {
  const raw = strFromU8(bytes.subarray(from, to), (flags & UTF8_NAME) === 0);
  return raw.replaceAll("\\", "/").replace(/^\//u, "");
}

/** Checks the local header and finds where the data starts behind it. */
function findData(view: DataView, local: number, compressedSize: number, name: string): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) throw damaged(name);
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (data + compressedSize > view.byteLength) throw new UnreadableWorkbook("truncated", name);
  return data;
}

/** The entry whose central record starts at `at`; `base` is what stands before the container. */
function readEntry(bytes: Uint8Array, view: DataView, at: number, base: number): ZipEntry {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL)
    throw damaged("its list of parts");
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const centralEnd = extraEnd + view.getUint16(at + 32, true);
  if (centralEnd > view.byteLength) throw damaged("its list of parts");
  const name = readName(bytes, at + 46, nameEnd, flags);
  if (flags & ENCRYPTED) throw new UnreadableWorkbook("password-protected", name);
  if (method !== 0 && method !== 8) throw damaged(name);
  const [size = 0, compressedSize = 0, offset = 0] = readZip64(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const localOffset = offset + base;
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    flags,
    localOffset,
    dataOffset: findData(view, localOffset, compressedSize, name),
    centralStart: at,
    centralEnd,
  };
}

/** Entries that share bytes are how a small file unpacks to petabytes; no honest one has them. */
function refuseOverlaps(entries: readonly ZipEntry[], directory: number): void {
  const inOrder = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1]?.localOffset ?? directory;
    if (entry.dataOffset + entry.compressedSize > next) throw damaged(entry.name);
  });
}

/**
 * The entries of a zip container by name in lower case, in the order of its central directory.
 * Throws UnreadableWorkbook: truncated, damaged, too large (more than `maxEntries`), password.
 */
export function readDirectory(
  bytes: Uint8Array,
  maxEntries: number,
): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) {
    throw new UnreadableWorkbook(
      "too-large",
      `more than ${maxEntries.toLocaleString("en-GB")} parts`,
    );
  }
  const start = end - view.getUint32(end + 12, true);
  const base = start - view.getUint32(end + 16, true);
  if (start < 0 || base < 0) throw damaged("its list of parts");
  const entries = new Map<string, ZipEntry>();
  for (let at = start; entries.size < count;) {
    const entry = readEntry(bytes, view, at, base);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw damaged(entry.name);
    entries.set(key, entry);
    at = entry.centralEnd;
  }
  refuseOverlaps([...entries.values()], start);
  return entries;
}
