import type { CellValue } from "../../../src/workbook/workbook.ts";

/** The parts of a number format, parted by semicolons that are neither quoted nor escaped. */
function sectionsOf(format: string): string[] {
  const sections = [""];
  for (const [token] of format.matchAll(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|./gsu)) {
    if (token === ";") sections.push("");
    else sections.push((sections.pop() ?? "") + token);
  }
  return sections;
}

/** Whether a section of a format shows anything: a colour or a condition alone shows nothing. */
function isBlank(section: string): boolean {
  return section.replace(/\[(?!h|m|s|\$)[^\]]*\]|"\s*"|[_*]./giu, "").trim() === "";
}

/** True where a number format (`;;;`) shows nothing for a value that a cell holds. */
export function hidesValue(format: string, value: CellValue): boolean {
  const sections = sectionsOf(format);
  if (sections.length < 2 && !/^\[.*\]$|^"\s*"$/u.test(format)) return false;
  if (typeof value === "string") return sections.length === 4 && isBlank(sections[3] ?? "");
  if (typeof value !== "number") return false;
  let place = 0;
  if (value < 0) place = 1;
  else if (value === 0 && sections.length > 2) place = 2;
  return isBlank(sections[place] ?? "");
}
