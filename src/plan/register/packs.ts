import { labelled } from "../table/choice-forms.ts";

/** The packs, as the command and the master call them. */
export const PACKS = [
  { id: "scrutiny", label: "Scrutiny" },
  { id: "progress", label: "Progress" },
  { id: "board", label: "Board" },
  { id: "summary", label: "Summary" },
] as const;

/** A set of committee tables and the paper they stand in. */
export type PackId = (typeof PACKS)[number]["id"];

/** What stands in the Pack column for an entry of every pack. */
export const EVERY_PACK = "Every pack";

const PACKS_OR_EVERY = [{ id: null, label: EVERY_PACK }, ...PACKS] as const;

/** What a drop-down list of packs shows. */
export const PACK_LABELS = PACKS_OR_EVERY.map(({ label }) => label);

/** A pack by its label. */
export const PACK = labelled<PackId>(PACKS);

/** A pack by its label, or null for every pack. */
export const PACK_OR_EVERY = labelled<PackId | null>(PACKS_OR_EVERY);
