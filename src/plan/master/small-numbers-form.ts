import type { Policy } from "../plan.ts";
import { SMALL_NUMBERS } from "../small-numbers.ts";
import { labelled } from "../table/choice-forms.ts";
import type { CellForm } from "../table/cell-form.ts";

const BY_LABEL = labelled(SMALL_NUMBERS);

/** A preset for small numbers by its label, or as a `plan.json` calls it. */
export const SMALL_NUMBERS_PRESET: CellForm<Policy["smallNumbers"]> = {
  read: (cell, names) => {
    const written = cell.text.trim().toLowerCase();
    return SMALL_NUMBERS.find(({ id }) => id === written)?.id ?? BY_LABEL.read(cell, names);
  },
  write: (preset, names) => BY_LABEL.write(preset, names),
};
