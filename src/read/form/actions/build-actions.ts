import { fold } from "../../../text/fold.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import type { DateSystem } from "../../../workbook/workbook.ts";
import { cellText } from "../../cells/cell-text.ts";
import { splitReference } from "../cells/reference-cues.ts";
import type { Field } from "../field.ts";
import type { FormAction, FormDate, KeptValue } from "../form-reading.ts";
import type { NamesRead } from "../names/split-names.ts";
import type { SettledReference } from "../references/settle-references.ts";
import type { SectionTitle } from "../sections/section-name.ts";
import { heldStatus } from "../values/held-status.ts";
import { heldDate, heldPercent, heldText, type EndOf } from "../values/held-values.ts";
import type { DraftAction } from "../facts/draft-action.ts";
import type { HeldCell } from "../facts/held-cell.ts";

/** What turns drafts into actions. */
export interface BuildContext {
  readonly system: DateSystem;
  readonly endOf: EndOf;
  /** Who leads and who helps, as a cell names them. */
  readonly namesIn: (text: string) => NamesRead;
  /** True for a table whose shares stand as numbers from 0 to 1. */
  readonly asShares: (draft: DraftAction) => boolean;
}

/** An action, and whether its names are doubtful. */
export interface BuiltAction {
  readonly action: FormAction;
  readonly doubtfulNames: readonly HeldCell[];
}

interface Names {
  readonly leads: readonly string[];
  readonly supporting: readonly string[];
  readonly doubtful: readonly HeldCell[];
}

function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [fold(name), name])).values()].filter(
    (name) => name !== "",
  );
}

/** Letters of who only supports, is consulted or informed, beside those of who leads. */
const HELPS = /^[SCI]$/u;

function readHeld(
  held: readonly HeldCell[],
  { namesIn, system }: BuildContext,
): readonly (NamesRead & { readonly held: HeldCell })[] {
  return held.map((one) => {
    const { cell, column } = one;
    if (column.isMark) {
      const name = [tidySpaces(column.own)];
      const helps = HELPS.test(cellText(cell, system).trim());
      return {
        leads: helps ? [] : name,
        supporting: helps ? name : [],
        doubtful: false,
        held: one,
      };
    }
    return { ...namesIn(cellText(cell, system)), held: one };
  });
}

function namesOf(draft: DraftAction, context: BuildContext): Names {
  const leads = readHeld(draft.cells.get("lead") ?? [], context);
  const support = readHeld(draft.cells.get("supporting") ?? [], context);
  const leading = unique(leads.flatMap((one) => one.leads));
  const helping = unique([
    ...leads.flatMap((one) => one.supporting),
    ...support.flatMap((one) => [...one.leads, ...one.supporting]),
  ]);
  return {
    leads: leading,
    supporting: helping.filter((name) => !leading.some((lead) => fold(lead) === fold(name))),
    doubtful: [...leads, ...support].filter(({ doubtful }) => doubtful).map(({ held }) => held),
  };
}

function keptOf(draft: DraftAction, system: DateSystem): KeptValue[] {
  return (draft.cells.get("other") ?? []).map((source) => ({
    heading: tidySpaces(source.column.text),
    text: cellText(source.cell, system),
    source,
  }));
}

/** What stands in the cells of leads; for marks, what their headings say. */
function leadWritten(draft: DraftAction, system: DateSystem): string {
  const texts = (draft.cells.get("lead") ?? []).map(({ cell, column }) =>
    column.isMark ? tidySpaces(column.own) : cellText(cell, system).trim(),
  );
  return texts.filter((text) => text !== "").join("\n");
}

function markedDate(draft: DraftAction): FormDate | null {
  const marks = (draft.cells.get("due") ?? []).filter(({ column }) => column.isMark);
  const last = marks.at(-1);
  return last ? { written: tidySpaces(last.column.text), end: null, heading: "" } : null;
}

const NO_DATE: FormDate = { written: "", end: null, heading: "" };

/** Makes the action of a draft, its reference and section settled before. */
export function buildAction(
  draft: DraftAction,
  reference: SettledReference,
  section: SectionTitle | null,
  context: BuildContext,
): BuiltAction {
  const { system, endOf } = context;
  const text = (field: Field): string => heldText(draft.cells.get(field), system);
  const date = (field: Field): FormDate | null =>
    heldDate(field, draft.cells.get(field), endOf, system);
  const names = namesOf(draft, context);
  const original = date("original-due");
  const forecast = date("forecast");
  const marked = markedDate(draft);
  const dueCell = marked ?? date("due");
  const own = text("recommendation");
  const recommendation = own === "" ? (draft.group ?? "") : own;
  const inWording =
    draft.reference === "" && reference.note === null ? splitReference(text("action")) : undefined;
  const wording = inWording?.rest ?? text("action");
  const written = draft.reference === "" ? (inWording?.reference ?? null) : draft.reference;
  const action: FormAction = {
    ref: reference.ref,
    refWritten: written,
    section: section?.name ?? null,
    action: wording === "" ? recommendation : wording,
    recommendation: recommendation === "" ? null : recommendation,
    leads: names.leads,
    supporting: names.supporting,
    leadWritten: leadWritten(draft, system),
    doubtfulNames: names.doubtful.map(({ cell }) => cellText(cell, system).trim()),
    measure: text("measure"),
    start: date("start"),
    due: original ?? dueCell ?? forecast ?? NO_DATE,
    originalDue: original,
    forecast,
    completed: date("completed"),
    milestones: [text("milestones"), ...draft.steps].filter((line) => line !== "").join("\n"),
    status: heldStatus(draft, system),
    percent: heldPercent(draft.cells.get("percent"), context.asShares(draft)),
    update: text("update"),
    evidence: text("evidence"),
    obstacle: text("obstacle"),
    partner: text("partner"),
    responsible: text("responsible"),
    priority: text("priority"),
    kept: keptOf(draft, system),
    sheet: draft.table.sheet.sheet.name,
    row: draft.row,
    rows: draft.rows,
  };
  return { action, doubtfulNames: names.doubtful };
}
