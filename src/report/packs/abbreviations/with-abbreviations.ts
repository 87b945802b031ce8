import type { Plan } from "../../../plan/plan.ts";
import type { Register } from "../../../plan/register/register.ts";
import type { Pack, PackTable } from "../../../publish/pack.ts";
import { ownText } from "../pack-text.ts";
import { knownAbbreviations } from "./known-abbreviations.ts";
import { printedTexts } from "./printed-texts.ts";
import { usedAbbreviations, type UsedAbbreviation } from "./used-abbreviations.ts";

type Names = Pick<Plan, "partners" | "actions">;
type Meanings = Pick<Register, "abbreviations">;

const SECTION = "abbreviations";
const NO_MEANING = "No meaning is given: add it to the Abbreviations sheet";

function usedIn(pack: Pack, plan: Names, register: Meanings): UsedAbbreviation[] {
  const sections = pack.sections.filter(({ id }) => id !== SECTION);
  const refs = new Set(plan.actions.map(({ ref }) => ref.toUpperCase()));
  return usedAbbreviations(
    printedTexts({ ...pack, sections }),
    knownAbbreviations(plan, register),
    refs,
  );
}

/** Abbreviations with their meanings, one a row; at least one. */
function abbreviationTable(used: readonly UsedAbbreviation[]): PackTable {
  return {
    id: SECTION,
    title: "Abbreviations used in this paper",
    description: "One row for each abbreviation, in alphabetical order.",
    columns: [
      { heading: "Abbreviation", kind: "text", width: 25 },
      { heading: "Meaning", kind: "long", width: 75 },
    ],
    rows: used.map(({ abbreviation, meaning }) => [
      ownText(abbreviation),
      meaning ?? ownText(NO_MEANING),
    ]),
    notes: [],
    wide: false,
  };
}

/** Abbreviations of a pack that neither the Abbreviations sheet nor a partner's name explains. */
export function unlistedAbbreviations(pack: Pack, plan: Names, register: Meanings): string[] {
  return usedIn(pack, plan, register).flatMap(({ abbreviation, meaning }) =>
    meaning === null ? [abbreviation] : [],
  );
}

/**
 * The pack with a last section that explains the abbreviations of everything it prints; as it is where
 * it uses none. Those without a meaning are listed and say so.
 */
export function withAbbreviations(
  pack: Pack,
  plan: Names,
  register: Meanings,
  heading = "Abbreviations",
): Pack {
  const used = usedIn(pack, plan, register);
  if (used.length === 0) return pack;
  const section = {
    id: SECTION,
    heading,
    blocks: [{ kind: "table", table: abbreviationTable(used) } as const],
  };
  const others = pack.sections.filter(({ id }) => id !== SECTION);
  return { ...pack, sections: [...others, section] };
}
