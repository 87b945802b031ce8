import { once } from "../once.ts";
import { onceFor } from "../once-for.ts";
import type { ScreenFlag, ScreenOptions } from "./flags/screen-flag.ts";
import { screenText } from "./screen-text.ts";

const MOST_KEPT = 20_000;

/**
 * Screens texts by one plan's options, each text once: the same words stand in several packs and lines.
 * A pure memo by the options, which forgets with them.
 */
export const screenerFor: (options: ScreenOptions) => (text: string) => readonly ScreenFlag[] =
  onceFor((options) => once((text) => screenText(text, options), MOST_KEPT));
