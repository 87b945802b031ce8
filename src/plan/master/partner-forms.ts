import { splitPartners } from "../read-partner.ts";
import { Wanted, type CellForm, type TableNames } from "../table/cell-form.ts";

const WANTED = new Wanted(
  "a partner of the Partners sheet, by short name, name or other spelling; where one was renamed, add the name it had to its Earlier names",
);

/**
 * The id of the partner named in a cell; null where it is blank. Nobody is called so after a short name
 * was changed and the old one not kept as another spelling.
 */
export const PARTNER: CellForm<string | null> = {
  read: ({ text }, { idOf }) => {
    const label = text.trim();
    return label === "" ? null : (idOf(label) ?? WANTED);
  },
  write: (id, { labelOf }) => (id === null ? null : labelOf(id)),
};

/** The same, empty where the cell is blank. */
export const PARTNER_ID: CellForm<string> = {
  read: (cell, names) => PARTNER.read(cell, names) ?? "",
  write: (id, { labelOf }) => labelOf(id),
};

/** The same, or the text as it stands where nobody is called so. */
export const PARTNER_OR_TEXT: CellForm<string> = {
  read: ({ text }, { idOf }) => idOf(text) ?? text,
  write: (id, { labelOf }) => labelOf(id),
};

function contributorLabel(id: string, { labelOf }: TableNames): string {
  const label = labelOf(id);
  return /[;\n]/u.test(label) ? id : label;
}

/** Ids of several partners named in one cell: `BSWA; BCC`. */
export const PARTNERS_NAMED: CellForm<readonly string[]> = {
  read: ({ text }, { plan, idOf }) => {
    const ids: string[] = [];
    for (const name of splitPartners(text, plan.partners)) {
      const id = idOf(name);
      if (id === undefined)
        return new Wanted(`partners of the Partners sheet, and "${name}" is not one`);
      ids.push(id);
    }
    return ids;
  },
  write: (ids, names) => ids.map((id) => contributorLabel(id, names)).join("; "),
};
