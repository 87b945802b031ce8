import { CATEGORIES, type Category } from "./recommendation.ts";

/** A category as the master and the papers write it: `3: Not Achieved (Progress Made)`. */
export function categoryLabel(category: Category): string {
  const name = CATEGORIES.find(({ number }) => number === category)?.name ?? "";
  return `${category}: ${name}`;
}
