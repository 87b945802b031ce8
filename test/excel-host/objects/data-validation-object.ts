import { intersect } from "../model/areas.ts";
import type { SheetValidation } from "../model/host-sheet.ts";
import { requireUnprotected } from "../model/write-cells.ts";
import { emulate, type HostObject, type Members } from "../wire/host-object.ts";
import type { Json } from "../wire/wire.ts";
import type { CellRange } from "./cell-range.ts";

/** The rules that cells of the range have; undefined among them where some have none. */
function rulesOf(range: CellRange): (SheetValidation | undefined)[] {
  const { sheet, area } = range;
  const own = sheet.validations.filter((rule) => intersect(rule.area, area));
  const isCovered = own.some((rule) => {
    const shared = intersect(rule.area, area);
    return shared && JSON.stringify(shared) === JSON.stringify(area);
  });
  return isCovered ? own : [...own, undefined];
}

const DATA_VALIDATION: Members<CellRange> = {
  kind: "DataValidation",
  read: {
    Type: (range) => {
      const types = new Set(rulesOf(range).map((rule) => rule?.type ?? "None"));
      return types.size === 1 ? ([...types][0] ?? "None") : "Inconsistent";
    },
    Rule: (range) => {
      const [rule] = rulesOf(range);
      return rule ? ({ ...rule.rule } as Json) : {};
    },
  },
  calls: {
    Clear: ({ sheet, area }) => {
      requireUnprotected(sheet);
      sheet.validations = sheet.validations.filter((rule) => !intersect(rule.area, area));
      return null;
    },
  },
};

/** What may be typed into cells; it can be read and taken away, not set. */
export function dataValidation(range: CellRange): HostObject {
  return emulate(DATA_VALIDATION, range);
}
