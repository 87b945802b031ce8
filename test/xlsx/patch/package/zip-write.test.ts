import { strToU8, unzipSync, zipSync } from "fflate";
import { verifyPatch } from "../../../../src/xlsx/patch/package/verify-patch.ts";
import { openZip } from "../../../../src/xlsx/zip/zip-read.ts";
import { writeZip, type PartChanges } from "../../../../src/xlsx/patch/package/zip-write.ts";
import { recordEnd } from "../../../../src/xlsx/zip/zip-record.ts";

const PARTS = {
  "a.xml": strToU8("alpha"),
  "B.bin": strToU8("beta".repeat(99)),
  "c/d.xml": strToU8(""),
};
const BEFORE = zipSync({
  "B.bin": [PARTS["B.bin"], { level: 0 }],
  "a.xml": PARTS["a.xml"],
  "c/d.xml": PARTS["c/d.xml"],
});

function change(bytes: Uint8Array, changes: PartChanges): Uint8Array {
  return writeZip(openZip(bytes), changes);
}

function record(bytes: Uint8Array, name: string): Uint8Array {
  const entry = openZip(bytes).entries.get(name);
  if (!entry) throw new Error(`No entry ${name}`);
  return bytes.slice(entry.localOffset, recordEnd(bytes, entry));
}

/** A container whose sizes stand behind the data, as written by programs that stream. */
function withDescriptors(descriptor: readonly number[]): Uint8Array {
  const content = strToU8("streamed");
  const plain = zipSync({ "s.xml": [content, { level: 0 }] });
  const view = new DataView(plain.buffer);
  const entry = openZip(plain).entries.get("s.xml");
  if (!entry) throw new Error("No entry");
  const tail = new Uint8Array(descriptor.length * 4);
  const words = new DataView(tail.buffer);
  const known: Record<number, number> = { 1: entry.crc, 2: content.length };
  descriptor.forEach((word, index) => {
    words.setUint32(index * 4, known[word] ?? word, true);
  });
  view.setUint16(6, 8, true);
  view.setUint16(entry.centralStart + 8, 8, true);
  const end = plain.length - 22;
  view.setUint32(end + 16, view.getUint32(end + 16, true) + tail.length, true);
  const data = entry.dataOffset + entry.compressedSize;
  return new Uint8Array([...plain.subarray(0, data), ...tail, ...plain.subarray(data)]);
}

test("changed, added and removed parts, in order", () => {
  const after = change(
    BEFORE,
    new Map([
      ["new.xml", strToU8("new")],
      ["A.XML", strToU8("ALPHA")],
      ["c/d.xml", null],
    ]),
  );
  const parts = unzipSync(after);
  expect(Object.keys(parts)).toEqual(["B.bin", "a.xml", "new.xml"]);
  expect(parts["a.xml"]).toEqual(strToU8("ALPHA"));
  expect(parts["B.bin"]).toEqual(PARTS["B.bin"]);
});

test("untouched records are the same bytes", () => {
  const after = change(BEFORE, new Map([["a.xml", strToU8("x".repeat(5000))]]));
  expect(record(after, "b.bin")).toEqual(record(BEFORE, "b.bin"));
  expect(record(after, "c/d.xml")).toEqual(record(BEFORE, "c/d.xml"));
});

test.each([
  ["with a signature", [0x08074b50, 1, 2, 2]],
  ["without one", [1, 2, 2]],
  ["in 64 bits", [0x08074b50, 1, 2, 0, 2, 0]],
])("sizes behind the data %s are copied too", (_, descriptor) => {
  const bytes = withDescriptors(descriptor);
  const after = change(bytes, new Map([["new.xml", strToU8("new")]]));
  expect(record(after, "s.xml")).toEqual(record(bytes, "s.xml"));
  expect(
    record(after, "s.xml").length -
      record(zipSync({ "s.xml": [strToU8("streamed"), { level: 0 }] }), "s.xml").length,
  ).toBe(descriptor.length * 4);
  expect(openZip(after).read("new.xml")).toEqual(strToU8("new"));
});

test("a container with something in front is read and written", () => {
  const shifted = new Uint8Array([...strToU8("PK\u0003\u0004"), ...new Uint8Array(20), ...BEFORE]);
  const after = change(shifted, new Map([["a.xml", strToU8("ALPHA")]]));
  expect(unzipSync(after)["a.xml"]).toEqual(strToU8("ALPHA"));
});

describe("verification finds", () => {
  const changes: PartChanges = new Map([["a.xml", strToU8("ALPHA")]]);
  test.each<[string, Uint8Array]>([
    ["a part lost", change(BEFORE, new Map([...changes, ["c/d.xml", null]]))],
    ["a part too many", change(BEFORE, new Map([...changes, ["e.xml", strToU8("e")]]))],
    ["another content than meant", change(BEFORE, new Map([["a.xml", strToU8("BETA")]]))],
    [
      "an untouched part with other bytes",
      zipSync({ "B.bin": PARTS["B.bin"], "a.xml": strToU8("ALPHA"), "c/d.xml": PARTS["c/d.xml"] }),
    ],
    [
      "another order",
      zipSync({ "a.xml": strToU8("ALPHA"), "B.bin": PARTS["B.bin"], "c/d.xml": PARTS["c/d.xml"] }),
    ],
  ])("%s", (_, after) => {
    expect(() => {
      verifyPatch(openZip(BEFORE), openZip(after), changes);
    }).toThrow(/more of the workbook than it should/u);
  });

  test("nothing where all is well", () => {
    expect(() => {
      verifyPatch(openZip(BEFORE), openZip(change(BEFORE, changes)), changes);
    }).not.toThrow();
  });
});

test("the bytes given stay as they are, those of a Buffer too", () => {
  const given = Buffer.from(BEFORE);
  const longer = strToU8(Array.from({ length: 500 }, (_, at) => String(at)).join(" "));
  const after = change(given, new Map([["B.bin", longer]]));
  expect(given.equals(BEFORE)).toBe(true);
  expect(unzipSync(after)["B.bin"]).toEqual(longer);
});
