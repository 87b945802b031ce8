import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Something done to a file's bytes; the same on the same bytes every time. */
export interface Mutation {
  readonly kind: "bytes" | "zip fields" | "xml" | "values";
  /** Where, from 0 to 1 of what there is; each is one place. */
  readonly places: readonly number[];
  /** What is put there. */
  readonly salt: number;
}

/** Any mutation, small ones first. */
export const mutations: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("bytes", "zip fields", "xml", "values"),
  places: fc.array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), {
    minLength: 1,
    maxLength: 6,
  }),
  salt: fc.nat({ max: 0xffff }),
});

const NASTY = [
  "",
  " ",
  "=cmd|' /C calc'!A0",
  "\u001b[2J\u0007\u009b31m",
  "\u202egnp.exe",
  "1e308",
  "-1",
  "NaN",
  "2958466",
  "99999999999999999999",
  "31/02/2018",
  "&#x1F600;&#xD83D;",
  "_x0000_",
  "x".repeat(32_768),
  "é".repeat(900),
  "__proto__",
  "constructor",
  "3l, 3m and 4a",
  "No. Nothing, but \n\r\t yes",
];
const SPLICES = [
  "<row/>",
  "</c>",
  "<c r='A0'/>",
  '<c r="XFE1048577"><v>1</v></c>',
  "<!DOCTYPE x [<!ENTITY a 'b'>]>",
  "&a;",
  "<![CDATA[",
  "<!--",
  '<mergeCell ref="A1:XFD1048576"/>',
  ' t="s"',
  ' s="99999"',
  ' r="B2:A1"',
  "\u0000",
];
/** The fields of a zip's records: where they lie behind the signature, and how long they are. */
const FIELDS: readonly (readonly [signature: number, at: number, length: number])[] = [
  ...[4, 6, 8, 10, 26, 28].map((at) => [0x04034b50, at, 2] as const),
  ...[14, 18, 22].map((at) => [0x04034b50, at, 4] as const),
  ...[8, 10, 28, 30, 32].map((at) => [0x02014b50, at, 2] as const),
  ...[16, 20, 24, 42].map((at) => [0x02014b50, at, 4] as const),
  ...[8, 10, 20].map((at) => [0x06054b50, at, 2] as const),
  ...[12, 16].map((at) => [0x06054b50, at, 4] as const),
];

function pick<T>(list: readonly T[], place: number): T {
  const found = list[Math.floor(place * list.length)];
  if (found === undefined) throw new RangeError("Nothing to choose from");
  return found;
}

function inBytes(bytes: Uint8Array, { places, salt }: Mutation): Uint8Array {
  let now = bytes;
  for (const place of places) {
    const at = Math.floor(place * now.length);
    const [head, tail] = [now.subarray(0, at), now.subarray(at)];
    const cut = 1 + (salt % 97);
    const parts = [
      [head, Uint8Array.of(salt & 255), tail.subarray(1)],
      [head, tail.subarray(cut)],
      [head, new Uint8Array(cut).fill(salt & 255), tail],
      [head],
    ] as const;
    now = Buffer.concat(pick(parts, ((salt % 40) / 40 + place) % 1));
  }
  return now;
}

function inZipFields(bytes: Uint8Array, { places, salt }: Mutation): Uint8Array {
  const now = Uint8Array.from(bytes);
  const view = new DataView(now.buffer);
  for (const place of places) {
    const [signature, at, length] = pick(FIELDS, place);
    const starts = Array.from(now.keys()).filter(
      (start) =>
        start + 46 < now.length + 24 &&
        start + 4 <= now.length &&
        view.getUint32(start, true) === signature,
    );
    if (starts.length === 0) continue;
    const start = pick(starts, (place * 7_919) % 1) + at;
    if (start + length > now.length) continue;
    const value = pick([0, 1, 0xffff, 0xffffffff, 0x7fffffff, salt], (place * 104_729) % 1);
    if (length === 2) view.setUint16(start, value & 0xffff, true);
    else view.setUint32(start, value >>> 0, true);
  }
  return now;
}

function inParts(
  bytes: Uint8Array,
  places: readonly number[],
  isMeant: (name: string) => boolean,
  change: (text: string, place: number) => string,
): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter(isMeant);
  for (const place of places) {
    const name = pick(names, place);
    const text = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(change(text, (place * 7_919) % 1));
  }
  return zipSync(parts, { level: 1 });
}

function inXml(bytes: Uint8Array, { places, salt }: Mutation): Uint8Array {
  return inParts(
    bytes,
    places,
    () => true,
    (text, place) => {
      const at = Math.floor(place * text.length);
      const end = at + (salt % 200);
      const changed = [
        text.slice(0, at) + text.slice(end),
        text.slice(0, end) + text.slice(at),
        text.slice(0, at) + pick(SPLICES, (place * 104_729) % 1) + text.slice(at),
        text.replace(/\d+/gu, (number, offset: number) =>
          offset % 13 === salt % 13 ? "4294967296" : number,
        ),
        "",
      ];
      return pick(changed, ((salt % 50) / 50 + place) % 1);
    },
  );
}

function inValues(bytes: Uint8Array, { places, salt }: Mutation): Uint8Array {
  const isSheet = (name: string): boolean => /sheet\d+\.xml|sharedStrings/u.test(name);
  return inParts(bytes, places, isSheet, (text, place) => {
    const spans = [...text.matchAll(/<([tv])(?: [^>]*)?>([^<]*)<\/\1>/gu)];
    if (spans.length === 0) return text;
    const span = pick(spans, place);
    const nasty = pick(NASTY, ((salt % 1_000) / 1_000 + place) % 1).replaceAll("<", "&lt;");
    const start = span.index + span[0].indexOf(">") + 1;
    return text.slice(0, start) + nasty + text.slice(start + (span[2]?.length ?? 0));
  });
}

/** The bytes of a workbook with a mutation done to them. */
export function mutated(bytes: Uint8Array, mutation: Mutation): Uint8Array {
  switch (mutation.kind) {
    case "bytes":
      return inBytes(bytes, mutation);
    case "zip fields":
      return inZipFields(bytes, mutation);
    case "xml":
      return inXml(bytes, mutation);
    case "values":
      return inValues(bytes, mutation);
  }
}
