import { TEMPLATE_COLUMNS } from "../../src/plan/return-template.ts";
import { LONGEST_CELL_TEXT } from "../../src/workbook/longest-cell-text.ts";
import { workbookOf, type GridCell } from "../support/workbook-of.ts";
import { xlsxOfWorkbook } from "../support/xlsx-of-workbook.ts";
import type { Fixture } from "./fixture.ts";

const FORM: readonly string[] = TEMPLATE_COLUMNS.map(({ heading }) => heading);
const ON_TRACK = "In progress – on track";

function form(...rows: readonly (readonly GridCell[])[]): Uint8Array {
  return xlsxOfWorkbook(workbookOf({ Updates: [["Partner", "WMP"], [], FORM, ...rows] }));
}

function everywhere(text: string): () => Uint8Array {
  return () =>
    form(
      FORM.map(() => text),
      ["1a", text, text, text, text, ON_TRACK, text, text, text, text],
      [text, "An update", undefined, undefined, undefined, text],
    );
}

const TEXTS: Readonly<Record<string, string>> = {
  "a formula as text": "=cmd|' /C calc'!A0",
  "a formula with plus as text": "+1+1",
  "an at sign as text": "@SUM(1)",
  "markup as text": "<img src=x onerror=alert(1)>",
  "an entity as text": "&lt;b&gt; &amp; &#0;",
  "control characters": "a\u0001b\u0007c\u001Fd",
  "what looks like an escape": "_x000D_ and _x005F_x000D_",
  "line breaks and tabs": "one\ntwo\tthree",
  "carriage returns": "one\r\ntwo",
  "an apostrophe in front": "'007",
  "marks that take no room": "\u200B1a\u00AD \uFEFF2b\u202E",
  "letters beyond the basic plane": "😀 𝒜 👩‍👩‍👧 e\u0301",
  "half a pair": "lone \uD83D surrogate",
  "names of JavaScript": "__proto__",
  "a text of spaces": "   ",
  "the longest text": "Zeile ".repeat(6000).slice(0, LONGEST_CELL_TEXT),
};

/** Returns whose every cell holds a text that means harm, or that a careless reader changes. */
export const HOSTILE_WORKBOOKS: readonly Fixture[] = [
  ...Object.entries(TEXTS).map(([name, text]) => ({ name, bytes: everywhere(text) })),
  {
    name: "sheets and headings with names of JavaScript",
    bytes: () =>
      xlsxOfWorkbook(
        workbookOf({
          constructor: [
            ["__proto__", "Action Plan Ref", "Action Taken"],
            ["toString", "1a", "Work"],
          ],
          "=1+1": [["<b>"]],
        }),
      ),
  },
];
