import { strToU8 } from "fflate";
import { joinBytes } from "./join-bytes.ts";
import { PLAIN_PACKER, type Packer } from "./packer.ts";
import { PatchRefused } from "../../refusals/patch-refused.ts";
import { recordEnd } from "../../zip/zip-record.ts";
import type { ZipEntry } from "../../zip/zip-directory.ts";
import type { ZipArchive } from "../../zip/zip-read.ts";

/** The archive that is changed: what it holds is copied, and never unpacked. */
type PackedArchive = Pick<ZipArchive, "bytes" | "entries">;

/** New content of parts by name; null takes the part out. Names not in the archive are added last. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64 = 0xffffffff;
const UTF8_NAME = 0x800;
/** 1 January 1980, the first day a zip can state. */
const NO_DATE = 0x00210000;

/** One entry as it will stand in the file: its local record and its central one without a place. */
interface Entry {
  readonly local: readonly Uint8Array[];
  readonly central: Uint8Array;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The untouched entry, byte for byte. */
function keepEntry(bytes: Uint8Array, entry: ZipEntry): Entry {
  // A copy, also where the bytes are a Buffer of Node, whose slice is none: its place is written anew.
  const central = Uint8Array.from(bytes.subarray(entry.centralStart, entry.centralEnd));
  if ([20, 24, 42].some((at) => viewOf(central).getUint32(at, true) === ZIP64)) {
    throw new PatchRefused(
      "This workbook is packed in a way meant for files above 4 GB: open it in Excel, save it as a new file and try again.",
    );
  }
  return { local: [bytes.subarray(entry.localOffset, recordEnd(bytes, entry))], central };
}

function newEntry(
  name: string,
  content: Uint8Array,
  date: number,
  { deflate, crc32 }: Packer,
): Entry {
  const packed = deflate(content);
  const nameBytes = strToU8(name);
  const header = new Uint8Array(30);
  const central = new Uint8Array(46 + nameBytes.length);
  const view = viewOf(header);
  view.setUint32(0, LOCAL, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, UTF8_NAME, true);
  view.setUint16(8, 8, true);
  view.setUint32(10, date, true);
  view.setUint32(14, crc32(content), true);
  view.setUint32(18, packed.length, true);
  view.setUint32(22, content.length, true);
  view.setUint16(26, nameBytes.length, true);
  viewOf(central).setUint32(0, CENTRAL, true);
  viewOf(central).setUint16(4, 20, true);
  central.set(header.subarray(4), 6);
  central.set(nameBytes, 46);
  return { local: [header, nameBytes, packed], central };
}

function listEntries(archive: PackedArchive, changes: PartChanges, packer: Packer): Entry[] {
  const rest = new Map([...changes].map(([name, bytes]) => [name.toLowerCase(), { name, bytes }]));
  const kept = [...archive.entries].flatMap(([key, entry]) => {
    const change = rest.get(key);
    if (!change) return keepEntry(archive.bytes, entry);
    rest.delete(key);
    const date = viewOf(archive.bytes).getUint32(entry.centralStart + 12, true);
    return change.bytes ? newEntry(entry.name, change.bytes, date, packer) : [];
  });
  const added = [...rest.values()].flatMap(({ name, bytes }) =>
    bytes ? newEntry(name, bytes, NO_DATE, packer) : [],
  );
  return [...kept, ...added];
}

/**
 * The archive with some parts changed. The records of all others are copied as they are, in
 * compressed form and in their order; a changed part keeps its place, name and date.
 */
export function writeZip(
  archive: PackedArchive,
  changes: PartChanges,
  packer: Packer = PLAIN_PACKER,
): Uint8Array {
  const entries = listEntries(archive, changes, packer);
  let place = 0;
  for (const { local, central } of entries) {
    viewOf(central).setUint32(42, place, true);
    place += local.reduce((sum, piece) => sum + piece.length, 0);
  }
  const directory = joinBytes(entries.map(({ central }) => central));
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, END, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, directory.length, true);
  view.setUint32(16, place, true);
  return joinBytes([...entries.flatMap(({ local }) => local), directory, end]);
}
