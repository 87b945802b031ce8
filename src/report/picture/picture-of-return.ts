import { longDay } from "../../calendar/iso-day.ts";
import type { CheckedWorkbook } from "../../check/check-workbook.ts";
import { hasColumn } from "../../check/answered-row.ts";
import { countReadyRows, type ReadyRows } from "../../check/count-ready-rows.ts";
import { endsCheck } from "../../check/what-stops.ts";
import type { Finding } from "../../finding/finding.ts";
import type { Plan } from "../../plan/plan.ts";
import { capital } from "../../text/capital.ts";
import { count } from "../../text/count.ts";
import { parseA1 } from "../../workbook/address.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { countFindings } from "../count-findings.ts";
import { readyText } from "../ready-text.ts";
import { unknownPartner } from "../unknown-partner.ts";
import { actionText } from "./action-text.ts";
import { countChart } from "./count-chart.ts";
import { ownLines, referencePlaces, type OwnLine } from "./own-lines.ts";
import type { Picture, PictureFact, PictureLine, PictureList } from "./picture.ts";

const hasUpdate = ({ rows }: OwnLine): boolean => rows.some((row) => row.hasUpdate);

/** The status as the plan words it, from the first row that gives one. */
function statusOf({ rows, part }: OwnLine, plan: Plan): string {
  const given = rows.map(({ row }) => row.status).find(({ kind }) => kind !== "missing");
  if (given?.kind === "known")
    return plan.statuses.find(({ id }) => id === given.id)?.name ?? given.id;
  if (given) return "Status not in the list";
  if (part === "Contributor") return "Contributes, no status owed";
  const isAsked = rows.length === 0 || rows.some((row) => hasColumn(row, "status"));
  return isAsked ? "No status yet" : "The form asks for no status";
}

function countStatuses(lines: readonly OwnLine[], plan: Plan): Map<string, number> {
  const names = [...plan.statuses.map(({ name }) => name), "No status yet"];
  const counts = new Map(names.map((name) => [name, 0]));
  for (const line of lines) {
    const status = statusOf(line, plan);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

function partnerName({ plan, partner }: CheckedWorkbook): string | undefined {
  return plan.partners.find(({ id }) => id === partner)?.name;
}

function titleOf(checked: CheckedWorkbook): string {
  const name = partnerName(checked);
  return name === undefined ? "Return of a partner" : `Return of ${name}`;
}

/** Of another plan's return neither the plan nor when it is due is what this plan says. */
function planFacts({ reading, plan, findings }: CheckedWorkbook): PictureFact[] {
  const day = reading.identity.roundDay;
  const isOther = findings.some(({ code }) => code === "wrong-plan");
  const due = isOther ? undefined : plan.rounds.find(({ date }) => date === day)?.returnsDue;
  return [
    { label: isOther ? "Checked against" : "Plan", value: plan.title },
    { label: "Round", value: day === null ? "Not named" : longDay(day) },
    ...(due === undefined ? [] : [{ label: "Send back by", value: longDay(due) }]),
  ];
}

function updatesWords(how: ReadyRows): string {
  const isEmpty = how.rows === 0 && how.ready !== null && !how.nil;
  return isEmpty ? "No row has an update yet" : capital(readyText(how));
}

function factsOf(checked: CheckedWorkbook, lines: readonly OwnLine[]): PictureFact[] {
  const how = countReadyRows(checked.reading, checked.findings);
  const isCounted = checked.partner !== null && how.ready !== null;
  const told = `${lines.filter(hasUpdate).length} of ${count(lines.length, "action")}`;
  const whose = partnerName(checked) ?? unknownPartner(checked.reading) ?? "Not named";
  return [
    { label: "Partner", value: whose },
    ...planFacts(checked),
    { label: "Updates", value: updatesWords(how) },
    { label: "To mend", value: capital(countFindings(checked.findings)) },
    ...(isCounted ? [{ label: "Own actions with an update", value: told }] : []),
    ...(checked.reading.nil ? [{ label: "Nothing to report this round", value: "Yes" }] : []),
  ];
}

/** Why no own action is listed as one without an update. */
function noneUntold({ reading, partner }: CheckedWorkbook, lines: readonly OwnLine[]): string {
  if (reading.nil) return "The return says that there is nothing to report this round.";
  if (partner === null) {
    return "The return does not say whose it is, so its own actions are not known.";
  }
  return lines.length === 0
    ? "The plan has no action of this partner's."
    : "Every own action has an update.";
}

function untoldList(
  checked: CheckedWorkbook,
  lines: readonly OwnLine[],
  workbook: Workbook,
): PictureList {
  const { reading, partner } = checked;
  const places = referencePlaces(reading, workbook);
  const untold = partner === null || reading.nil ? [] : lines.filter((line) => !hasUpdate(line));
  return {
    title: "Own actions without an update",
    none: noneUntold(checked, lines),
    lines: untold.map(({ action, part, due }) => ({
      text: actionText(action),
      note: `${part ?? ""}. Due: ${due}.`,
      place: places.get(action.ref.toLowerCase()) ?? null,
    })),
  };
}

/** One line for each row that the check asks a status of: the same rule, so the same rows. */
function statusLines({ reading, plan, findings }: CheckedWorkbook): PictureLine[] {
  const asked = findings.filter(({ code }) => code === "missing-status");
  return asked.flatMap(({ sheet, cells }) =>
    cells.map((cell) => {
      const index = parseA1(cell)?.row;
      const row = reading.rows.find((one) => one.sheet === sheet && one.row === index);
      const ref = row?.reference.kind === "action" ? row.reference.ref : null;
      const action = plan.actions.find((one) => one.ref === ref);
      return {
        text: action ? actionText(action) : `Row ${(index ?? 0) + 1}`,
        note: "",
        place: sheet === null ? null : { sheet, cell },
      };
    }),
  );
}

function stopList(findings: readonly Finding[]): PictureList {
  const lines = findings.map(({ message }) => ({ text: message, note: "", place: null }));
  return { title: "To mend first", none: "Nothing to mend.", lines };
}

/** A partner's picture of its own return: its actions by status and what is missing, each line with its cell. */
export function pictureOfReturn(checked: CheckedWorkbook, workbook: Workbook): Picture {
  const lines = ownLines(checked);
  const stops = checked.findings.filter(endsCheck);
  const statuses = countStatuses(lines, checked.plan);
  const isShown = stops.length === 0 && lines.length > 0;
  const missing = [
    untoldList(checked, lines, workbook),
    {
      title: "Updates without a status",
      none: "Every update that needs a status has one.",
      lines: statusLines(checked),
    },
  ];
  return {
    kind: "return",
    title: titleOf(checked),
    asOf: checked.reading.identity.roundDay,
    facts: factsOf(checked, lines),
    charts: isShown ? [countChart("Actions by status", "Status", "Actions", statuses)] : [],
    lists: stops.length > 0 ? [stopList(stops)] : missing,
  };
}
