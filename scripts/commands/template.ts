import { longDay } from "../../src/calendar/iso-day.ts";
import type { IsoDay } from "../../src/calendar/iso-day.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { KpiYear } from "../../src/plan/register/kpi-year.ts";
import { unaskedKpis } from "../../src/plan/register/unasked-kpis.ts";
import { count } from "../../src/text/count.ts";
import { requiredDay, requiredText } from "../arguments.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { openMaster, roundOf, tellUnlistedRound } from "../masters/open-master.ts";
import { writeTemplates, type WrittenTemplate } from "../returns/write-templates.ts";

/** Partners who report, and yet have nothing to report on: said, so that nobody looks for their workbook. */
function withoutActions(plan: Plan, written: readonly WrittenTemplate[]): string[] {
  const ids = new Set(written.map(({ partner }) => partner.id));
  const idle = plan.partners.filter(({ id, reports }) => reports && !ids.has(id));
  if (idle.length === 0) return [];
  return [
    `None for ${idle.map(({ shortName }) => shortName).join(", ")}: no action names them as lead or contributor, and they provide no KPI.`,
  ];
}

/** KPIs that no workbook asks for: said, so that nobody waits for their figures. */
function unaskedLines(plan: Plan, kpiYears: readonly KpiYear[], day: IsoDay): string[] {
  return unaskedKpis(plan, kpiYears, day).map(({ kpi, year, provider }) => {
    const who =
      provider === ""
        ? "no data provider"
        : `"${provider}" as data provider, who is no partner that owes returns`;
    return `Nobody is asked for KPI ${kpi}, ${year}: the KPIs sheet names ${who}.`;
  });
}

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const { master, register } = await openMaster(
    requiredText(given, "master", "the master workbook"),
  );
  const day = requiredDay(given, "round", "the day of the round");
  const folder = requiredText(given, "out", "the folder to write to");
  const round = roundOf(master.plan, day);
  tellUnlistedRound(master.plan, day, io);
  const templates = await writeTemplates(master, round, folder, register.kpiYears);
  const written = templates.filter(({ notWritten }) => notWritten === null);
  const left = templates.flatMap(({ notWritten }) => notWritten ?? []);
  const rows = written.map(
    ({ partner, actions, kpis }) =>
      `  ${partner.shortName.padEnd(30)} ${count(actions, "action")}${kpis > 0 ? `, ${count(kpis, "KPI value")}` : ""}`,
  );
  io.out(
    [
      `${count(written.length, "return workbook")} for the round of ${longDay(round.date)}, to be sent back by ${longDay(round.returnsDue)}:`,
      ...rows,
      ...left,
      ...withoutActions(master.plan, templates),
      ...unaskedLines(master.plan, register.kpiYears, round.date),
      `They are in ${folder}.`,
      "",
    ].join("\n"),
  );
  return left.length > 0 ? 1 : 0;
}

/** `action-plan template`: one return workbook for each partner. */
export const templateCommand: Command = {
  name: "template",
  usage: "--master master.xlsx --round DAY --out FOLDER",
  options: {
    master: { type: "string", value: "FILE", meaning: "the team's master" },
    round: { type: "string", value: "DAY", meaning: "the round, for example 2018-11-14" },
    out: {
      type: "string",
      value: "FOLDER",
      meaning: "where the workbooks are written; one that was filled in is left",
    },
  },
  run,
};
