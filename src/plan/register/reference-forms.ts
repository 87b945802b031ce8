import { readReference } from "../read-reference.ts";
import { Wanted, type CellForm } from "../table/cell-form.ts";

const WANTED = new Wanted("a reference of the Master plan sheet");

/** A reference of the plan, however it is written; as the plan writes it. */
export const PLAN_REF: CellForm<string> = {
  read: ({ text }, { plan }) => {
    const reading = readReference(text, plan);
    return reading.kind === "action" ? reading.ref : WANTED;
  },
  write: (ref) => ref,
};

/**
 * The reference of a row whose history outlives the plan: as the plan writes it, or as it stands where
 * the plan has it no more. Another spelling of one of the plan's is not taken.
 */
export const HISTORIC_REF: CellForm<string> = {
  read: ({ text }, { plan }) => {
    const written = text.trim();
    const same = plan.actions.find(({ ref }) => ref.toLowerCase() === written.toLowerCase());
    if (same) return same.ref;
    const reading = readReference(written, plan);
    if (reading.kind !== "action") return written;
    return new Wanted(`${reading.ref}, as the Master plan sheet writes it`);
  },
  write: (ref) => ref,
};
