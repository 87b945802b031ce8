import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const SHAPE =
  /(?<![A-Za-z0-9])(?:[A-Z]{2}(?:[ -]?\d{2}){3}[ -]?[A-D]|[a-z]{2}(?:-?\d{2}){3}-?[a-d])(?![A-Za-z0-9])/gu;
const NEVER_ISSUED = /^(?:[DFIQUV]|.[DFIOQUV]|BG|GB|KN|NK|NT|TN|ZZ)/u;

/** National Insurance numbers; a prefix that is never issued leaves only the shape. */
export const findNiNumbers: Screener = ({ text }) =>
  spansOf(SHAPE, text).map(({ start, end, found }) =>
    NEVER_ISSUED.test(found.toUpperCase())
      ? { flag: "nino_shape", severity: "warn", start, end }
      : { flag: "nino", severity: "block", start, end },
  );
