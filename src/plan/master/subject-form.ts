import type { Policy } from "../plan.ts";
import { SUBJECTS } from "../subjects.ts";
import type { CellForm } from "../table/cell-form.ts";
import { labelled } from "../table/choice-forms.ts";

const BY_LABEL = labelled(SUBJECTS);

/** What a plan is about by its label, or as a `plan.json` calls it. */
export const SUBJECT_CHOICE: CellForm<Policy["subject"]> = {
  read: (cell, names) => {
    const written = cell.text.trim().toLowerCase();
    return SUBJECTS.find(({ id }) => id === written)?.id ?? BY_LABEL.read(cell, names);
  },
  write: (subject, names) => BY_LABEL.write(subject, names),
};
