import { flagged } from "./flagged.ts";
import type { Screener } from "./screen-flag.ts";
import { spansOf } from "./span.ts";

const HANDLE = /(?<![\w@.)\]])@[A-Za-z_]\w{2,30}(?![\w@]|\.\w)/gu;

/** Names on social media, with their `@`. */
export const findSocialHandles: Screener = ({ text }) =>
  flagged("social_handle", "warn", spansOf(HANDLE, text));
