import type { StatusId } from "./plan.ts";

/** How a reference as written was understood. `written` is always exactly what stood there. */
export type ReferenceReading =
  /** The action; `repairs` names what had to be changed, empty where only case or spacing differed. */
  | {
      readonly kind: "action";
      readonly written: string;
      readonly ref: string;
      /** The letter of the recommendation's part, where one is named: `b` in `R02 b)`. */
      readonly part?: string;
      readonly repairs: readonly ReferenceRepair[];
    }
  /** A section's number or name, not an action. */
  | { readonly kind: "section"; readonly written: string; readonly section: string }
  /** Something is written, and no action of the plan has it. */
  | { readonly kind: "unknown"; readonly written: string; readonly suggestions: readonly string[] }
  | { readonly kind: "missing"; readonly written: string };

/** Look-alike letters of another alphabet; a digit for a letter or the reverse (`31`, `RO1`); doubled text. */
export type ReferenceRepair = "look-alike" | "misread-character" | "doubled";

/** How a partner's name as written was understood. */
export type PartnerReading =
  | { readonly kind: "known"; readonly written: string; readonly id: string }
  /** Probably this partner, but a person must say so: `BCP`, `BCT?`. */
  | { readonly kind: "doubtful"; readonly written: string; readonly id: string }
  | { readonly kind: "unknown"; readonly written: string; readonly suggestions: readonly string[] }
  /** TBC and the like. */
  | { readonly kind: "to-be-confirmed"; readonly written: string }
  | { readonly kind: "missing"; readonly written: string };

/** How a status as written was understood. */
export type StatusReading =
  | {
      readonly kind: "known";
      readonly written: string;
      readonly id: StatusId;
      /** True where the wording differs from the list's. */
      readonly reworded: boolean;
      /** What a person is to confirm, as a clause: `the worse of Amber and Green counts`. */
      readonly doubt?: string;
    }
  | {
      readonly kind: "unknown";
      readonly written: string;
      readonly suggestions: readonly string[];
      /** The share complete that stands there instead, 0 to 100. */
      readonly percent?: number;
    }
  | { readonly kind: "missing"; readonly written: string };
