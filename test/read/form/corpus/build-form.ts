import { dayToSerial } from "../../../../src/workbook/serial-date.ts";
import { lastDayOfMonth } from "../../../../src/calendar/iso-day.ts";
import type { Field } from "../../../../src/read/form/field.ts";
import type { Sheet, Workbook } from "../../../../src/workbook/workbook.ts";
import { sheetOf, type GridCell } from "../../../support/workbook-of.ts";
import type { FormSpec, SpecColumn } from "./form-spec.ts";
import * as words from "./words.ts";

/** What is known of an action of an invented plan. */
export interface TrueAction {
  /** As published; null where the plan has none. */
  readonly ref: string | null;
  readonly section: string | null;
  readonly action: string;
  readonly recommendation: string | null;
  readonly leads: readonly string[];
  readonly supporting: readonly string[];
  readonly end: string | null;
  readonly status: string | null;
  readonly percent: number | null;
}

/** An invented plan and the truth about it. */
export interface BuiltForm {
  readonly name: string;
  readonly workbook: Workbook;
  readonly columns: readonly { readonly heading: string; readonly field: Field }[];
  readonly actions: readonly TrueAction[];
}

function textOf(cell: GridCell): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

/** A stream of numbers that is the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

type Random = () => number;

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

interface Value {
  readonly cell: GridCell;
  readonly truth?: string | null;
  readonly names?: readonly string[];
  readonly helpers?: readonly string[];
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function dateValue(style: string, random: Random): Value {
  const year = 2025 + Math.floor(random() * 3);
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const end = lastDayOfMonth(year, month);
  const fy = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
  switch (style) {
    case "month":
      return { cell: `${MONTHS[month - 1]} ${year}`, truth: end };
    case "short":
      return { cell: `${MONTHS[month - 1]?.slice(0, 3)}-${String(year).slice(2)}`, truth: end };
    case "mmm":
      return {
        cell: { value: dayToSerial(`${iso.slice(0, 8)}01`) ?? 0, format: "mmm-yy" },
        truth: end,
      };
    case "text":
      return {
        cell: `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`,
        truth: iso,
      };
    case "words":
      return { cell: `${day} ${MONTHS[month - 1]} ${year}`, truth: iso };
    case "by":
      return { cell: `By end of ${MONTHS[month - 1]} ${year}`, truth: end };
    case "quarter": {
      const quarter = 1 + Math.floor(random() * 4);
      const last =
        [`${year}-06-30`, `${year}-09-30`, `${year}-12-31`, `${year + 1}-03-31`][quarter - 1] ??
        null;
      return { cell: `Q${quarter} ${fy(year)}`, truth: last };
    }
    case "year":
      return { cell: fy(year), truth: `${year + 1}-03-31` };
    case "mixed": {
      const kind = random();
      if (kind < 0.2) return { cell: "Ongoing", truth: null };
      if (kind < 0.35) return { cell: "TBC", truth: null };
      return dateValue(pick(["month", "real", "words", "by"], random), random);
    }
    case "vague":
      return {
        cell: pick(["Short term", "Medium term", "Long term", "Ongoing"], random),
        truth: null,
      };
    default:
      return { cell: { value: dayToSerial(iso) ?? 0, format: "dd/mm/yyyy" }, truth: iso };
  }
}

const STATUSES: Readonly<Record<string, readonly string[]>> = {
  "": ["In progress", "Complete", "Not started", "On track", "Delayed"],
  rag: ["Red", "Amber", "Green"],
  brag: ["Blue", "Green", "Amber", "Red"],
  letters: ["R", "A", "G", "B"],
  open: ["Open", "Closed"],
  yn: ["Yes", "No"],
  council: ["On target", "Slight slippage", "Achieved", "Behind schedule", "Not due"],
  symbols: ["\u{1F7E2}", "\u{1F7E0}", "\u{1F534}"],
  long: ["Green - on target", "Amber - some delay", "Red - significant slippage", "Complete"],
  numbers: ["1 - Complete", "2 - On track", "3 - At risk"],
};

function namesValue(style: string, random: Random): Value {
  const bodies = style.includes("acronym") ? words.INITIALS : words.LEADS;
  const [a = "", b = "", c = ""] = [...bodies].sort(() => random() - 0.5);
  const one = (list: readonly string[]): Value => {
    const name = pick(list, random);
    return { cell: name, names: [name] };
  };
  if (style.startsWith("post")) return one(words.POSTS);
  if (style.startsWith("person")) return one(words.PEOPLE);
  if (style.startsWith("sparse") && random() < 0.5) return { cell: undefined, names: [] };
  if (style.startsWith("all") && random() < 0.3)
    return { cell: "All partners", names: ["All partners"] };
  const many = random() < 0.4;
  if (style.startsWith("semi") && many) return { cell: `${a}; ${b}`, names: [a, b] };
  if (style.startsWith("comma") && many) return { cell: `${a}, ${b}, ${c}`, names: [a, b, c] };
  if (style.startsWith("slash") && many) return { cell: `${a} / ${b}`, names: [a, b] };
  if (style.startsWith("amp") && many) return { cell: `${a} & ${b}`, names: [a, b] };
  if (style.startsWith("and") && many) return { cell: `${a}, ${b} and ${c}`, names: [a, b, c] };
  if (style.startsWith("lines") && many) return { cell: `${a}\n${b}`, names: [a, b] };
  if (style.startsWith("supported") && many)
    return { cell: `${a} (supported by ${b}, ${c})`, names: [a], helpers: [b, c] };
  return one(bodies);
}

function proseValue(list: readonly string[], style: string, random: Random): Value {
  if (style.includes("empty")) return { cell: undefined };
  if (style.includes("sparse") && random() < 0.5) return { cell: undefined };
  return { cell: pick(list, random) };
}

function percentValue(style: string, random: Random): Value {
  const share = Math.floor(random() * 11) / 10;
  const truth = String(Math.round(share * 100));
  if (style === "text") return { cell: `${truth}%`, truth };
  if (style === "whole") return { cell: Number(truth), truth };
  return { cell: { value: share, format: "0%" }, truth };
}

function valueOf(column: SpecColumn, index: number, random: Random): Value {
  const { field, style } = column;
  switch (field) {
    case "recommendation":
      return {
        cell:
          style === "objective"
            ? (words.OBJECTIVES[index % 12] ?? "")
            : (words.RECOMMENDATIONS[index % 12] ?? ""),
      };
    case "lead":
    case "supporting":
    case "partner":
      return namesValue(style, random);
    case "responsible":
      return { cell: pick(style === "person" ? words.PEOPLE : words.POSTS, random) };
    case "measure":
      return proseValue(words.MEASURES, style, random);
    case "start":
    case "due":
    case "original-due":
    case "forecast":
    case "completed":
      return style.includes("sparse") && random() < 0.6
        ? { cell: undefined, truth: null }
        : dateValue(style.replace("sparse-", ""), random);
    case "milestones":
      return proseValue(words.MILESTONES, style, random);
    case "status": {
      if (style === "empty") return { cell: undefined, truth: null };
      const text = pick(STATUSES[style] ?? STATUSES[""] ?? [], random);
      return { cell: text, truth: text };
    }
    case "percent":
      return percentValue(style, random);
    case "update":
      return proseValue(words.UPDATES, style, random);
    case "evidence":
      return proseValue(words.EVIDENCE, style, random);
    case "obstacle":
      return proseValue(words.OBSTACLES, style, random);
    case "priority":
      return {
        cell: pick(
          style === "rag"
            ? ["Red", "Amber", "Green"]
            : style === "hml"
              ? ["H", "M", "L"]
              : style === "numbers"
                ? ["1", "2", "3"]
                : ["High", "Medium", "Low"],
          random,
        ),
      };
    default:
      return otherValue(style, index, random);
  }
}

function otherValue(style: string, index: number, random: Random): Value {
  if (style.startsWith("date")) return { cell: dateValue("real", random).cell };
  if (style === "number") return { cell: Math.floor(random() * 25) };
  if (style === "comments") return proseValue(words.COMMENTS, "sparse", random);
  if (style === "updates") return proseValue(words.UPDATES, "sparse", random);
  if (style === "rag") return { cell: pick(["Red", "Amber", "Green"], random) };
  if (style === "source") return { cell: pick(words.SOURCES, random) };
  if (style === "yn") return { cell: pick(["Y", "N"], random) };
  if (style === "name") return { cell: pick(words.POSTS, random) };
  if (style === "empty") return { cell: undefined };
  if (style === "sections") return { cell: words.SECTIONS[index % 3] ?? "" };
  return proseValue(words.RESOURCES, "", random);
}

const REFERENCE: Readonly<
  Record<string, (section: number, at: number, overall: number) => GridCell>
> = {
  "": (section, at) => `${section}.${at}`,
  dotted: (section, at) => `1.${section}.${at}`,
  letters: (section, at) => `${section}${String.fromCharCode(96 + at)}`,
  dash: (_s, _a, overall) => `A-${String(overall).padStart(2, "0")}`,
  prefix: (_s, _a, overall) => `GR-${String(overall).padStart(3, "0")}`,
  audit: (section, at) => `IA24/0${section}-${at}`,
  year: (_s, _a, overall) => `2024/25-${String(overall).padStart(2, "0")}`,
  words: (_s, _a, overall) => `Recommendation ${overall}`,
  number: (_s, _a, overall) => overall,
  text: (_s, _a, overall) => String(overall),
  roman: (_s, _a, overall) =>
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"][
      overall - 1
    ] ?? "xx",
  float: (section, at) => Number(`${section}.${at}`),
  nested: (section, at) => `${section}.1${String.fromCharCode(96 + at)}`,
  bracket: (section, at) =>
    `${section}a(${["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii"][at - 1] ?? "x"})`,
  ws: (section, at) => `WS${section}.${at}`,
  restart: (_s, at) => at,
};

const ROWS_BY_SECTION = 4;

interface Row {
  readonly cells: GridCell[];
  readonly kind: "action" | "banner" | "other";
}

/** Builds the workbook that a spec describes, and says what is in it. */
export function buildForm(spec: FormSpec, seed: number): BuiltForm {
  const random = randomOf(seed * 7919 + spec.name.length * 31);
  const { layout, columns } = spec;
  const width = columns.length;
  const word = (prefix: string): string | undefined =>
    [...layout].find((one) => one.startsWith(prefix))?.slice(prefix.length);
  const place = /^([A-Z])(\d+)$/u.exec(word("at:") ?? "A1");
  const left = (place?.[1]?.charCodeAt(0) ?? 65) - 65;
  const top = Number(place?.[2] ?? 1) - 1;
  const many = Number(word("sections:") ?? (layout.has("long") ? 5 : 3));
  const perSection = layout.has("long") ? 9 : ROWS_BY_SECTION;
  const sectionColumn = columns.findIndex(({ field }) => field === "section");
  const wordings = layout.has("short-actions") ? words.SHORT_ACTIONS : words.ACTIONS;
  const actions: TrueAction[] = [];
  const sections: {
    readonly name: string;
    readonly rows: Row[];
    readonly merges: [number, number, number][];
  }[] = [];
  const named =
    sectionColumn >= 0 ||
    layout.has("banners") ||
    layout.has("banner-cells") ||
    layout.has("sheets") ||
    layout.has("titles") ||
    layout.has("number-rows");
  let overall = 0;
  for (let s = 1; s <= (named ? many : 1); s++) {
    const name = words.SECTIONS[s - 1] ?? `Theme ${s}`;
    const rows: Row[] = [];
    const merges: [number, number, number][] = [];
    for (let at = 1; at <= (named ? perSection : perSection * 3); at++) {
      overall += 1;
      const cells = new Array<GridCell>(width).fill(undefined);
      let truth: TrueAction = {
        ref: null,
        section: named ? name : null,
        action: "",
        recommendation: null,
        leads: [],
        supporting: [],
        end: null,
        status: null,
        percent: null,
      };
      let original: string | null | undefined;
      let forecast: string | null | undefined;
      columns.forEach((column, c) => {
        const { field, style } = column;
        if (field === "reference") {
          cells[c] = (REFERENCE[style] ?? REFERENCE[""])?.(s, at, overall);
          truth = {
            ...truth,
            ref: style === "restart" ? null : style === "float" ? `${s}.${at}` : textOf(cells[c]),
          };
        } else if (field === "section") {
          const label = style.includes("labelled")
            ? `Priority ${s}: ${name}`
            : style.includes("numbered")
              ? `${s}. ${name}`
              : name;
          const isFirst = at === 1;
          cells[c] =
            style.includes("merged") || style.includes("first")
              ? isFirst
                ? label
                : undefined
              : label;
          if (style.includes("merged") && isFirst) merges.push([c, 0, perSection - 1]);
        } else if (field === "action") {
          const text = wordings[(overall - 1) % wordings.length] ?? "";
          const written = layout.has("ref-in-wording")
            ? `${s}.${at} ${text}`
            : layout.has("will")
              ? `We will ${text.charAt(0).toLowerCase()}${text.slice(1)}`
              : text;
          cells[c] = written;
          truth = {
            ...truth,
            action: layout.has("ref-in-wording") ? text : written,
            ref: layout.has("ref-in-wording") ? `${s}.${at}` : truth.ref,
          };
        } else {
          const value = valueOf(column, overall - 1, random);
          cells[c] = value.cell;
          if (field === "lead")
            truth = {
              ...truth,
              leads: value.names ?? [],
              supporting: [...truth.supporting, ...(value.helpers ?? [])],
            };
          if (field === "supporting")
            truth = { ...truth, supporting: [...truth.supporting, ...(value.names ?? [])] };
          if (field === "due") truth = { ...truth, end: value.truth ?? null };
          if (field === "original-due")
            original = value.cell === undefined ? undefined : (value.truth ?? null);
          if (field === "forecast")
            forecast = value.cell === undefined ? undefined : (value.truth ?? null);
          if (field === "status") truth = { ...truth, status: value.truth ?? null };
          if (field === "percent") truth = { ...truth, percent: Number(value.truth) };
          if (field === "recommendation") truth = { ...truth, recommendation: textOf(value.cell) };
        }
      });
      if (original !== undefined) truth = { ...truth, end: original };
      else if (
        truth.end === null &&
        forecast !== undefined &&
        !columns.some(({ field }) => field === "due")
      )
        truth = { ...truth, end: forecast };
      truth = {
        ...truth,
        supporting: truth.supporting.filter(
          (one, i, all) => all.indexOf(one) === i && !truth.leads.includes(one),
        ),
      };
      actions.push(truth);
      rows.push({ cells, kind: "action" });
      if (layout.has("bullets") && at % 3 === 1) rows.push(bullet(columns, width));
    }
    sections.push({ name, rows, merges });
  }
  return {
    name: spec.name,
    workbook: assemble(spec, sections, left, top),
    columns: columns.map(({ heading, field }) => ({ heading, field })),
    actions,
  };
}

function bullet(columns: readonly SpecColumn[], width: number): Row {
  const cells = new Array<GridCell>(width).fill(undefined);
  cells[columns.findIndex(({ field }) => field === "action")] =
    "\u2022 agree terms of reference with partners";
  return { cells, kind: "other" };
}

type Built = readonly {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merges: readonly [number, number, number][];
}[];

function headingRows(columns: readonly SpecColumn[]): {
  readonly rows: GridCell[][];
  readonly merges: [number, number, number, number][];
} {
  if (columns.every(({ group }) => group === null))
    return { rows: [columns.map(({ heading }) => heading || undefined)], merges: [] };
  const upper: GridCell[] = [];
  const lower: GridCell[] = [];
  const merges: [number, number, number, number][] = [];
  columns.forEach(({ group, heading }, at) => {
    const before = columns[at - 1]?.group ?? null;
    if (group === null) {
      upper[at] = heading || undefined;
      lower[at] = undefined;
      merges.push([0, at, 1, at]);
    } else {
      upper[at] = group === before ? undefined : group;
      lower[at] = heading;
      if (group !== before) {
        let right = at;
        while (columns[right + 1]?.group === group) right++;
        merges.push([0, at, 0, right]);
      }
    }
  });
  return { rows: [upper, lower], merges };
}

function a1(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function assemble(spec: FormSpec, sections: Built, left: number, top: number): Workbook {
  const { layout, columns } = spec;
  const groups = layout.has("sheets") ? sections.map((section) => [section]) : [sections];
  const sheets = groups.map((group): Sheet => {
    const grid: GridCell[][] = [];
    const merges: string[] = [];
    const hidden: number[] = [];
    const put = (cells: readonly GridCell[]): number => grid.push([...cells]) - 1;
    if (layout.has("title")) {
      put(["Exampleton Partnership Delivery Plan 2025-2028"]);
      put([]);
    }
    if (layout.has("legend")) {
      put(["Key:", "Red - off track", "Amber - at risk", "Green - on track"]);
      put(["Last updated: 3 November 2025"]);
      put([]);
    }
    if (layout.has("intro")) {
      put([
        "This plan sets out how partners will work together. It is reviewed by the board each quarter and published on the website.",
      ]);
      put([]);
    }
    const head = headingRows(columns);
    const putHead = (): void => {
      const at = grid.length;
      for (const row of head.rows) put(row);
      for (const [r1, c1, r2, c2] of head.merges)
        merges.push(`${a1(top + at + r1, left + c1)}:${a1(top + at + r2, left + c2)}`);
    };
    if (!layout.has("titles") && !layout.has("repeat")) putHead();
    if (layout.has("guidance"))
      put(
        columns.map(({ field }) =>
          field === "action"
            ? "Describe the action in one sentence"
            : field === "lead"
              ? "Who will do it?"
              : field === "due"
                ? "dd/mm/yyyy"
                : "Enter text",
        ),
      );
    group.forEach((section, index) => {
      if (layout.has("titles") || layout.has("repeat")) {
        if (layout.has("titles"))
          put([`Priority ${sections.indexOf(section) + 1}: ${section.name}`]);
        putHead();
      }
      if (layout.has("banners")) {
        const at = put([
          layout.has("labelled") ? `Priority ${index + 1}: ${section.name}` : section.name,
        ]);
        merges.push(`${a1(top + at, left)}:${a1(top + at, left + columns.length - 1)}`);
      }
      if (layout.has("banner-cells"))
        put([layout.has("labelled") ? `Theme ${index + 1} - ${section.name}` : section.name]);
      if (layout.has("number-rows")) put([String(index + 1), section.name]);
      const start = grid.length;
      for (const { cells } of section.rows) put(cells);
      for (const [c, r1, r2] of section.merges)
        merges.push(`${a1(top + start + r1, left + c)}:${a1(top + start + r2, left + c)}`);
      if (layout.has("hidden")) hidden.push(top + start + 1);
      if (layout.has("subtotals")) put(["Subtotal", undefined, section.rows.length]);
      if (layout.has("gaps")) put([]);
    });
    if (layout.has("notes")) {
      put([]);
      put(["Note: dates are reviewed each quarter."]);
    }
    if (layout.has("signoff")) {
      put([]);
      put(["Signed:", undefined, "Chair of the Board"]);
      put(["Date:", undefined, "1 December 2025"]);
    }
    if (layout.has("total")) put(["Total", undefined, 12]);
    if (layout.has("lists")) {
      ["Status list", "Red", "Amber", "Green"].forEach((text, at) => {
        const row = (grid[at] ??= []);
        row[columns.length + 6] = text;
      });
    }
    const name = layout.has("sheets") ? (group[0]?.name ?? "Plan").slice(0, 31) : "Action Plan";
    const sheet = sheetOf(name, grid, { merges, top, left });
    return {
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, hidden: hidden.includes(row.index) })),
    };
  });
  const extra = layout.has("list-sheet")
    ? [
        sheetOf("Lists", [
          ["Status", "Partner"],
          ["Red", "Police"],
          ["Amber", "Housing"],
          ["Green", "Health Trust"],
        ]),
      ]
    : [];
  const guide = layout.has("guide-sheet")
    ? [
        sheetOf("Guidance", [
          ["How to use this plan"],
          ["Column", "What to write"],
          ["Action", "What will be done"],
          ["Lead", "Who leads"],
          ["Status", "How it stands"],
        ]),
      ]
    : [];
  return { sheets: [...guide, ...sheets, ...extra], names: [], dateSystem: 1900 };
}
