import type { Part } from "../plan.ts";
import { Wanted, type CellForm } from "../table/cell-form.ts";
import { listed } from "../table/text-forms.ts";
import { sectionLabel, sectionLabelled } from "./section-label.ts";

const WANTED = new Wanted("a section of the Settings sheet");

/** A section of the plan by number, name or both; null where the cell is blank. */
export const SECTION: CellForm<string | null> = {
  read: ({ text }, { plan }) => {
    const label = text.trim();
    return label === "" ? null : (sectionLabelled(label, plan.sections) ?? WANTED);
  },
  write: (number, { plan }) => (number === null ? null : sectionLabel(number, plan.sections)),
};

/** Lettered parts, one a line: `b What it asks for`. */
export const PARTS: CellForm<readonly Part[]> = listed({
  read: (line) => {
    const space = line.indexOf(" ");
    return space < 0
      ? { letter: line, title: "" }
      : { letter: line.slice(0, space), title: line.slice(space + 1).trim() };
  },
  write: ({ letter, title }) => `${letter} ${title}`.trim(),
  wanted: "one part a line: letter, then title",
});
