import { fold } from "../../text/fold.ts";

/** Words that name a remark, and in some forms the update. */
const REMARK = /\b(?:comments?|commentary|narrative|notes?|remarks?|activity|activities)\b/u;
const DONE =
  /\b(?:updates?|progress|taken|done|achieved|position|completed|undertaken|to date|so far)\b/u;

/**
 * True for a heading that may be a remark or the update: beside one that says what was done it is a remark
 * (faults A1).
 */
export function isRemark(heading: string): boolean {
  const folded = fold(heading);
  return REMARK.test(folded) && !DONE.test(folded);
}

/** True for a heading that does not say what stands below it: words, a share, or a remark. */
export function isVague(heading: string): boolean {
  return isRemark(heading) || fold(heading) === "progress";
}
