import { fold } from "../../text/fold.ts";
import { Wanted, type CellForm } from "../table/cell-form.ts";

/** The six categories of scrutiny tracking, by number (domain reference 3.5). Their names are terms. */
export const CATEGORIES = [
  { number: 1, name: "Achieved (Fully)" },
  { number: 2, name: "Achieved (Late)" },
  { number: 3, name: "Not Achieved (Progress Made)" },
  { number: 4, name: "Not Achieved (Obstacle)" },
  { number: 5, name: "Not Achieved (Insufficient Progress)" },
  { number: 6, name: "In Progress" },
] as const;

/** A category of scrutiny tracking by its number. */
export type Category = (typeof CATEGORIES)[number]["number"];

/** A category as the master and the papers write it: `3: Not Achieved (Progress Made)`. */
export function categoryLabel(category: Category): string {
  const name = CATEGORIES.find(({ number }) => number === category)?.name ?? "";
  return `${category}: ${name}`;
}

/** Every category as a drop-down list shows it. */
export const CATEGORY_LABELS = CATEGORIES.map(({ number }) => categoryLabel(number));

const WANTED = new Wanted(`one of: ${CATEGORY_LABELS.join(", ")}`);

function isNamed({ number, name }: (typeof CATEGORIES)[number], written: string): boolean {
  return [String(number), name, `${number} ${name}`].some((known) => fold(known) === written);
}

/** A category by its number, its name or both: `2: Achieved (Late)`; null where the cell is blank. */
export const CATEGORY: CellForm<Category | null> = {
  read: ({ text }) => {
    const written = fold(text);
    if (written === "") return null;
    return CATEGORIES.find((category) => isNamed(category, written))?.number ?? WANTED;
  },
  write: (category) => (category === null ? null : categoryLabel(category)),
};
