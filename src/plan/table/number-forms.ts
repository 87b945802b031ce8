import { Wanted, type CellForm } from "./cell-form.ts";

/** A number, also where it was typed as text. `isIt` and `wanted` say which numbers will do. */
export function numberThat(isIt: (number: number) => boolean, wanted: string): CellForm<number> {
  return {
    read: ({ text }) => {
      const number = text.trim() === "" ? Number.NaN : Number(text.trim());
      return Number.isFinite(number) && isIt(number) ? number : new Wanted(wanted);
    },
    write: (number) => number,
  };
}

/** Any number. */
export const NUMBER = numberThat(() => true, "a number");

/** A figure as it was typed: a number, a share, a marker, or whatever else stands there. */
export const TYPED_FIGURE: CellForm<string> = {
  read: ({ figure }) => figure,
  write: (figure) => figure,
};

/** A figure that Excel counts with where it is a plain number. */
export const FIGURE: CellForm<string> = {
  read: TYPED_FIGURE.read,
  write: (figure) => {
    const number = Number(figure);
    return String(number) === figure && Number.isFinite(number) ? number : figure;
  },
};
