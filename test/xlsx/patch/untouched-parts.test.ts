import { NODE_PACKER } from "../../../scripts/files/node-packer.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import { patchXlsx } from "../../../src/xlsx/patch/patch-xlsx.ts";
import { PLAIN_PACKER, type Packer } from "../../../src/xlsx/patch/package/packer.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { openZip } from "../../../src/xlsx/zip/zip-read.ts";
import { recordEnd } from "../../../src/xlsx/zip/zip-record.ts";
import { sheetXml, xlsxOf } from "../../support/xlsx-of.ts";

const PICTURE = "xl/media/image1.png";
const EDIT: Edit = {
  kind: "set-cell",
  sheet: "Sheet1",
  address: { row: 0, column: 0 },
  value: "new",
};

/** Bytes that hardly pack, as those of a picture do. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 255);
}

function withPicture(length: number): Uint8Array {
  const data = '<row r="1"><c r="A1"><v>1</v></c></row>';
  return xlsxOf({ "xl/worksheets/sheet1.xml": sheetXml(data), [PICTURE]: noise(length) });
}

function packedPicture(bytes: Uint8Array): Uint8Array {
  const entry = openZip(bytes).entries.get(PICTURE);
  if (!entry) throw new Error("No picture");
  return bytes.slice(entry.localOffset, recordEnd(bytes, entry));
}

/** A packer that keeps the sizes of what it unpacked. */
function listening(sizes: number[]): Packer {
  return {
    ...PLAIN_PACKER,
    inflate: (packed, most) => {
      sizes.push(most);
      return PLAIN_PACKER.inflate(packed, most);
    },
  };
}

test("a part that nothing touches is neither unpacked nor packed anew, and keeps its bytes", () => {
  const bytes = withPicture(300_000);
  const sizes: number[] = [];
  const patched = patchXlsx(bytes, [EDIT], { packer: listening(sizes) }).bytes;
  expect(Math.max(...sizes)).toBeLessThan(10_000);
  expect(packedPicture(patched)).toEqual(packedPicture(bytes));
});

test("a picture that is damaged already stops nobody", () => {
  const bytes = withPicture(5_000);
  const entry = openZip(bytes).entries.get(PICTURE);
  bytes.fill(7, (entry?.dataOffset ?? 0) + 9, (entry?.dataOffset ?? 0) + 99);
  expect(readXlsx(patchXlsx(bytes, [EDIT]).bytes).sheets[0]?.rows[0]?.cells[0]?.value).toBe("new");
});

test.each([
  ["plain JavaScript", PLAIN_PACKER],
  ["Node's zlib", NODE_PACKER],
])("%s packs the same bytes the same way, and either unpacks them", (_, packer) => {
  const bytes = withPicture(100);
  const patched = patchXlsx(bytes, [EDIT], { packer }).bytes;
  expect(patchXlsx(bytes, [EDIT], { packer }).bytes).toEqual(patched);
  const read = readXlsx(patched);
  expect(read.sheets[0]?.rows[0]?.cells[0]?.value).toBe("new");
  expect(readXlsx(patched, { unpacker: NODE_PACKER })).toEqual(read);
});
