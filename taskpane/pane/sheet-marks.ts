import type { Finding } from "../../src/finding/finding.ts";
import { count } from "../../src/text/count.ts";
import type { OpenWorkbook } from "../open-workbook.ts";
import { marksOf } from "./marks-of.ts";

/** Shows findings in the sheet, and takes that away again. */
export interface SheetMarks {
  /** Gives a sentence about what was done. */
  toggle(findings: readonly Finding[]): Promise<string>;
  /** Where marks are shown: shows those of these findings instead. */
  renew(findings: readonly Finding[]): Promise<void>;
}

function refusedSentence(sheets: readonly string[], done: string): string {
  if (sheets.length === 0) return done;
  const names = sheets.map((name) => `"${name}"`).join(", ");
  const are = sheets.length === 1 ? "is" : "are";
  return `${done} Not on ${names}, which ${are} protected.`;
}

/** Makes the marks of a page; `show` says whether they are shown. */
export function makeSheetMarks(host: OpenWorkbook, show: (marked: boolean) => void): SheetMarks {
  /** What is marked, as text to compare; null where nothing is. */
  let marked: string | null = null;

  const set = (shown: string | null): void => {
    marked = shown;
    show(shown !== null);
  };

  const toggle = async (findings: readonly Finding[]): Promise<string> => {
    if (marked !== null) {
      const refused = await host.clearMarks();
      set(null);
      return refusedSentence(refused, "The marks are taken away.");
    }
    const marks = marksOf(findings);
    const refused = await host.mark(marks);
    set(JSON.stringify(marks));
    const cells = marks.reduce((sum, mark) => sum + mark.cells.length, 0);
    return refusedSentence(refused, `${count(cells, "cell is", "cells are")} marked in the sheet.`);
  };

  const renew = async (findings: readonly Finding[]): Promise<void> => {
    const marks = marksOf(findings);
    const wanted = JSON.stringify(marks);
    if (marked === null || marked === wanted) return;
    await host.clearMarks();
    await host.mark(marks);
    set(wanted);
  };
  return { toggle, renew };
}
