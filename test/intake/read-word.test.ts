import fc from "fast-check";
import { readWord } from "../../src/intake/word/read-word.ts";
import type { Sheet } from "../../src/workbook/workbook.ts";
import { refusalBy } from "../support/refusal-by.ts";
import { paragraph, wordCell, wordFile, wordTable } from "../support/word-file.ts";

function firstSheet(body: string, parts?: Parameters<typeof wordFile>[1]): Sheet {
  const [sheet] = readWord(wordFile(body, parts)).sheets;
  if (!sheet) throw new Error("A document with a table gives a sheet.");
  return sheet;
}

/** A table as lines of texts by place: `0,0 Ref`. */
function cellsOf(sheet: Sheet): string[] {
  return sheet.rows.flatMap(({ index, cells }) =>
    cells.map(
      ({ column, value }) => `${index},${column} ${typeof value === "string" ? value : ""}`,
    ),
  );
}

function onlyText(content: string, parts?: Parameters<typeof wordFile>[1]): string {
  return (
    cellsOf(firstSheet(wordTable([[wordCell(content)]]), parts))[0]?.replace(/^0,0 /u, "") ?? ""
  );
}

describe("tables of a Word document", () => {
  it("keeps row and column as the table has them", () => {
    const sheet = firstSheet(
      wordTable([
        [wordCell("Ref"), wordCell("Action")],
        [wordCell(""), wordCell("Open a drop-in")],
      ]),
    );
    expect(cellsOf(sheet)).toEqual(["0,0 Ref", "0,1 Action", "1,1 Open a drop-in"]);
    expect(sheet.name).toBe("Table 1");
  });

  it("makes a sheet of each table, with the paragraphs above it and below the last", () => {
    const table = wordTable([[wordCell("Ref")]]);
    const { sheets } = readWord(
      wordFile(
        `${paragraph("Plan")}${paragraph("Priority 1")}${table}${paragraph(" ")}${table}${paragraph("End")}`,
      ),
    );
    expect(
      sheets.map(({ name, textAbove, textBelow }) => ({ name, textAbove, textBelow })),
    ).toEqual([
      { name: "Table 1", textAbove: ["Plan", "Priority 1"], textBelow: undefined },
      { name: "Table 2", textAbove: undefined, textBelow: ["End"] },
    ]);
  });

  it("reads cells that span as merged ranges", () => {
    const sheet = firstSheet(
      wordTable([
        [
          wordCell("Timescale", '<w:gridSpan w:val="2"/>'),
          wordCell("Lead", '<w:vMerge w:val="restart"/>'),
        ],
        [wordCell("Start"), wordCell("End"), wordCell("", "<w:vMerge/>")],
      ]),
    );
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ]);
    expect(cellsOf(sheet)).toEqual(["0,0 Timescale", "0,2 Lead", "1,0 Start", "1,1 End"]);
  });

  it("places a row that begins further right", () => {
    const row = `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${wordCell("Late")}</w:tr></w:tbl>`;
    expect(cellsOf(firstSheet(row))).toEqual(["0,2 Late"]);
  });

  it("refuses a document without a table, in a sentence", () => {
    expect(refusalBy(() => readWord(wordFile(paragraph("Words")))).code).toBe("no-tables");
  });
});

describe("the text of a cell", () => {
  const run = (inner: string) => `<w:r>${inner}</w:r>`;
  const text = (words: string) => run(`<w:t>${words}</w:t>`);

  test.each([
    ["runs are joined", `<w:p>${text("On ")}${text("track")}</w:p>`, "On track"],
    ["paragraphs are lines", paragraph("One") + paragraph("Two"), "One\nTwo"],
    [
      "breaks and tabs",
      `<w:p>${run("<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t>")}</w:p>`,
      "a\nb\tc",
    ],
    ["a tracked insertion is shown", `<w:p><w:ins>${text("new")}</w:ins></w:p>`, "new"],
    [
      "a tracked deletion is not",
      `<w:p>${text("kept")}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`,
      "kept",
    ],
    ["a link's words", `<w:p><w:hyperlink>${text("our page")}</w:hyperlink></w:p>`, "our page"],
    [
      "a content control",
      `<w:sdt><w:sdtContent>${paragraph("chosen")}</w:sdtContent></w:sdt>`,
      "chosen",
    ],
    [
      "a field's result and not its code",
      `<w:p>${run("<w:instrText>DATE</w:instrText>")}${text("May")}</w:p>`,
      "May",
    ],
    [
      "a tick of a symbol font",
      `<w:p>${run('<w:sym w:font="Wingdings" w:char="F0FC"/>')}</w:p>`,
      "✓",
    ],
    [
      "a sign nobody knows is not lost",
      `<w:p>${run('<w:sym w:font="Odd" w:char="F041"/>')}</w:p>`,
      "□",
    ],
    ["a table within the cell", wordTable([[wordCell("a"), wordCell("b")]]), "a\tb"],
  ])("%s", (_, content, wanted) => {
    expect(onlyText(content)).toBe(wanted);
  });

  it("keeps every text that Word can hold", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\wÀ-ÿ.,;:'() -]{1,40}$/u), (words) => {
        expect(onlyText(`<w:p>${run(`<w:t xml:space="preserve">${words}</w:t>`)}</w:p>`)).toBe(
          words,
        );
      }),
    );
  });
});

describe("numbers that Word counts", () => {
  const level = (at: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (levels: string, override = "") =>
    `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>
     <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
     <w:num w:numId="2"><w:abstractNumId w:val="7"/>${override}</w:num>`;
  const numbered = (at: number, words = "", list = 1) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const column = (cells: readonly string[], levels: string, override?: string) =>
    cellsOf(
      firstSheet(wordTable(cells.map((cell) => [wordCell(cell)])), {
        numbering: numbering(levels, override),
      }),
    ).map((line) => line.replace(/^\d+,0 /u, ""));

  test.each([
    ["counts down a column", [numbered(0), numbered(0)], level(0, "decimal", "%1."), ["1", "2"]],
    [
      "counts within a level",
      [numbered(0), numbered(1), numbered(1), numbered(0), numbered(1)],
      level(0, "decimal", "%1") + level(1, "decimal", "%1.%2"),
      ["1", "1.1", "1.2", "2", "2.1"],
    ],
    [
      "letters and roman numbers",
      [numbered(0), numbered(1)],
      level(0, "upperLetter", "%1") + level(1, "lowerRoman", "%1%2)"),
      ["A", "Ai"],
    ],
    ["starts where the list says", [numbered(0)], level(0, "decimalZero", "A-%1", 4), ["A-04"]],
    [
      "stands before the words as printed",
      [numbered(0, "Run a campaign")],
      level(0, "decimal", "%1."),
      ["1. Run a campaign"],
    ],
    ["shows bullets", [numbered(0, "first step")], level(0, "bullet", "·"), ["• first step"]],
  ])("%s", (_, cells, levels, wanted) => {
    expect(column(cells, levels)).toEqual(wanted);
  });

  it("starts again where a second list says so, and goes on where it does not", () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const cells = [numbered(0), numbered(0), numbered(0, "", 2)];
    expect(column(cells, level(0, "decimal", "%1"), restart)).toEqual(["1", "2", "1"]);
    expect(column(cells, level(0, "decimal", "%1"))).toEqual(["1", "2", "3"]);
  });

  it("finds the list by the paragraph's style, inherited too", () => {
    const styles = `<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="Own"><w:basedOn w:val="Base"/></w:style>`;
    const cell = '<w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr></w:p>';
    expect(onlyText(cell, { styles, numbering: numbering(level(0, "decimal", "%1")) })).toBe("1");
  });
});
