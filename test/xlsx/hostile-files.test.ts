import { deflateSync, strToU8 } from "fflate";
import fc from "fast-check";
import { NODE_PACKER } from "../../scripts/files/node-packer.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { refusalOf } from "../support/refusal-of.ts";
import { sharedStringsXml, sheetXml, workbookXml, xlsxOf, type Part } from "../support/xlsx-of.ts";
import { zipOf } from "../support/zip-of.ts";
import { processorMs } from "../support/processor-ms.ts";

const MAX_MS = 10_000;
const sheet1 = (xml: Part, more: Readonly<Record<string, Part>> = {}) =>
  xlsxOf({ "xl/worksheets/sheet1.xml": xml, ...more });
const inWorkbook = (after: string) =>
  xlsxOf({
    "xl/workbook.xml": workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/>', after),
  });

/** How reading ends, and whether it did in time. */
function outcomeOf(bytes: Uint8Array): { readonly code: string; readonly inTime: boolean } {
  const start = processorMs();
  const code = refusalOf(bytes, { unpacker: NODE_PACKER })?.code ?? "read";
  return { code, inTime: processorMs() - start < MAX_MS };
}

function billionLaughs(): string {
  const entities = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
  );
  return `<!DOCTYPE worksheet [<!ENTITY l0 "ha">${entities.join("")}]><worksheet>&l9;</worksheet>`;
}

/** Made when asked for, so that no more than one lies in memory. */
const HOSTILE: readonly (readonly [what: string, make: () => Uint8Array, code: string])[] = [
  ["a billion laughs", () => sheet1(billionLaughs()), "unsafe-xml"],
  [
    "a file fetched by an entity",
    () => sheet1('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hosts">]><a>&x;</a>'),
    "unsafe-xml",
  ],
  ["nesting a million deep", () => sheet1(`<worksheet>${"<a>".repeat(1_000_000)}`), "too-large"],
  [
    "nesting a million deep in extensions",
    () => sheet1(sheetXml("", `<extLst>${"<e>".repeat(1e6)}`)),
    "too-large",
  ],
  [
    "two million cells",
    () => sheet1(sheetXml(`<row>${"<c><v>1</v></c>".repeat(200)}</row>`.repeat(10_000))),
    "too-large",
  ],
  [
    "five million empty cells",
    () => sheet1(sheetXml(`<row>${"<c/>".repeat(500)}</row>`.repeat(10_000))),
    "read",
  ],
  [
    "a dimension of the whole sheet",
    () =>
      sheet1(
        sheetXml("<row><c><v>1</v></c></row>").replace(
          "<sheetData>",
          '<dimension ref="A1:XFD1048576"/><sheetData>',
        ),
      ),
    "read",
  ],
  [
    "a merge of the whole sheet",
    () =>
      sheet1(
        sheetXml(
          "<row><c><v>1</v></c></row>",
          '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
      ),
    "read",
  ],
  [
    "a million merges",
    () =>
      sheet1(sheetXml("", `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1e6)}</mergeCells>`)),
    "too-large",
  ],
  [
    "a validation and a format of the whole sheet",
    () =>
      sheet1(
        sheetXml(
          "<row><c><v>1</v></c></row>",
          '<conditionalFormatting sqref="A1:XFD1048576"/><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>',
        ),
      ),
    "read",
  ],
  [
    "a name over a sheet",
    () =>
      inWorkbook(
        '<definedNames><definedName name="n">Sheet1!$A$1:$XFD$1048576</definedName></definedNames>',
      ),
    "read",
  ],
  [
    "a million names",
    () =>
      inWorkbook(
        `<definedNames>${'<definedName name="n">1</definedName>'.repeat(1e6)}</definedNames>`,
      ),
    "too-large",
  ],
  [
    "a sheet number of four milliard",
    () =>
      xlsxOf({
        "xl/workbook.xml": workbookXml('<sheet name="S" sheetId="4000000000" r:id="rId1"/>'),
      }),
    "read",
  ],
  [
    "a hundred thousand sheets of one part",
    () =>
      xlsxOf({
        "xl/workbook.xml": workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/>'.repeat(1e5)),
      }),
    "too-large",
  ],
  [
    "a large part read for many sheets",
    () =>
      sheet1(sheetXml(" ".repeat(10_000_000)), {
        "xl/workbook.xml": workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/>'.repeat(400)),
      }),
    "too-large",
  ],
  [
    "many hidden columns, over and over",
    () =>
      sheet1(
        sheetXml("<row><c><v>1</v></c></row>").replace(
          "<sheetData>",
          `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(500_000)}</cols><sheetData>`,
        ),
      ),
    "too-large",
  ],
  [
    "a long formula shared by many cells",
    () =>
      sheet1(
        sheetXml(
          `<row><c><f t="shared" si="0" ref="A1:A9">${"A1+".repeat(30_000)}1</f><v>1</v></c></row>${'<row><c><f t="shared" si="0"/><v>1</v></c></row>'.repeat(20_000)}`,
        ),
      ),
    "read",
  ],
  [
    "names with a million colons",
    () => sheet1(`<worksheet><a${":b".repeat(1_000_000)}/></worksheet>`),
    "read",
  ],
  [
    "a million elements in a row, no colon",
    () => sheet1(`<worksheet>${"<a/>".repeat(2_000_000)}</worksheet>`),
    "read",
  ],
  [
    "a million attributes",
    () => sheet1(`<worksheet ${Array.from({ length: 1e6 }, (_, n) => `a${n}=""`).join(" ")}/>`),
    "too-large",
  ],
  [
    "a text of thirty million letters",
    () =>
      sheet1("", {
        "xl/sharedStrings.xml": sharedStringsXml(`<si><t>${"a".repeat(3e7)}</t></si>`),
        "xl/worksheets/sheet1.xml": sheetXml('<row><c t="s"><v>0</v></c></row>'),
      }),
    "read",
  ],
  [
    "ten million ampersands",
    () =>
      sheet1("", {
        "xl/sharedStrings.xml": sharedStringsXml(`<si><t>${"&".repeat(1e7)}</t></si>`),
        "xl/worksheets/sheet1.xml": sheetXml('<row><c t="s"><v>0</v></c></row>'),
      }),
    "broken-xml",
  ],
  [
    "five million escapes half written",
    () => sheet1(sheetXml(`<row><c t="str"><v>${"_x00".repeat(5e6)}</v></c></row>`)),
    "read",
  ],
  [
    "two million texts",
    () =>
      sheet1("", {
        "xl/sharedStrings.xml": sharedStringsXml("<si><t>a</t></si>".repeat(2e6)),
        "xl/worksheets/sheet1.xml": sheetXml(""),
      }),
    "too-large",
  ],
  ["a comment never closed", () => sheet1(`<worksheet><!--${"- ".repeat(5e6)}`), "broken-xml"],
  [
    "a part of 100 MB",
    () => zipOf([{ name: "_rels/.rels", data: new Uint8Array(100_000_000) }]),
    "too-large",
  ],
  [
    "a part of 100 MB that says it has 1 kB",
    () => zipOf([{ name: "_rels/.rels", data: new Uint8Array(100_000_000), declaredSize: 1_000 }]),
    "lying-sizes",
  ],
  [
    "a media bomb nobody has to unpack",
    () =>
      sheet1(sheetXml("<row><c><v>1</v></c></row>"), {
        "xl/media/image1.png": new Uint8Array(100_000_000),
      }),
    "read",
  ],
];

describe("hostile files end soon", () => {
  test.each(HOSTILE)("%s", (_, make, code) => {
    expect(outcomeOf(make())).toEqual({ code, inTime: true });
  });

  test("a bomb in the plain JavaScript inflate of a browser", () => {
    const bomb = zipOf([
      { name: "_rels/.rels", data: new Uint8Array(100_000_000), declaredSize: 50_000 },
    ]);
    expect(refusalOf(bomb)).toMatchObject({ code: "lying-sizes" });
  });

  test("a file above the limit is not looked at", () => {
    expect(refusalOf(new Uint8Array(50_000_001))).toMatchObject({ code: "too-large" });
  });

  test("names that mean something to JavaScript stay names", () => {
    const workbook = readXlsx(
      xlsxOf({
        "xl/worksheets/__proto__.xml": sheetXml('<row><c t="str"><v>__proto__</v></c></row>'),
        "xl/workbook.xml": workbookXml('<sheet name="__proto__" sheetId="1" r:id="rId1"/>'),
        constructor: "x",
      }),
    );
    expect(workbook.sheets[0]?.name).toBe("__proto__");
    expect(Object.prototype).not.toHaveProperty("polluted");
  });
});

const small = sheet1(
  sheetXml(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>1+1</f><v>2</v></c></row>',
    '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>',
  ),
  { "xl/sharedStrings.xml": sharedStringsXml("<si><t>text</t></si>") },
);

/** The same parts without checksums in the way, so that damage reaches the XML. */
function withPart(name: string, bytes: Uint8Array): Uint8Array {
  return sheet1(sheetXml('<row><c t="s"><v>0</v></c></row>'), {
    "xl/sharedStrings.xml": sharedStringsXml("<si><t>text</t></si>"),
    [name]: bytes,
  });
}

describe("damaged files give a workbook or a refusal, never anything else", () => {
  test("cut at every tenth byte, a file is refused", () => {
    const cuts = Array.from({ length: Math.ceil(small.length / 10) }, (_, tenth) => tenth * 10);
    const codes = new Set(cuts.map((length) => refusalOf(small.subarray(0, length))?.code));
    expect([...codes].sort()).toEqual(["empty", "truncated"]);
  });

  test("with bytes changed at random", () => {
    const change = fc.tuple(fc.nat(small.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = small.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(() => refusalOf(bytes)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
    "xl/worksheets/sheet1.xml",
  ])("with random bytes changed, added or left out in %s", (name) => {
    const original = strToU8(
      name.endsWith("sheet1.xml")
        ? sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')
        : `<a>${name}</a>`,
    );
    fc.assert(
      fc.property(
        fc.nat(original.length),
        fc.nat(8),
        fc.uint8Array({ maxLength: 8 }),
        (at, cut, add) => {
          const bytes = Uint8Array.from([
            ...original.subarray(0, at),
            ...add,
            ...original.subarray(at + cut),
          ]);
          expect(() => refusalOf(withPart(name, bytes))).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });

  test("with a damaged deflate stream, in either inflate", () => {
    const packed = deflateSync(strToU8("<a>".repeat(500)));
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.nat(255), (at, byte) => {
        const data = packed.slice();
        data[at] = byte;
        const bytes = zipOf([{ name: "_rels/.rels", data, method: 0 }]);
        bytes[8] = 8;
        const method = bytes.length - 22 - 46 - "_rels/.rels".length + 10;
        bytes[method] = 8;
        expect(refusalOf(bytes)).toBeDefined();
        expect(refusalOf(bytes, { unpacker: NODE_PACKER })).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});
