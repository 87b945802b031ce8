import { strToU8 } from "fflate";
import { containedName } from "../../src/intake/containers/contained-file.ts";
import { UNPACK_LIMITS, unpackFiles } from "../../src/intake/containers/unpack-files.ts";
import { outlookFile } from "../support/outlook-file.ts";
import { workbookOf } from "../support/workbook-of.ts";
import { xlsxOfWorkbook } from "../support/xlsx-of-workbook.ts";
import { zipOf } from "../support/zip-of.ts";

const BOOK = xlsxOfWorkbook(
  workbookOf({
    Updates: [
      ["Ref", "Update"],
      ["1a", "Done"],
    ],
  }),
);
const OTHER = xlsxOfWorkbook(
  workbookOf({
    Updates: [
      ["Ref", "Update"],
      ["1b", "Begun"],
    ],
  }),
);
const PICTURE = strToU8("\x89PNG picture", true);

function emailOf(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const parts = files.map(
    ({ name, bytes }) =>
      `--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64")}\r\n`,
  );
  return strToU8(
    `From: returns@example.org\r\nTo: team@example.org\r\nSubject: Our return\r\nDate: Wed, 14 Nov 2018 09:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n${parts.join("")}--b--\r\n`,
  );
}

const zipped = (files: readonly { name: string; bytes: Uint8Array }[]) =>
  zipOf(files.map(({ name, bytes }) => ({ name, data: bytes })));

async function namesIn(name: string, bytes: Uint8Array): Promise<string[]> {
  return (await unpackFiles({ name, bytes })).files.map(containedName);
}

describe("what people send in one piece", () => {
  it("leaves a workbook as it is", async () => {
    const { files } = await unpackFiles({ name: "BSWA.xlsx", bytes: BOOK });
    expect(files).toEqual([{ name: "BSWA.xlsx", within: [], bytes: BOOK, sent: null }]);
  });

  test.each([
    ["a zip", "Returns.zip", zipped],
    ["a saved e-mail", "Return.eml", emailOf],
    ["a message from Outlook", "Return.msg", outlookFile],
  ])("finds the workbooks in %s, and lists what is none", async (_, name, pack) => {
    const bytes = pack([
      { name: "BSWA.xlsx", bytes: BOOK },
      { name: "logo.png", bytes: PICTURE },
      { name: "Police.xlsx", bytes: OTHER },
    ]);
    const { files, leftOut } = await unpackFiles({ name, bytes });
    expect(files.map((file) => ({ name: file.name, within: file.within }))).toEqual([
      { name: "BSWA.xlsx", within: [name] },
      { name: "Police.xlsx", within: [name] },
    ]);
    expect(files.map((file) => [...file.bytes])).toEqual([[...BOOK], [...OTHER]]);
    expect(leftOut.map(containedName)).toEqual([`logo.png (in ${name})`]);
  });

  it("says when an e-mail was sent", async () => {
    const bytes = emailOf([{ name: "BSWA.xlsx", bytes: BOOK }]);
    const { files } = await unpackFiles({ name: "Return.eml", bytes });
    expect(files.map(({ sent }) => sent)).toEqual(["2018-11-14T09:30:00.000Z"]);
  });

  it("opens containers in containers and folders, and names them all", async () => {
    const inner = zipped([{ name: "BSWA.xlsx", bytes: BOOK }]);
    const email = emailOf([{ name: "all.zip", bytes: inner }]);
    const outer = zipped([{ name: "November/Return.eml", bytes: email }]);
    expect(await namesIn("Round.zip", outer)).toEqual([
      "BSWA.xlsx (in Round.zip, November, Return.eml, all.zip)",
    ]);
  });

  it("passes over what systems add to a zip", async () => {
    const bytes = zipped(
      ["__MACOSX/._BSWA.xlsx", "~$BSWA.xlsx", ".DS_Store", "BSWA.xlsx"].map((name) => ({
        name,
        bytes: BOOK,
      })),
    );
    expect(await namesIn("Returns.zip", bytes)).toEqual(["BSWA.xlsx (in Returns.zip)"]);
  });

  it("gives a file with its fault where one of several containers is damaged", async () => {
    const good = zipped([{ name: "BSWA.xlsx", bytes: BOOK }]);
    const bytes = zipped([
      { name: "good.zip", bytes: good },
      { name: "bad.zip", bytes: good.subarray(0, good.length - 30) },
    ]);
    const { files } = await unpackFiles({ name: "Round.zip", bytes });
    expect(files.map(({ name, fault }) => [name, fault?.code])).toEqual([
      ["BSWA.xlsx", undefined],
      ["bad.zip", "truncated"],
    ]);
  });

  it("keeps a file that calls itself a workbook and is none, for its own sentence", async () => {
    const bytes = zipped([{ name: "Return.xlsx", bytes: strToU8("<html>") }]);
    expect(await namesIn("Returns.zip", bytes)).toEqual(["Return.xlsx (in Returns.zip)"]);
  });

  it("stops at more files, bytes or depth than anyone sends", async () => {
    const bytes = zipped([
      { name: "a.xlsx", bytes: BOOK },
      { name: "b.xlsx", bytes: BOOK },
    ]);
    const faults = await Promise.all(
      [{ files: 1 }, { bytes: BOOK.length }, { depth: 0 }].map(async (limit) => {
        const file = { name: "Returns.zip", bytes };
        const { files } = await unpackFiles(file, {}, { ...UNPACK_LIMITS, ...limit });
        return files.map(({ fault }) => fault?.code);
      }),
    );
    expect(faults).toEqual([["too-large"], ["too-large"], ["too-large"]]);
  });

  it("gives a fault for a message that is damaged", async () => {
    const bytes = outlookFile([{ name: "BSWA.xlsx", bytes: BOOK }]);
    const { files } = await unpackFiles({ name: "Return.msg", bytes: bytes.subarray(0, 2_000) });
    expect(files.map(({ fault }) => fault?.code)).toEqual(["broken-message"]);
  });
});
