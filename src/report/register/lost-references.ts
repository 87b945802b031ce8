import type { AttentionRow } from "../../plan/master/summary-tables.ts";
import { scrutinyItems } from "../../plan/register/scrutiny-items.ts";
import { capital } from "../../text/capital.ts";
import { count } from "../../text/count.ts";
import type { MasterRecordsInput } from "../master/master-records-input.ts";

/** How often each reference stands on a sheet. */
function countRefs(entries: readonly { readonly ref: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ref } of entries) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return counts;
}

/** Actions of which the team entered something that no paper shows, as they are not listed. */
function notListedRows({ master, register }: MasterRecordsInput): AttentionRow[] {
  if (!register) return [];
  const listed = new Set(scrutinyItems(master.plan.actions, register).map(({ ref }) => ref));
  const evidence = countRefs(register.evidence);
  const tracking = countRefs(register.tracking);
  return master.plan.actions.flatMap(({ ref }) => {
    const items = evidence.get(ref) ?? 0;
    const rows = tracking.get(ref) ?? 0;
    if (listed.has(ref) || items + rows === 0) return [];
    const entered = [
      ...(items > 0 ? [`${count(items, "item")} of evidence`] : []),
      ...(rows > 0 ? [`${count(rows, "row")} of tracking`] : []),
    ].join(" and ");
    const why = `${capital(entered)} would stand in no paper: ${ref} is not on the Recommendations sheet. Type its reference there.`;
    return [{ what: "Not on the list of recommendations", who: ref, why }];
  });
}

/** References on the Recommendations sheet that are no action's, and of which nothing was ever tracked. */
function unknownItemRows({ master, register }: MasterRecordsInput): AttentionRow[] {
  const known = new Set(
    [...master.plan.actions, ...(register?.tracking ?? [])].map(({ ref }) => ref),
  );
  const why =
    "No action of the Master plan sheet has this reference, so nothing of it is tracked. Mend it in the Recommendations sheet.";
  return (register?.recommendations ?? [])
    .filter(({ ref }) => !known.has(ref))
    .map(({ ref }) => ({ what: "Reference not in the plan", who: ref, why }));
}

/** References that lead nowhere: what the team entered under them would stand in no paper. */
export function lostReferences(input: MasterRecordsInput): AttentionRow[] {
  return [...unknownItemRows(input), ...notListedRows(input)];
}
