import { scrutinyItems } from "../../src/plan/register/scrutiny-items.ts";
import { PACKS, type PackId } from "../../src/plan/register/packs.ts";
import type { Pack } from "../../src/publish/pack.ts";
import { boardPack } from "../../src/report/packs/board/board-pack.ts";
import type { PackInput } from "../../src/report/packs/pack-input.ts";
import { progressPack } from "../../src/report/packs/progress/progress-pack.ts";
import { scrutinyPack } from "../../src/report/packs/scrutiny/scrutiny-pack.ts";
import { summaryPack } from "../../src/report/packs/summary/summary-pack.ts";
import { UsageError } from "../command.ts";

/** How a pack is made of a master. */
export interface PackMaker {
  readonly id: PackId;
  /** As the master and the file names call it: `Progress`. */
  readonly label: string;
  readonly make: (input: PackInput) => Pack;
  /** Why the master has nothing for it, in one sentence; null where it has. */
  readonly lacks: (input: PackInput) => string | null;
}

function lacksActions({ master }: PackInput): string | null {
  if (master.plan.actions.length > 0) return null;
  return "The plan has no actions, so there is no progress to report.";
}

function lacksRecommendations({ master, register }: PackInput): string | null {
  if (scrutinyItems(master.plan.actions, register).length > 0) return null;
  return "The plan has no recommendations (R01, R02 and so on), and no action is on the Recommendations sheet, so there is nothing to track.";
}

function lacksBoard({ register }: PackInput): string | null {
  const { papers, forwardPlan, meetingActions, datasets } = register;
  const own = papers.some(({ pack, text }) => pack === "board" && text.trim() !== "");
  if (own || forwardPlan.length + meetingActions.length + datasets.length > 0) return null;
  return "Nothing is written for the board on the sheets Papers, Forward plan, Meeting actions and Datasets.";
}

/** Every pack, in the order in which they are written. */
const PACK_MAKERS: readonly PackMaker[] = [
  { id: "scrutiny", label: "Scrutiny", make: scrutinyPack, lacks: lacksRecommendations },
  { id: "progress", label: "Progress", make: progressPack, lacks: lacksActions },
  { id: "board", label: "Board", make: boardPack, lacks: lacksBoard },
  { id: "summary", label: "Summary", make: summaryPack, lacks: lacksActions },
];

const ALL = "all";

/** The packs to make, and those for which the master has nothing, with why. */
export interface ChosenPacks {
  readonly makers: readonly PackMaker[];
  readonly leftOut: readonly { readonly pack: PackId; readonly why: string }[];
}

function makersNamed(word: string): readonly PackMaker[] {
  const makers = PACK_MAKERS.filter(({ id }) => word === ALL || id === word);
  if (makers.length > 0) return makers;
  const names = [...PACKS.map(({ id }) => id), ALL].join(", ");
  throw new UsageError(`There is no pack "${word}". Choose one of: ${names}.`);
}

/**
 * The packs that `--pack` names. Throws a UsageError where there is no such pack, or where the master
 * has nothing for the one that was asked for; of `all`, those are left out.
 */
export function choosePacks(word: string, input: PackInput): ChosenPacks {
  const makers = makersNamed(word.trim().toLowerCase());
  const leftOut = makers.flatMap((maker) => {
    const why = maker.lacks(input);
    return why === null ? [] : [{ pack: maker.id, why }];
  });
  const [first] = leftOut;
  if (first && leftOut.length === makers.length) throw new UsageError(first.why);
  const left = new Set(leftOut.map(({ pack }) => pack));
  return { makers: makers.filter(({ id }) => !left.has(id)), leftOut };
}
