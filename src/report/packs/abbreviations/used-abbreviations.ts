import type { PackText } from "../../../publish/pack.ts";
import { abbreviationsIn } from "./abbreviations-in.ts";

/** Known to every reader (GOV.UK style guide, abbreviations and acronyms). */
const WELL_KNOWN: ReadonlySet<string> = new Set(["EU", "MP", "NHS", "UK", "US", "VAT"]);

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");

/** Finds known names that no single run of capitals is, such as `East LCSP`; null where there are none. */
function namePattern(known: ReadonlyMap<string, PackText>): RegExp | null {
  const names = [...known.keys()]
    .filter((name) => abbreviationsIn(name)[0] !== name)
    .sort((a, b) => b.length - a.length);
  if (names.length === 0) return null;
  const any = names.map(escaped).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "gu");
}

function collect(texts: readonly string[], names: RegExp | null, used: Set<string>): void {
  for (const text of new Set(texts)) {
    const rest = names
      ? text.replace(names, (name) => {
          used.add(name);
          return ";";
        })
      : text;
    for (const abbreviation of abbreviationsIn(rest)) used.add(abbreviation);
  }
}

/** An abbreviation that a paper uses; its meaning is null where nobody has given one. */
export interface UsedAbbreviation {
  readonly abbreviation: string;
  readonly meaning: PackText | null;
}

/**
 * The abbreviations that texts use, in the order of the alphabet, those within printed meanings included.
 * What every reader knows is left out unless somebody gave its meaning; `except` holds words that are none.
 */
export function usedAbbreviations(
  texts: readonly string[],
  known: ReadonlyMap<string, PackText>,
  except: ReadonlySet<string>,
): UsedAbbreviation[] {
  const names = namePattern(known);
  const used = new Set<string>();
  collect(texts, names, used);
  // A set that grows while it is walked gives the new entries too: meanings may hold abbreviations.
  for (const abbreviation of used) {
    const meaning = known.get(abbreviation)?.text;
    if (meaning !== undefined) collect([meaning], names, used);
  }
  return [...used]
    .filter((one) => !except.has(one) && (known.has(one) || !WELL_KNOWN.has(one)))
    .sort((a, b) => a.localeCompare(b, "en"))
    .map((abbreviation) => ({ abbreviation, meaning: known.get(abbreviation) ?? null }));
}
