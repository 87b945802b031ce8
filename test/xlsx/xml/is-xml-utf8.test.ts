import fc from "fast-check";
import { isXmlText } from "../../../src/xlsx/xml/xml-characters.ts";
import { isXmlUtf8 } from "../../../src/xlsx/xml/is-xml-utf8.ts";

/** What the host's decoder and the list of characters say of the same bytes. */
function expected(bytes: Uint8Array): boolean {
  try {
    return isXmlText(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** Bytes at any place in memory, so that words start anywhere in them. */
function shifted(bytes: readonly number[], by: number): Uint8Array {
  return new Uint8Array([...Array.from({ length: by }, () => 0), ...bytes]).subarray(by);
}

const character = fc
  .constantFrom("a", "<", "\n", "é", "’", "\ufffd", "\ufffe", "\uffff", "😀", "\u0001", "\ud7ff")
  .map((text) => [...Buffer.from(text)]);
const piece = fc.oneof(
  character,
  character,
  fc.constantFrom([0xc0, 0x80], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf0, 0x80, 0x80, 0x80]),
  fc.constantFrom([0xf4, 0x90, 0x80, 0x80], [0xf5], [0x80], [0xe2, 0x80], [0xc3]),
  fc.constant([0x20, 0x20, 0x20, 0x20]),
);

test("bytes are the text of a part where the host decodes them and XML allows every character", () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.nat(3), (pieces, by) => {
      const bytes = shifted(pieces.flat(), by);
      seen.add(isXmlUtf8(bytes));
      expect(isXmlUtf8(bytes)).toBe(expected(bytes));
    }),
    { numRuns: 5000 },
  );
  expect(seen.size).toBe(2);
});

test("one byte that is wrong is found wherever it stands", () => {
  for (let at = 0; at < 17; at++) {
    const bytes = new Uint8Array(17).fill(0x61);
    bytes[at] = 0x02;
    expect(isXmlUtf8(bytes)).toBe(false);
    bytes[at] = 0xff;
    expect(isXmlUtf8(bytes)).toBe(false);
  }
  expect(isXmlUtf8(new Uint8Array(17).fill(0x61))).toBe(true);
  expect(isXmlUtf8(new Uint8Array())).toBe(true);
});
