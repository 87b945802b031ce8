import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const HANDLE = /(?<![\w@.)\]])@[A-Za-z_]\w{2,30}(?![\w@]|\.\w)/gu;

/** Names on social media, with their `@`. */
export const findSocialHandles: Screener = ({ text }) =>
  flagged("social_handle", "warn", spansOf(HANDLE, text));
