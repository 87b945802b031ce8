import type { SummaryParts } from "../pane/open-pane.ts";
import { loadStyle } from "../view/load-style.ts";
import { openSummary } from "./open-summary.ts";

/** Opens the summary once its style is there: without it no bar could be told from another. */
export async function openStyledSummary(parts: SummaryParts): Promise<void> {
  await loadStyle(new URL("../view/picture.css", import.meta.url));
  await openSummary(parts);
}
