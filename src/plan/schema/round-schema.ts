import * as z from "zod";
import { describePlace } from "./data-place.ts";
import type { Plan } from "../plan.ts";
import { choice, daySchema, entry, filled, list, text } from "./schema-parts.ts";
import { describeProblems } from "./schema-problems.ts";
import { RoundNotRead } from "./round-not-read.ts";

const optional = text.default("");

const demoRow = entry({
  /** As the body writes it: an action, a section's number, or nothing. */
  ref: text,
  /** What stands in the Stakeholder column, where the layout has one. */
  partner: optional,
  /** Paragraphs: rows of a progress table, lines of one cell elsewhere. */
  text: list(filled).min(1, "at least one paragraph"),
  responsible: optional,
  /** An ISO day becomes a real date, anything else stays as typed; likewise the other dates. */
  start: optional,
  finish: optional,
  status: optional,
  forecast: optional,
  completed: optional,
  evidence: optional,
  obstacle: optional,
});

const demoKpi = entry({
  kpi: filled,
  /** As the template names it: `April 2018 to March 2019`. */
  year: filled,
  /** `Quarter 2` or `Year`. */
  period: filled,
  /** As the partner types it: a number, or anything else as text. */
  value: filled,
  note: optional,
});

const demoReturn = entry({
  file: text.regex(/^[^/\\:*?"<>|]+\.xlsx$/u, "the name of an .xlsx file"),
  layout: choice(["template-v1", "tracking-form", "progress-table"]),
  /** Who sends it, by id; null where the team compiled it from several bodies. */
  partner: z.union([filled, z.null()], "the id of a partner or null"),
  received: z.iso.datetime({ local: true, error: "a time such as 2018-10-09T16:40:00" }),
  /** Why this return is in the demonstration. */
  note: optional,
  nil: z.boolean("true or false").default(false),
  /** True for a progress table with a Stakeholder column. */
  stakeholders: z.boolean("true or false").default(false),
  rows: list(demoRow),
  /** Values of KPIs that the template asks the partner for. */
  kpis: list(demoKpi).default([]),
});

const demoRound = entry({ round: daySchema, note: filled, returns: list(demoReturn) });

/** What one body wrote about one action. */
export type DemoRow = z.infer<typeof demoRow>;
/** One workbook that came in. */
export type DemoReturn = z.infer<typeof demoReturn>;
/** All workbooks that came in for one round, in any order. */
export type DemoRound = z.infer<typeof demoRound>;

function contradictions(round: DemoRound, plan: Plan): string[] {
  const problems: string[] = [];
  const say = (path: readonly PropertyKey[], wanted: string): void => {
    problems.push(`${describePlace(round, path)}: wanted ${wanted}`);
  };
  if (!plan.rounds.some(({ date }) => date === round.round)) say(["round"], "a round of the plan");
  const files = new Set<string>();
  round.returns.forEach(({ file, layout, partner, nil, rows, kpis }, index) => {
    const path = ["returns", index];
    if (files.has(file.toLowerCase())) say([...path, "file"], "a file name of its own");
    files.add(file.toLowerCase());
    const known = plan.partners.some(({ id }) => id === partner);
    if (partner !== null && !known) say([...path, "partner"], "the id of a partner");
    if (partner === null && layout !== "progress-table") say([...path, "partner"], "a partner");
    if (nil && rows.length > 0) say([...path, "rows"], "no rows in a nil return");
    if (layout !== "template-v1" && kpis.length > 0)
      say([...path, "kpis"], "KPI values in a template-v1 return only");
  });
  return problems;
}

/** The returns of one round in parsed JSON. Throws RoundNotRead with every problem. */
export function parseRound(json: unknown, plan: Plan): DemoRound {
  const result = demoRound.safeParse(json);
  if (!result.success) throw new RoundNotRead(describeProblems(json, result.error));
  const problems = contradictions(result.data, plan);
  if (problems.length > 0) throw new RoundNotRead(problems);
  return result.data;
}
