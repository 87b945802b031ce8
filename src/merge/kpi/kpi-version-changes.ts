import { groupBy } from "../../finding/group-by.ts";
import type { Reply } from "../../plan/master/master.ts";
import type { KpiLogLine } from "../../plan/register/kpi-figures.ts";
import { kpiPeriodLabel } from "../../plan/register/kpi-period-label.ts";
import type { IsoDay } from "../../calendar/iso-day.ts";
import { quoteShort } from "../remarks.ts";
import { joinRemarks } from "../join-texts.ts";
import { repeatsWords } from "../version-changes.ts";
import { kpiRef, placeKey } from "./kpi-key.ts";

/** What the newest version says of one figure, beside what the one before said; nothing where it repeats it. */
function describeFigure(lines: readonly KpiLogLine[], newest: number): string[] {
  const said = lines.filter(({ value }) => value.trim() !== "");
  const [first] = said;
  if (!first) return [];
  const earlier = said.filter(({ version }) => version < newest);
  const before = Math.max(...earlier.map(({ version }) => version));
  const valuesOf = (wanted: number): string =>
    said
      .filter(({ version }) => version === wanted)
      .map(({ value }) => quoteShort(value))
      .join(" and ");
  const [was, is] = [valuesOf(before), valuesOf(newest)];
  if (was === is) return [];
  const about = `${kpiRef({ kpi: quoteShort(first.kpi) })}, ${kpiPeriodLabel(first.period)}, ${quoteShort(first.year)}`;
  if (is === "") return [`${about}: not in version ${newest}, the earlier value is kept`];
  return [was === "" ? `${about}: new` : `${about}: ${was} → ${is}`];
}

/** The round's replies, with what each partner's last version changed of its KPI values, one a line. */
export function withKpiChanges(
  replies: readonly Reply[],
  log: readonly KpiLogLine[],
  round: IsoDay,
): Reply[] {
  const lines = groupBy(
    log.filter((line) => line.round === round),
    ({ partner }) => partner ?? "",
  );
  return replies.map((reply) => {
    if (reply.round !== round || reply.partner === "" || reply.versions < 2) return reply;
    const own = [...groupBy(lines.get(reply.partner) ?? [], placeKey).values()];
    const changes = own.flatMap((figure) => describeFigure(figure, reply.versions));
    if (changes.length === 0) return reply;
    const nothingElse = reply.changes === repeatsWords(reply.versions);
    const others = nothingElse ? [] : reply.changes.split("\n").filter((line) => line !== "");
    return { ...reply, changes: joinRemarks([...others, ...changes]) };
  });
}
