import type { CellAddress } from "../../workbook/address.ts";

/** How something is seen beside the plain values of a sheet, where a partner may mean it as an answer. */
export type BesideKind =
  /** A note or a threaded comment on a cell. */
  | "note"
  | "comment"
  /** A text box, or another shape with words in it. */
  | "text box"
  | "struck through"
  | "partly struck through"
  /** An answer in a row that is hidden or filtered out. */
  | "hidden"
  /** A value below a merged cell, where no reader of the sheet sees it. */
  | "covered";

/** Something that is no value of a visible cell, with its words and the cell it belongs to. */
export interface SeenBeside {
  readonly kind: BesideKind;
  readonly sheet: string;
  readonly address: CellAddress;
  readonly text: string;
}
