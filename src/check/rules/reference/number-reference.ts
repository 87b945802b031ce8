import { quoted } from "../../place.ts";
import { rowRule } from "../../row-rule.ts";

/** True where a number format such as `0.00` shows every decimal of this reference. */
function showsAll(format: string | undefined, ref: string): boolean {
  const decimals = /^0\.(0+)$/u.exec(format ?? "")?.[1]?.length ?? 0;
  return decimals >= (ref.split(".")[1]?.length ?? 0);
}

/** A reference that Excel took for a number: typed as 1.10 it is shown as 1.1, and the plan holds both. */
export const numberReference = rowRule({
  code: "number-reference",
  severity: "query",
  title: "The action plan reference is a number that has lost its last 0, if it had one",
  source: "Excel keeps 1.10 as 1.1",
  field: "reference",
  say: ({ row: { answers, reference } }, { plan }) => {
    const cell = answers.reference;
    if (typeof cell?.value !== "number") return null;
    if (reference.kind !== "action" || !reference.ref.includes(".")) return null;
    const longer = `${reference.ref}0`;
    const both = plan.actions.some(({ ref }) => ref === longer);
    if (!both || showsAll(cell.format, longer)) return null;
    return {
      found: quoted(reference.written),
      wanted: `${reference.ref} or ${longer}, typed as text`,
      message: `Action plan reference ${quoted(reference.written)} is a number, and Excel shows ${longer} so too. It is read as ${reference.ref}. Confirm or change it`,
      fix: `Type '${longer} with the apostrophe if ${longer} is meant, or confirm ${reference.ref}`,
    };
  },
});
