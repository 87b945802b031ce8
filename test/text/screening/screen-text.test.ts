import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screenText } from "../../../src/text/screening/screen-text.ts";

interface ScreeningCase {
  readonly id: string;
  readonly text: string;
  readonly flags: string;
  readonly severity: string;
}

function casesOf(file: string): ScreeningCase[] {
  const lines = readFileSync(join(process.cwd(), "test", "cases", file), "utf8")
    .trim()
    .split("\n");
  return lines.slice(1).map((line) => {
    const [id = "", text = "", flags = "", severity = ""] = line.replace(/\r$/u, "").split("\t");
    return { id, text, flags: flags.split(";").filter(Boolean).sort().join(";"), severity };
  });
}

/** A count of staff is shown and has no flag name in the table of cases. */
function readingOf(text: string): { readonly flags: string; readonly severity: string } {
  const found = screenText(text);
  const names = new Set(found.map(({ flag }) => flag).filter((flag) => flag !== "staff_count"));
  const order = ["block", "warn", "note"] as const;
  const worst = order.find((severity) => found.some((flag) => flag.severity === severity));
  return { flags: [...names].sort().join(";"), severity: worst ?? "none" };
}

describe.each(["screening.tsv", "screening-more.tsv"])("%s", (file) => {
  test.each(casesOf(file))("$id $text", ({ text, flags, severity }) => {
    expect(readingOf(text)).toEqual({ flags, severity });
  });
});
