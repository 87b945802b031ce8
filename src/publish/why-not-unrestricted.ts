import type { Register } from "../plan/register/register.ts";
import type { Pack } from "./pack.ts";
import { fold } from "../text/fold.ts";
import { printedRefs, printsKpis } from "./printed-rows.ts";
import type { ReleasedPlace } from "./release.ts";

/** Words with which a marking begins that does not let everybody read the paper. */
const CLOSED = /^\W*(?:not\b|restricted\b|exempt\b|confidential\b|internal\b|official\b)/iu;

/** Words by which a marking lets everybody read the paper, whatever tier stands before them. */
const OPEN = /\bun ?restricted\b|(?<!\bnot )\bfor publication\b/u;

/** True where a publication marking means that everybody may read the paper, however it is worded. */
export function isForEverybody(publication: string): boolean {
  const words = fold(publication);
  return !CLOSED.test(words) || (!words.startsWith("not ") && OPEN.test(words));
}

function blockReason(openBlocks: readonly ReleasedPlace[]): string[] {
  if (openBlocks.length === 0) return [];
  const ids = openBlocks.map(({ id }) => id).join(", ");
  const [one] = openBlocks;
  return openBlocks.length === 1 && one
    ? [`Place ${one.id} must not be published as it stands: change its text, or record a decision.`]
    : [
        `${openBlocks.length} places must not be published as they stand: change their texts, or record decisions (${ids}).`,
      ];
}

function sensitiveReason(pack: Pack, { sensitive }: Pick<Register, "sensitive">): string[] {
  const printed = printedRefs(pack, sensitive);
  if (printed.length === 0) return [];
  return [
    `The paper prints what the master marks OFFICIAL-SENSITIVE: ${printed.join(", ")}. Take the marking off the row, or publish the paper as Restricted or Exempt.`,
  ];
}

function handlingReason({ handling }: Pack): string[] {
  if (handling !== "OFFICIAL-SENSITIVE") return [];
  return [
    "The paper is handled as OFFICIAL-SENSITIVE: a paper for everybody is handled as OFFICIAL.",
  ];
}

/**
 * Why a paper may not be Unrestricted, one sentence for each reason (domain reference 5.5). `smallNumbers`
 * says why its KPIs may not be published: that counts where it prints any of them.
 */
export function whyNotUnrestricted(
  pack: Pack,
  openBlocks: readonly ReleasedPlace[],
  register: Pick<Register, "sensitive">,
  smallNumbers: readonly string[],
): readonly string[] {
  return [
    ...blockReason(openBlocks),
    ...sensitiveReason(pack, register),
    ...handlingReason(pack),
    ...(printsKpis(pack) ? smallNumbers : []),
  ];
}
