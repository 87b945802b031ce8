import type { IsoDay } from "../../src/calendar/iso-day.ts";
import type { CheckBasis } from "../../src/check/check-basis.ts";
import { ownBasis } from "../../src/check/own-basis.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { roundOf } from "../masters/open-master.ts";

/** Says what a return is checked against. */
export type BasisOf = (workbook: Workbook) => CheckBasis;

/** The plan that a return carries, for this round where one is given; `otherwise` where it carries none. */
export function ownBasisOr(otherwise: CheckBasis, round: IsoDay | undefined): BasisOf {
  return (workbook) => {
    const own = ownBasis(workbook);
    if (!own) return otherwise;
    return round === undefined ? own : { ...own, round: roundOf(own.plan, round) };
  };
}
