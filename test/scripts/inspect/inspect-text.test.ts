import fc from "fast-check";
import { strToU8 } from "fflate";
import { inspectFile } from "../../../scripts/inspect/inspect-file.ts";
import { readCsvFields } from "../../../scripts/inspect/text/csv-rows.ts";

const page = (body: string, head = "") =>
  strToU8(`<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`);

test.each([
  ["a comment", page("<!-- ask Pat -->"), "comment", /ask Pat/u],
  ["a comment that never ends", page("<!-- ask Pat"), "comment", /ask Pat/u],
  ["a script", page("<script>var pat = 1</script>"), "script", /script/u],
  ["a script in an attribute", page('<p onclick="go()">x</p>'), "script", /go\(\)/u],
  ["a script in a link", page('<a href="javascript:go()">x</a>'), "script", /go/u],
  ["an element that is hidden", page("<p hidden>secret</p>"), "hidden text", /<p>/u],
  ["a style that hides", page('<p style="display: none">secret</p>'), "hidden text", /<p>/u],
  ["a hidden field", page('<input type="hidden" value="42">'), "hidden text", /42/u],
  ["a value kept beside", page('<p data-person="Pat Smith">x</p>'), "hidden text", /Pat Smith/u],
  ["a template", page("<template><p>secret</p></template>"), "hidden text", /secret/u],
  [
    "a rule that hides",
    page("", "<style>p{color:red}.x{display:none}</style>"),
    "hidden text",
    /hides \.x/u,
  ],
  ["an author", page("", '<meta name="Author" content="Pat Smith">'), "property", /Pat Smith/u],
  [
    "a picture from elsewhere",
    page('<img src="https://example.gov.uk/a.png">'),
    "loaded from elsewhere",
    /a\.png/u,
  ],
  ["a frame", page('<iframe src="a.html"></iframe>'), "embedded file", /iframe/u],
  ["a path", page("file:///C:/Users/pat/a.html"), "path", /Users\/pat/u],
  [
    "an attribute with a sign that ends tags",
    page('<p title="a>b" hidden>x</p>'),
    "hidden text",
    /<p>/u,
  ],
])("a page with %s: it is found", async (_, bytes, kind, says) => {
  const finds = await inspectFile("a.html", bytes);
  const lines = finds.filter((find) => find.kind === kind).map(({ what }) => what);
  expect(lines.join("\n")).toMatch(says);
});

test.each([
  ["a plain page", page("<h1>Progress</h1><p>a < b and <!DOCTYPE> said</p>")],
  [
    "what print leaves out",
    page("", "<style>@media print { .a { color: red } .skip { display: none } }</style>"),
  ],
  [
    "a link that the keyboard brings into view",
    page("", "<style>.skip{left:-999px}.skip:focus{left:0}</style>"),
  ],
  ["the author that may stand there", page("", '<meta name="author" content="The Team">')],
  ["a link that a reader clicks", page('<a href="https://example.gov.uk">x</a>')],
])("%s: nothing is found", async (_, bytes) => {
  expect(await inspectFile("a.html", bytes, { allowed: ["The Team"] })).toEqual([]);
});

test.each([
  ["=1+1", /row 1, column 2 \(=1\+1\)/u],
  ['"=HYPERLINK(""a"")"', /=HYPERLINK/u],
  ["@SUM(A1)", /@SUM/u],
  ["- a point", /- a point/u],
  ['" =1"', /=1/u],
])("the field %s of rows of text is found", async (field, says) => {
  const finds = await inspectFile("a.csv", strToU8(`ref,${field}\r\n`));
  expect(finds.map(({ kind }) => kind)).toEqual(["formula in a text file"]);
  expect(finds[0]?.what).toMatch(says);
});

test.each(["-4", "+3.5", "-17.9%", "'=1+1", "a=b", "العربية", "[c]"])(
  "the field %s of rows of text is nothing to find",
  async (field) => {
    expect(await inspectFile("a.csv", strToU8(`\uFEFFref,${field}\r\n`))).toEqual([]);
  },
);

test("rows parted by other marks are read as such, and unseen characters and paths are found", async () => {
  const finds = await inspectFile(
    "a.csv",
    strToU8("a;b\nx;=1\ny;a\u200Bb\nz;C:\\Users\\pat\\a.xlsx\n"),
  );
  expect(finds.map(({ kind, what }) => [kind, what])).toEqual([
    ["formula in a text file", "Texts that start like a formula: row 2, column 2 (=1)"],
    ["invisible text", "Characters that nobody sees: row 3, column 2 (a b)"],
    ["path", "C:\\Users\\pat\\a.xlsx"],
  ]);
});

test("whatever the text, each field is given once, in order", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a",;\t\r\n=]{0,40}$/u), (text) => {
      const places: number[] = [];
      readCsvFields(text, ({ row, column }) => places.push(row * 1_000 + column));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }),
  );
});
