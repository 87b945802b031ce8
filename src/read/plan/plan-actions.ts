import type { Action, Partner } from "../../plan/plan.ts";
import { isEverybody } from "../../plan/everybody.ts";
import { leadsOf, readPartner } from "../../plan/read-partner.ts";
import { fold } from "../../text/fold.ts";
import { letteredParts } from "./lettered-parts.ts";
import type { FormAction } from "../form/form-reading.ts";

function namesRead(names: readonly string[], partners: readonly Partner[]): string {
  const read = names.map((name) => {
    const reading = readPartner(name, partners);
    return reading.kind === "known" ? reading.id : fold(name);
  });
  return [...new Set(read)].sort().join("|");
}

/**
 * The cell of leads as published, where it names the same bodies to every reader of the master; else the
 * names that were read from it, one after the other.
 */
function leadCell(
  { leads, leadWritten, doubtfulNames }: FormAction,
  partners: readonly Partner[],
): string {
  if (doubtfulNames.includes(leadWritten) || isEverybody(leadWritten)) return leadWritten;
  const written = leadsOf({ lead: leadWritten }, partners).map((reading) =>
    reading.kind === "known" ? reading.id : fold(reading.written),
  );
  const same = [...new Set(written)].sort().join("|") === namesRead(leads, partners);
  return same ? leadWritten : leads.join("; ");
}

function contributorsOf({ supporting, leads }: FormAction, partners: readonly Partner[]): string[] {
  const leading = new Set(leads.map(fold));
  const ids = supporting.flatMap((name) => {
    if (isEverybody(name)) return partners.filter(({ reports }) => reports).map(({ id }) => id);
    const reading = readPartner(name, partners);
    return reading.kind === "known" && !leading.has(fold(name)) ? [reading.id] : [];
  });
  return [...new Set(ids)];
}

/** Actions without the parts whose letter makes the reference of another action: `1` with `a` beside `1a`. */
export function withFreeParts(actions: readonly Action[]): Action[] {
  const refs = new Set(actions.map(({ ref }) => ref.toLowerCase()));
  return actions.map((action) =>
    action.parts.some(({ letter }) => refs.has(`${action.ref}${letter}`.toLowerCase()))
      ? { ...action, parts: [] }
      : action,
  );
}

/** An action of a form as the plan's, its section settled before. */
export function planAction(
  action: FormAction,
  section: string | null,
  partners: readonly Partner[],
): Action {
  const { ref, refWritten, measure, due } = action;
  return {
    ref,
    refAsPublished: refWritten ?? ref,
    section,
    title: action.action,
    parts: letteredParts(action.action),
    lead: leadCell(action, partners),
    contributors: contributorsOf(action, partners),
    measure,
    timescale: due.written,
    timescaleHeading: due.heading,
  };
}
