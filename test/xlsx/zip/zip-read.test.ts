import { strFromU8 } from "fflate";
import { NODE_PACKER } from "../../../scripts/files/node-packer.ts";
import { openZip } from "../../../src/xlsx/zip/zip-read.ts";
import { zipOf } from "../../support/zip-of.ts";

const text = (bytes: Uint8Array | undefined) => bytes && strFromU8(bytes);

describe("openZip", () => {
  const bytes = zipOf([
    { name: "xl\\Sheets\\One.xml", data: "one ".repeat(20_000) },
    { name: "/stored.bin", data: "as it is", method: 0 },
    { name: "far.xml", data: "sixty-four bits", zip64: true },
    { name: "empty.xml", data: "" },
  ]);

  test.each([
    ["xl/sheets/one.xml", "one ".repeat(20_000)],
    ["STORED.BIN", "as it is"],
    ["far.xml", "sixty-four bits"],
    ["empty.xml", ""],
    ["not-there.xml", undefined],
  ])("reads %s with either inflate", (name, content) => {
    expect(text(openZip(bytes).read(name))).toBe(content);
    expect(text(openZip(bytes, {}, NODE_PACKER).read(name))).toBe(content);
  });

  test("tells where each record lies, so that it can be copied byte for byte", () => {
    const entries = [...openZip(bytes).entries.values()];
    expect(entries.map(({ name }) => name)).toEqual([
      "xl/Sheets/One.xml",
      "stored.bin",
      "far.xml",
      "empty.xml",
    ]);
    const stored = entries[1];
    const from = stored?.dataOffset ?? 0;
    expect(text(bytes.subarray(from, from + (stored?.compressedSize ?? 0)))).toBe("as it is");
    expect(entries[2]?.centralStart).toBe(stored?.centralEnd);
  });

  test("what stands before the container moves every place", () => {
    const moved = new Uint8Array(bytes.length + 30);
    moved.set(bytes.subarray(0, 4));
    moved.set(bytes, 30);
    expect(text(openZip(moved).read("stored.bin"))).toBe("as it is");
  });
});
