import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { crc32 } from "../../src/xlsx/zip/crc32.ts";

/** One entry of a hand-made zip; what is not given is told truly. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly declaredSize?: number;
  readonly declaredCompressedSize?: number;
  /** The number of the entry whose bytes this one claims as its own. */
  readonly sharesBytesOf?: number;
  /** Sizes and place in 64 bits in the central directory, as some programs write them. */
  readonly zip64?: boolean;
}

/** Numbers of two or four bytes, in the order they are written. */
type Fields = readonly (readonly [bytes: 2 | 4, value: number])[];

const ALL_ONES = 0xffffffff;

/** The extra field that holds numbers of 64 bits. */
function inSixtyFour(numbers: readonly number[]): Uint8Array {
  const fields = numbers.flatMap((number): Fields => [
    [4, number],
    [4, 0],
  ]);
  return record([[2, 1], [2, 8 * numbers.length], ...fields], new Uint8Array());
}

function record(fields: Fields, tail: Uint8Array): Uint8Array {
  const head = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const out = new Uint8Array(head + tail.length);
  const view = new DataView(out.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  out.set(tail, head);
  return out;
}

function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

/** A zip container that may lie about itself, for the tests of hostile files. */
export function zipOf(entries: readonly RawEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = typeof entry.data === "string" ? strToU8(entry.data) : entry.data;
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(data, { level: 1 }) : data;
    const name = strToU8(entry.name);
    const size = entry.declaredSize ?? data.length;
    const packedSize = entry.declaredCompressedSize ?? packed.length;
    const place = offsets[entry.sharesBytesOf ?? -1] ?? offset;
    const known: Fields = [
      [2, 20],
      [2, entry.flags ?? 0x800],
      [2, method],
      [4, 0x00210000],
      [4, entry.crc ?? crc32(data)],
    ];
    const sizes: Fields = [
      [4, packedSize],
      [4, size],
      [2, name.length],
    ];
    offsets.push(place);
    const central: Fields = entry.zip64
      ? [
          ...known,
          [4, ALL_ONES],
          [4, ALL_ONES],
          [2, name.length],
          [2, 28],
          [4, 0],
          [2, 0],
          [4, 0],
          [4, ALL_ONES],
        ]
      : [...known, ...sizes, [2, 0], [4, 0], [2, 0], [4, 0], [4, place]];
    const extra = entry.zip64 ? inSixtyFour([size, packedSize, place]) : new Uint8Array();
    centrals.push(record([[4, 0x02014b50], [2, 20], ...central], joinBytes([name, extra])));
    if (entry.sharesBytesOf !== undefined) continue;
    const local = joinBytes([record([[4, 0x04034b50], ...known, ...sizes, [2, 0]], name), packed]);
    locals.push(local);
    offset += local.length;
  }
  const directory = joinBytes(centrals);
  const end = record(
    [
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, entries.length],
      [2, entries.length],
      [4, directory.length],
      [4, offset],
      [2, 0],
    ],
    new Uint8Array(),
  );
  return joinBytes([...locals, directory, end]);
}

/** An OLE container, as old Office files and encrypted workbooks are, with streams of these names. */
export function oleOf(streams: readonly string[]): Uint8Array {
  const out = new Uint8Array(512 + 512 + 128 * streams.length);
  out.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 1024 + 128 * index;
    for (let place = 0; place < name.length; place++) out[at + 2 * place] = name.charCodeAt(place);
    out[at + 64] = 2 * name.length + 2;
  });
  return out;
}
