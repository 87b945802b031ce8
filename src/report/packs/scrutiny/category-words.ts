import { categoryLabel, type Category } from "../../../plan/register/category.ts";

/** A category as a paper prints it; `missing` where none is given. */
export function categoryWords(category: Category | null | undefined, missing: string): string {
  return category === null || category === undefined ? missing : categoryLabel(category);
}
