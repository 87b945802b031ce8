import type { Finding } from "../../src/finding/finding.ts";
import { count } from "../../src/text/count.ts";
import type { MarkOutcome, OpenWorkbook } from "../open-workbook.ts";
import { goneSentence } from "./describe-outcome.ts";
import { marksOf } from "./marks-of.ts";

/** Shows findings in the sheet, and takes that away again. */
export interface SheetMarks {
  /** Marks, or clears where cells are marked; gives sentences about what was done. */
  toggle(findings: readonly Finding[]): Promise<string>;
  /** Where marks are shown: shows those of these findings instead. */
  renew(findings: readonly Finding[]): Promise<void>;
}

/** What the marks need from the page. */
export interface SheetMarksParts {
  readonly host: OpenWorkbook;
  /** Whether cells are marked already, since an earlier day. */
  readonly isMarked: boolean;
  /** Says whether marks are shown. */
  readonly showMarked: (marked: boolean) => void;
  /** A sheet is not where the check found it. */
  readonly sheetGone: () => void;
}

function refusedSentence(sheets: readonly string[], done: string): string {
  if (sheets.length === 0) return done;
  const names = sheets.map((name) => `"${name}"`).join(", ");
  const are = sheets.length === 1 ? "is" : "are";
  return `${done} Not on ${names}, which ${are} protected.`;
}

function markedSentences({ marked, protectedSheets, goneSheets }: MarkOutcome): string {
  const cells = marked === 0 ? "No cell is" : count(marked, "cell is", "cells are");
  const gone = goneSheets.map((name) => ` ${goneSentence(name)}`);
  return refusedSentence(protectedSheets, `${cells} marked in the sheet.`) + gone.join("");
}

/** Makes the marks of a page. */
export function makeSheetMarks(parts: SheetMarksParts): SheetMarks {
  const { host, showMarked, sheetGone } = parts;
  /** What is marked, as text to compare; null where nothing is, empty where it is not known. */
  let marked: string | null = parts.isMarked ? "" : null;

  const set = (shown: string | null): void => {
    marked = shown;
    showMarked(shown !== null);
  };

  const mark = async (findings: readonly Finding[]): Promise<MarkOutcome> => {
    const marks = marksOf(findings);
    const outcome = await host.mark(marks);
    set(outcome.marked > 0 ? JSON.stringify(marks) : null);
    if (outcome.goneSheets.length > 0) sheetGone();
    return outcome;
  };

  const toggle = async (findings: readonly Finding[]): Promise<string> => {
    if (marked !== null) {
      const refused = await host.clearMarks();
      set(null);
      return refusedSentence(refused, "The marks are removed.");
    }
    return markedSentences(await mark(findings));
  };

  const renew = async (findings: readonly Finding[]): Promise<void> => {
    if (marked !== null && marked !== JSON.stringify(marksOf(findings))) await mark(findings);
  };
  return { toggle, renew };
}
