import type { Kpi, Section } from "../../plan/plan.ts";
import { fold } from "../../text/fold.ts";
import type { DateSystem } from "../../workbook/workbook.ts";
import { cellIn } from "../../workbook/lookup.ts";
import { cellText } from "../cells/cell-text.ts";
import type { Line } from "../cells/sheet-lines.ts";

/** A plan's KPI table, and the lines that are left. */
export interface KpiReading {
  readonly kpis: readonly Kpi[];
  /** The figures beside each measure that stands alone in its row. */
  readonly figures: readonly KpiFigures[];
  readonly left: readonly Line[];
}

/** Headings of actions: a table with one of them plans what is done in each quarter, and measures nothing. */
const OF_ACTIONS = [
  "action",
  "actions",
  "activity",
  "task",
  "lead",
  "responsible",
  "deadline",
] as const;
const PERIODS: ReadonlySet<string> = new Set(["baseline", "target", "q1", "q2", "q3", "q4"]);
/** What counts people, or what happens to them: it is protected until somebody says that it is not. */
const PEOPLE =
  /\b(?:people|persons?|children|adults|users?|victims?|survivors?|women|men|girls|boys|pupils|residents|tenants|patients|clients?|households|families|cases|incidents|reports?|referrals?|deaths?|homicides?|suicides?|arrests?|offences?|offenders?|perpetrators?|crimes?|assaults?|charges|convictions?)\b/iu;

/** The figures of a KPI as its row gives them: by heading, folded, each as typed. */
export interface KpiFigures {
  readonly kpi: string;
  readonly values: ReadonlyMap<string, string>;
}

interface KpiColumns {
  readonly theme: number | undefined;
  readonly measure: number;
  /** Columns of figures, by their heading folded: baseline, target, q1 to q4. */
  readonly figures: ReadonlyMap<number, string>;
}

/** The columns of a KPI heading: a measure beside at least three of baseline, target and quarters. */
function kpiColumns(line: Line, system: DateSystem): KpiColumns | undefined {
  const texts = line.cells.map((cell) => ({
    column: cell.column,
    words: fold(cellText(cell, system).slice(0, 80)).split(" "),
  }));
  const periods = texts.filter(({ words }) => PERIODS.has(words.join(" ")));
  const having = (...wanted: readonly string[]): number | undefined =>
    texts.find(({ words }) => wanted.some((word) => words.includes(word)))?.column;
  const measure = having("measure", "indicator", "kpi");
  if (periods.length < 3 || measure === undefined || having(...OF_ACTIONS) !== undefined)
    return undefined;
  const figures = new Map(periods.map(({ column, words }) => [column, words.join(" ")]));
  return { theme: having("theme", "section", "priority"), measure, figures };
}

/** Several numbered measures in one cell, each on its own (domain reference 1.11 I36). */
function splitMeasures(
  text: string,
): { readonly number: string | null; readonly measure: string }[] {
  return text
    .split(/(?<![^\s])(?=\d{1,2}\.\s)/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const match = /^(\d{1,2})\.\s+(.*)$/su.exec(part);
      return { number: match?.[1] ?? null, measure: match?.[2] ?? part };
    });
}

/** A theme broken over rows is the section whose name holds each piece. */
function themeOf(text: string, sections: readonly Section[]): string {
  const piece = fold(text).replace(/^and /u, "");
  const section = sections.find(({ name }) => piece !== "" && fold(name).includes(piece));
  return section?.name ?? text.trim();
}

function kpiOf(number: string, theme: string, measure: string): Kpi {
  const share = measure.trim().startsWith("%") || /\bper ?cent/iu.test(measure);
  return {
    number,
    theme,
    measure,
    unit: share ? "%" : "count",
    polarity: "context",
    countsPeople: !share && PEOPLE.test(measure),
    note: "",
  };
}

function figuresOf(kpi: string, line: Line, columns: KpiColumns, system: DateSystem): KpiFigures {
  const values = line.cells.flatMap((cell) => {
    const heading = columns.figures.get(cell.column);
    return heading === undefined ? [] : [[heading, cellText(cell, system)] as const];
  });
  return { kpi, values: new Map(values) };
}

/** Reads a plan's KPI table, where it has one. Whether more is better is for the team to say. */
export function readPlanKpis(
  lines: readonly Line[],
  sections: readonly Section[],
  system: DateSystem,
): KpiReading {
  const kpis: Kpi[] = [];
  const figures: KpiFigures[] = [];
  const left: Line[] = [];
  let columns: KpiColumns | undefined;
  let lastRow = -1;
  for (const line of lines) {
    const heading = kpiColumns(line, system);
    if (heading) columns = heading;
    const measure =
      columns && !heading && line.row === lastRow + 1 ? cellIn(line, columns.measure) : undefined;
    if (measure) {
      const theme = columns?.theme === undefined ? undefined : cellIn(line, columns.theme);
      const name = themeOf(theme ? cellText(theme, system) : "", sections);
      const measures = splitMeasures(cellText(measure, system));
      for (const { number, measure: words } of measures) {
        kpis.push(
          kpiOf(number ?? String(kpis.length + 1), name || (kpis.at(-1)?.theme ?? ""), words),
        );
      }
      const only = measures.length === 1 ? kpis.at(-1) : undefined;
      if (columns && only) figures.push(figuresOf(only.number, line, columns, system));
    } else if (!heading) {
      columns = undefined;
      left.push(line);
    }
    lastRow = line.row;
  }
  return { kpis, figures, left };
}
