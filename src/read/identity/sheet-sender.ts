import type { PartnerReading } from "../../plan/reading.ts";
import type { Answer } from "../cells/answer.ts";

/** Who a sheet says it is from: in a labelled cell of its own, or in its title or name. */
export interface SheetSender {
  readonly sheet: string;
  readonly how: "cell" | "sheet title";
  readonly reading: PartnerReading;
  /** The name with the cell that holds it; null where the sheet's own name says it. */
  readonly answer: Answer | null;
  /** True where only the name of the sheet says so, which a labelled cell anywhere in the file outweighs. */
  readonly byName: boolean;
}
