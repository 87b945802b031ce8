import fc from "fast-check";

/** One way to write the cells of a row; `n` is the row's number. */
type Cells = (n: number) => string;
/** One way to write a row around its cells. */
type Writing = (n: number, cells: string) => string;

const PLAIN_CELLS: readonly Cells[] = [
  () => "",
  (n) => `<c r="A${n}"><v>${n}</v></c><c r="C${n}" t="str"><v>naïve ${n} &lt;row r="1"&gt;</v></c>`,
  (n) => `<c r="B${n}" s="1"/><c r="D${n}" t="inlineStr"><is><t>:f 日本</t></is></c>`,
];
const ODD_CELLS: readonly Cells[] = [
  (n) => `<c r="A${n}"><f>B${n}*2</f><v>4</v></c>`,
  (n) => `<c r='B${n}'><x:f>A${n}</x:f><v>4</v></c>`,
  (n) => `<c r="A${n}"><f t="shared" ref="A${n}:A9" si="0">B${n}</f><v>1</v></c>`,
  (n) => `<c r="A${n}"><f t="shared" si="0"/><v>1</v></c>`,
  (n) => `<c r="D${n}"><f t="array" ref="D${n}:D9">ROW(1:3)</f><v>1</v></c>`,
  (n) => `<c r="A${n}"><v><![CDATA[</row><row r="9">]]></v></c>`,
  (n) => `<c r="A${n}"><!-- </row><row r="99"> --><v>1</v></c>`,
  (n) => `<c r="A${n}"><?sheetData <row r="3">?><v>1</v></c>`,
  (n) => `<c r="A${n}"><extLst><row/></extLst></c>`,
  (n) => `<c r="A${n}"><extLst><row r="2"></row></extLst></c>`,
  (n) => `<c r="A${n}"><extLst><sheetData><row r="3"/></sheetData></extLst></c>`,
  () => "<c><v>1</v></c>",
];
const PLAIN_ROWS: readonly Writing[] = [
  (n, cells) => `<row r="${n}">${cells}</row>`,
  (n, cells) => `<row r="${n}" spans="1:4" x14ac:dyDescent="0.25">${cells}</row>`,
  (n, cells) => `<row r="${n}" s="1" customFormat="1" ht="20">${cells}</row>`,
  (n) => `<row r="${n}"/>`,
  (n) => `<row r="${n}" s="1" customFormat="true" />`,
];
const ODD_ROWS: readonly Writing[] = [
  (n, cells) => `<row r='${n}'>${cells}</row>`,
  (n, cells) => `<row spans="1:4" r="${n}">${cells}</row>`,
  (n, cells) => `<row  r="${n}" >${cells}</row >`,
  (n, cells) => `<row r="${n}" note="a>b">${cells}</row>`,
  (n, cells) => `<row r="${n}" note='"'>${cells}</row>`,
  (n, cells) => `<x:row r="${n}">${cells}</x:row>`,
  (n, cells) => `\n<row r="${n}">${cells}</row>`,
  (n, cells) => `<rowBreaks/><row r="${n}">${cells}</row>`,
  (n, cells) => `<!-- <row r="${n}"> --><row r="${n}">${cells}</row>`,
  (n, cells) => `<row r="0${n}">${cells}</row>`,
  (_, cells) => `<row>${cells.replaceAll(/ r=["'][A-Z]\d+["']/gu, "")}</row>`,
];

/** Rows with gaps between them, as `r` numbers; `disorder` lets some repeat or go back. */
function anyNumbers(disorder: boolean): fc.Arbitrary<number[]> {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 14 });
  const ordered = numbers.map((list) => [...list].sort((a, b) => a - b));
  return disorder ? fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }) : ordered;
}

function anyRows(
  numbers: fc.Arbitrary<number[]>,
  cells: readonly Cells[],
  rows: readonly Writing[],
): fc.Arbitrary<string> {
  const anyRow = (n: number): fc.Arbitrary<string> =>
    fc
      .tuple(fc.constantFrom(...cells), fc.constantFrom(...rows))
      .map(([cellsOf, writingOf]) => writingOf(n, cellsOf(n)));
  return numbers.chain((list) => fc.tuple(...list.map(anyRow))).map((written) => written.join(""));
}

/** The rows of a sheet as nearly every program writes them. */
export const plainRowsXml: fc.Arbitrary<string> = anyRows(
  anyNumbers(false),
  PLAIN_CELLS,
  PLAIN_ROWS,
);

/** The same with rows among them that are written in rarer ways, lie about themselves, or stand in no order. */
export const oddRowsXml: fc.Arbitrary<string> = fc
  .boolean()
  .chain((disorder) =>
    anyRows(
      anyNumbers(disorder),
      [...PLAIN_CELLS, ...ODD_CELLS],
      [...PLAIN_ROWS, ...PLAIN_ROWS, ...ODD_ROWS],
    ),
  );
