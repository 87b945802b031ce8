import type { PackColumn, PackTable } from "../../src/publish/pack.ts";

function sharesOf(columns: readonly PackColumn[]): number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.round((100 * width) / all));
}

const classFor = (share: number): string => `share-${share}`;

/** The class of each column by its share of the table's width. */
export function shareClasses({ columns }: PackTable): string[] {
  return sharesOf(columns).map(classFor);
}

/** The rules of those classes: the page's policy refuses a width in an attribute. */
export function shareRules(tables: readonly PackTable[]): string {
  const shares = new Set(tables.flatMap(({ columns }) => sharesOf(columns)));
  const rules = [...shares].map((share) => `.${classFor(share)} { width: ${share}%; }`);
  return `\n${rules.join("\n")}`;
}
