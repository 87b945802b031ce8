import type { ScreeningPlace } from "../../plan/register/screening.ts";
import type { FlagName } from "../../text/screening/flags/screen-flag.ts";
import type { Origin } from "../pack.ts";

/** A place where screening found something in a text that would be published. */
export interface FoundPlace {
  /** Stable for the same words in the same text of the same cell: a changed text is another place. */
  readonly id: string;
  readonly origin: Origin;
  readonly flag: FlagName;
  /** `Block` stops publication, `Ask` a person looks at, `Note` is only pointed out. */
  readonly severity: ScreeningPlace["severity"];
  /** What it may be: `a telephone number`. */
  readonly about: string;
  /** The words found, and nothing around them. */
  readonly words: string;
  /** The words found, in quotation marks, within the words around them. */
  readonly found: string;
}
