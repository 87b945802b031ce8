import { isAcronym } from "../cells/name-cues.ts";
import { cleanName } from "./name-pieces.ts";
import type { IsKnownName } from "./known-name.ts";

const SUPPORTED =
  /\s*(?:\(\s*)?\b(?:supported by|with support (?:from|of)|support(?:ing)?(?: from| partners?| agencies)?\s*[:=]|assisted by|in (?:partnership|collaboration|conjunction|liaison) with|working with|together with|with input from)\s+/iu;
const WITH = /^(.{2,40}?)\s+(?:with|\+)\s+(\p{Lu}.+)$/su;
const LABEL =
  /^\s*(?:lead(?:s|ing)?(?: (?:agency|partner|organisation|officer|body))?|owner|responsible)\s*[:=-]\s*/iu;
const LEAD_MARK = /\s*\(\s*lead(?:ing)?(?: (?:agency|partner|organisation|officer|body))?\s*\)/iu;
const SUPPORT_MARK =
  /\s*\(\s*(?:support(?:ing|er)?|contributor|contributing)(?: (?:agency|partner|organisation))?\s*\)/iu;

/** The part of a cell that names who leads, and the part that names who helps. */
export interface RoleTexts {
  readonly lead: string;
  readonly support: string;
}

/** Parts a cell at the words that say who only helps: `Police (supported by Health, Charity)`. */
export function partRoles(text: string, isKnown: IsKnownName): RoleTexts {
  const bare = text.replace(LABEL, "");
  const at = SUPPORTED.exec(bare);
  if (!at || at.index === 0) {
    const [, lead = "", support = ""] = WITH.exec(bare) ?? [];
    return isKnown(lead) || isAcronym(lead) ? { lead, support } : { lead: bare, support: "" };
  }
  return {
    lead: bare.slice(0, at.index).replace(/[;,(\s]+$/u, ""),
    support: bare.slice(at.index + at[0].length).replace(/\)\s*$/u, ""),
  };
}

/** Names sorted by the marks behind them: `Police (lead), Health Trust (support)`; the marks are taken off. */
export function sortMarked(names: readonly string[]): {
  readonly leads: readonly string[];
  readonly supporting: readonly string[];
} {
  const marked = names.some((name) => LEAD_MARK.test(name));
  const leads = (name: string): boolean =>
    marked ? LEAD_MARK.test(name) : !SUPPORT_MARK.test(name);
  const bare = (name: string): string =>
    cleanName(name.replace(LEAD_MARK, "").replace(SUPPORT_MARK, ""));
  return {
    leads: names.filter(leads).map(bare),
    supporting: names.filter((name) => !leads(name)).map(bare),
  };
}
