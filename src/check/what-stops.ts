import type { Finding } from "../finding/finding.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules.ts";

function codesOf(isMeant: (rule: Rule) => boolean): ReadonlySet<string> {
  return new Set(RULES.filter(isMeant).map(({ code }) => code));
}

const ENDING = codesOf(({ stops }) => stops === "check");
const STOPPING = codesOf(({ stops }) => stops !== undefined);

/** True of a finding after which nothing else in the file is worth checking: another plan's, no table. */
export function endsCheck({ code }: Finding): boolean {
  return ENDING.has(code);
}

/** True of a finding for which a file is not merged until it is put right, which is to be said first. */
export function stopsMerge({ code }: Finding): boolean {
  return STOPPING.has(code);
}
