import type { LedgerLine } from "../../plan/master/progress-log.ts";
import { quoteShort } from "../words/remarks.ts";
import { LEDGER_FIELDS } from "../lines/ledger-fields.ts";
import type { ValueReader } from "../standings/read-value.ts";
import { kindOf } from "../standings/sender-value.ts";
import type { Comparison } from "../lines/version-changes.ts";

function subjectOf({ ref, refWritten }: LedgerLine): string {
  if (ref !== null) return ref;
  return refWritten.trim() === "" ? "Without a reference" : `"${quoteShort(refWritten)}"`;
}

/** How two versions of an update are compared: field by field, by what each says. */
export function updateComparison(reader: ValueReader): Comparison<LedgerLine> {
  return {
    subjectOf,
    fields: LEDGER_FIELDS.map(({ key, heading }) => {
      const kind = kindOf(key);
      return {
        name: heading,
        textOf: ({ values }) => values[key],
        meaningOf: reader.of(kind).meaningOf,
        isProse: kind === "text",
      };
    }),
    isNew: (version) => `new in version ${version}`,
    isLeftOut: (version) => `not in version ${version}, what was reported is kept`,
  };
}
