import type { Action } from "../../plan/plan.ts";
import { tidy } from "../../text/tidy.ts";

/** Some two lines of a narrow pane: the whole wording is in the cell to which the line leads. */
const MOST = 90;

/** A text in one line, cut at a word and marked so where it is long. */
export function shortText(text: string): string {
  const plain = tidy(text);
  if (plain.length <= MOST) return plain;
  const cut = plain.slice(0, MOST - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > MOST / 2 ? space : MOST - 1).trimEnd()}…`;
}

/** An action by its reference and the beginning of its wording: `3d Train front-line staff`. */
export function actionText({ ref, title }: Pick<Action, "ref" | "title">): string {
  return shortText(`${ref} ${title}`);
}
