import { dayToSerial } from "../../../../src/workbook/serial-date.ts";
import { lastDayOfMonth } from "../../../../src/calendar/iso-day.ts";
import type { Field } from "../../../../src/read/form/field.ts";
import type { CellLook, Sheet, Workbook } from "../../../../src/workbook/workbook.ts";
import { sheetOf, type GridCell } from "../../../support/workbook-of.ts";
import type { Pool, Topic } from "./pools.ts";

/** What is known of an action of a random plan. */
export interface KnownAction {
  readonly sheet: string;
  /** Its first row, counted from 0. */
  readonly row: number;
  /** As published; null where the tool makes one. */
  readonly ref: string | null;
  readonly section: string | null;
  readonly action: string;
  readonly recommendation: string | null;
  readonly leads: readonly string[];
  readonly supporting: readonly string[];
  readonly measure: string;
  readonly due: string | null;
  readonly status: string | null;
  readonly percent: number | null;
  readonly update: string;
  readonly priority: string;
}

/** A random plan and the truth about it. */
export interface RandomForm {
  readonly name: string;
  readonly workbook: Workbook;
  /** For each heading text, as it stands in its own cell, what the column holds. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly actions: readonly KnownAction[];
  readonly traits: readonly string[];
}

/** Numbers from 0 to 1 that are the same for the same seed. */
class Dice {
  private state: number;
  constructor(seed: number) {
    this.state = (seed * 2654435761) >>> 0;
    for (let i = 0; i < 5; i++) this.next();
  }
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  chance(share: number): boolean {
    return this.next() < share;
  }
  below(many: number): number {
    return Math.floor(this.next() * many);
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    const out: T[] = [];
    while (left.length > 0) out.push(...left.splice(this.below(left.length), 1));
    return out;
  }
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

interface Col {
  readonly field: Field;
  readonly heading: string;
  readonly group: string | null;
  readonly style: string;
}

interface DateCell {
  readonly cell: GridCell;
  readonly end: string | null;
}

function dateCell(style: string, dice: Dice): DateCell {
  const year = 2025 + dice.below(3);
  const month = 1 + dice.below(12);
  const day = 1 + dice.below(28);
  const pad = (n: number): string => String(n).padStart(2, "0");
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  const end = lastDayOfMonth(year, month);
  const name = MONTHS[month - 1] ?? "";
  switch (style) {
    case "month":
      return { cell: `${name} ${year}`, end };
    case "short":
      return { cell: `${name.slice(0, 3)} ${String(year).slice(2)}`, end };
    case "mmm":
      return { cell: { value: dayToSerial(`${iso.slice(0, 8)}01`) ?? 0, format: "mmm-yy" }, end };
    case "text":
      return { cell: `${pad(day)}.${pad(month)}.${year}`, end: iso };
    case "words":
      return { cell: `${day} ${name} ${year}`, end: iso };
    case "by":
      return { cell: `By ${name} ${year}`, end };
    case "endof":
      return { cell: `End ${name} ${year}`, end };
    case "quarter": {
      const q = 1 + dice.below(4);
      const ends = [`${year}-06-30`, `${year}-09-30`, `${year}-12-31`, `${year + 1}-03-31`];
      return { cell: `Q${q} ${year}/${String(year + 1).slice(2)}`, end: ends[q - 1] ?? null };
    }
    case "year":
      return { cell: `${year}/${String(year + 1).slice(2)}`, end: `${year + 1}-03-31` };
    case "mixed": {
      const kind = dice.next();
      if (kind < 0.2) return { cell: dice.pick(["Ongoing", "On-going", "Annual"]), end: null };
      if (kind < 0.3) return { cell: dice.pick(["TBC", "tbc"]), end: null };
      return dateCell(dice.pick(["month", "real", "words"]), dice);
    }
    default:
      return { cell: { value: dayToSerial(iso) ?? 0, format: "dd/mm/yyyy" }, end: iso };
  }
}

const STATUS: Readonly<Record<string, readonly string[]>> = {
  words: ["In progress", "Complete", "Not started", "On track", "Delayed"],
  rag: ["Red", "Amber", "Green"],
  brag: ["Blue", "Green", "Amber", "Red"],
  letters: ["R", "A", "G", "B"],
  lower: ["green", "amber", "red"],
  qualified: ["Green - on target", "Amber (some slippage)", "Red: significant delay", "Complete"],
  mixed: ["Amber/Green", "Green", "Red/Amber", "Blue"],
  symbols: ["\u{1F7E2}", "\u{1F7E0}", "\u{1F534}", "\u2713"],
  progress: ["Completed", "Underway", "Ongoing", "Not yet started", "No longer required"],
  open: ["Open", "Closed"],
};
const FILLS: readonly (readonly [string, string])[] = [
  ["FF0000", "Red"],
  ["FFC000", "Amber"],
  ["92D050", "Green"],
  ["00B050", "Green"],
];

function textOf(cell: GridCell): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

const PEOPLE = ["J. Archer", "Sam Brook", "P. Choudhury", "Dilys Evans", "R. Frost"];

interface NamesCell {
  readonly cell: GridCell;
  readonly leads: readonly string[];
  readonly helpers: readonly string[];
}

function namesCell(style: string, topic: Topic, dice: Dice): NamesCell {
  if (style === "post") return one(dice.pick(topic.posts));
  if (style === "person") return one(dice.pick(PEOPLE));
  const [a = "", b = "", c = ""] = dice.shuffled(topic.bodies);
  if (style !== "" && dice.chance(0.4)) {
    switch (style) {
      case "semi":
        return { cell: `${a}; ${b}`, leads: [a, b], helpers: [] };
      case "comma":
        return { cell: `${a}, ${b}, ${c}`, leads: [a, b, c], helpers: [] };
      case "slash":
        return { cell: `${a} / ${b}`, leads: [a, b], helpers: [] };
      case "lines":
        return { cell: `${a}\n${b}`, leads: [a, b], helpers: [] };
      case "supported":
        return { cell: `${a} (supported by ${b}, ${c})`, leads: [a], helpers: [b, c] };
      case "all":
        return one("All partners");
    }
  }
  return one(a);
}

function one(name: string): NamesCell {
  return { cell: name, leads: [name], helpers: [] };
}

const REFS: Readonly<Record<string, (s: number, at: number, n: number) => GridCell>> = {
  dotted: (s, at) => `${s}.${at}`,
  deep: (s, at) => `1.${s}.${at}`,
  letters: (s, at) => `${s}${String.fromCharCode(96 + at)}`,
  plain: (_s, _a, n) => n,
  dash: (_s, _a, n) => `A-${String(n).padStart(2, "0")}`,
  coded: (s, at) => `WS${s}.${at}`,
  year: (_s, _a, n) => `2025/26-${String(n).padStart(2, "0")}`,
  rec: (_s, _a, n) => `R${n}`,
  words: (_s, _a, n) => `Action ${n}`,
  roman: (_s, _a, n) =>
    [
      "i",
      "ii",
      "iii",
      "iv",
      "v",
      "vi",
      "vii",
      "viii",
      "ix",
      "x",
      "xi",
      "xii",
      "xiii",
      "xiv",
      "xv",
      "xvi",
    ][n - 1] ?? "l",
};

/** What is decided of a random plan before its rows are written. */
interface Design {
  readonly topic: Topic;
  readonly cols: readonly Col[];
  readonly sectionBy:
    "none" | "each" | "merged" | "first" | "banner" | "banner-cell" | "sheets" | "titled";
  readonly refStyle: string;
  readonly marks: readonly string[];
  readonly perSection: number;
  readonly sections: number;
  readonly traits: ReadonlySet<string>;
  readonly left: number;
  readonly top: number;
}

function design(pool: Pool, dice: Dice): Design {
  const topic = dice.pick(pool.topics);
  const used = new Set<string>();
  const head = (field: Field): string => {
    const free = pool.headings[field].filter((h) => !used.has(h));
    const text = dice.pick(free);
    used.add(text);
    return text;
  };
  const sectionBy = dice.pick([
    "none",
    "none",
    "each",
    "merged",
    "first",
    "banner",
    "banner-cell",
    "sheets",
    "titled",
  ] as const);
  const refStyle = dice.pick([
    "none",
    "none",
    "dotted",
    "dotted",
    "deep",
    "letters",
    "plain",
    "plain",
    "dash",
    "coded",
    "year",
    "rec",
    "words",
    "roman",
    "restart",
  ]);
  const cols: Col[] = [];
  const add = (field: Field, style = "", group: string | null = null): void => {
    cols.push({ field, heading: head(field), group, style });
  };
  const traits = new Set<string>();
  const grouped = dice.chance(0.2);
  if (["each", "merged", "first"].includes(sectionBy) && dice.chance(0.6)) add("section");
  if (refStyle !== "none") add("reference");
  if (
    ["each", "merged", "first"].includes(sectionBy) &&
    !cols.some(({ field }) => field === "section")
  )
    add("section");
  if (dice.chance(0.3)) add("recommendation");
  if (dice.chance(0.12)) add("priority", dice.pick(["high", "hml", "numbers"]));
  const date = dice.pick([
    "real",
    "real",
    "month",
    "month",
    "short",
    "mmm",
    "text",
    "words",
    "by",
    "quarter",
    "year",
    "mixed",
    "endof",
  ]);
  const lead = dice.pick([
    "",
    "",
    "post",
    "person",
    "semi",
    "comma",
    "slash",
    "lines",
    "supported",
    "all",
  ]);
  const marks = dice.chance(0.07) ? dice.shuffled(topic.bodies).slice(0, 4) : [];
  const dues = (): void => {
    const kind = dice.next();
    const group = grouped ? dice.pick(["Timescales", "Dates", "Timeline"]) : null;
    if (kind < 0.15) {
      add("original-due", date, group);
      add("forecast", `sparse-${date}`, group);
    } else if (kind < 0.3 || grouped) {
      add("start", date, group);
      add("due", date, group);
    } else add("due", date);
  };
  const leads = (): void => {
    if (marks.length > 0) return;
    add("lead", lead);
    if (dice.chance(0.25)) add("supporting", "comma");
    else if (dice.chance(0.1) && lead !== "post" && lead !== "person") add("responsible", "person");
  };
  if (dice.chance(0.12)) {
    leads();
    add("action");
  } else {
    add("action");
    if (dice.chance(0.2)) add("measure");
    if (dice.chance(0.2)) {
      dues();
      leads();
    } else {
      leads();
      dues();
    }
  }
  if (!cols.some(({ field }) => field === "measure") && dice.chance(0.35)) add("measure");
  if (dice.chance(0.08)) add("milestones");
  if (dice.chance(0.35)) add("other", "plain");
  if (dice.chance(0.7)) {
    const style = dice.pick([...Object.keys(STATUS), "fill"]);
    const before = dice.chance(0.5);
    const updates = (): void => {
      if (dice.chance(0.7)) add("update", dice.pick(["", "sparse"]));
    };
    if (before) updates();
    add("status", style);
    if (!before) updates();
  } else if (dice.chance(0.6)) add("update", dice.pick(["", "sparse"]));
  if (dice.chance(0.12)) add("percent", dice.pick(["share", "whole", "text"]));
  if (dice.chance(0.12)) add("evidence");
  if (dice.chance(0.12)) add("obstacle");
  if (dice.chance(0.12)) add("completed", "sparse-real");
  if (dice.chance(0.25)) add("other", "plain");
  const options: readonly (readonly [string, number])[] = [
    ["title", 0.6],
    ["subtitle", 0.25],
    ["legend", 0.2],
    ["contact", 0.15],
    ["intro", 0.1],
    ["guidance", 0.08],
    ["steps", 0.12],
    ["bullets", 0.1],
    ["subtotals", 0.1],
    ["signoff", 0.12],
    ["notes", 0.15],
    ["lists", 0.1],
    ["hidden", 0.08],
    ["kpis", 0.08],
    ["labelled", 0.4],
    ["repeat", 0.06],
    ["blank-rows", 0.15],
    ["spare-rows", 0.12],
    ["list-sheet", 0.15],
    ["guide-sheet", 0.1],
    ["caps", 0.05],
    ["cover", 0.1],
    ["empty-progress", 0.15],
    ["numbered-blank", 0.08],
  ];
  for (const [trait, share] of options) if (dice.chance(share)) traits.add(trait);
  return {
    topic,
    cols,
    sectionBy,
    refStyle,
    marks,
    traits,
    perSection: 2 + dice.below(4),
    sections: sectionBy === "none" ? 1 : 2 + dice.below(3),
    left: dice.chance(0.3) ? 1 + dice.below(3) : 0,
    top: dice.chance(0.3) ? 1 + dice.below(4) : 0,
  };
}

interface RowOut {
  readonly cells: GridCell[];
  readonly truth?: Omit<KnownAction, "sheet" | "row">;
  readonly fill?: readonly [column: number, colour: string];
}

function percentCell(style: string, dice: Dice): { cell: GridCell; value: number } {
  const tenths = dice.below(11);
  if (style === "text") return { cell: `${tenths * 10}%`, value: tenths * 10 };
  if (style === "whole") return { cell: tenths * 10, value: tenths * 10 };
  return { cell: { value: tenths / 10, format: "0%" }, value: tenths * 10 };
}

function otherText(heading: string, dice: Dice): GridCell {
  if (/added|review/iu.test(heading)) return dateCell("real", dice).cell;
  if (/cost|budget|fund/iu.test(heading))
    return dice.pick(["£5,000", "£12k", "Within existing budget", "Grant", "Nil"]);
  if (/member|holder/iu.test(heading)) return dice.pick(["Cllr Green", "Cllr Ahmed", "Cllr Price"]);
  if (/governance|reporting|committee/iu.test(heading))
    return dice.pick(["Safety Board", "Executive", "Scrutiny Committee"]);
  if (/ward/iu.test(heading)) return dice.pick(["North", "Castle", "All wards"]);
  if (/source/iu.test(heading)) return dice.pick(["Peer review", "Ofsted", "Survey"]);
  if (/equality/iu.test(heading)) return dice.pick(["Positive", "Neutral", "EIA completed"]);
  if (/link/iu.test(heading))
    return dice.pick(["Local Plan", "Housing Strategy", "Health and Wellbeing Strategy"]);
  return dice.pick(["Officer time", "0.5 FTE", "Existing staff", "Training budget"]);
}

function actionRow(d: Design, s: number, at: number, n: number, dice: Dice): RowOut {
  const { topic, cols, marks } = d;
  const cells = new Array<GridCell>(cols.length + marks.length).fill(undefined);
  const name = d.sectionBy === "none" ? null : (topic.sections[s - 1] ?? "");
  const text =
    n <= topic.actions.length
      ? (topic.actions[n - 1] ?? "")
      : `${topic.actions[(n - 1) % topic.actions.length] ?? ""} in the ${["north", "south", "east", "west"][n % 4] ?? ""}`;
  let t: Omit<KnownAction, "sheet" | "row"> = {
    ref: null,
    section: name,
    action: text,
    recommendation: null,
    leads: [],
    supporting: [],
    measure: "",
    due: null,
    status: null,
    percent: null,
    update: "",
    priority: "",
  };
  let original: string | null | undefined;
  let fill: readonly [number, string] | undefined;
  const blank = d.traits.has("empty-progress");
  cols.forEach(({ field, heading, style }, c) => {
    switch (field) {
      case "reference": {
        const restart = d.refStyle === "restart";
        const cell = restart ? at : (REFS[d.refStyle] ?? REFS["dotted"])?.(s, at, n);
        cells[c] = cell;
        t = { ...t, ref: restart && d.sections > 1 ? null : textOf(cell) };
        return;
      }
      case "section": {
        const label = d.traits.has("labelled") ? `Priority ${s}: ${name ?? ""}` : (name ?? "");
        if (d.sectionBy === "each" || at === 1) cells[c] = label;
        return;
      }
      case "action":
        cells[c] = text;
        return;
      case "recommendation": {
        const reason = `${topic.reasons[(n - 1) % topic.reasons.length] ?? ""}${n > topic.reasons.length ? ` (${["north", "south", "east", "west"][n % 4] ?? ""} area ${n})` : ""}`;
        cells[c] = reason;
        t = { ...t, recommendation: reason };
        return;
      }
      case "lead": {
        const v = namesCell(style, topic, dice);
        cells[c] = v.cell;
        t = { ...t, leads: v.leads, supporting: [...t.supporting, ...v.helpers] };
        return;
      }
      case "supporting": {
        const v = namesCell(style, topic, dice);
        if (dice.chance(0.2)) return;
        cells[c] = v.cell;
        t = { ...t, supporting: [...t.supporting, ...v.leads] };
        return;
      }
      case "measure": {
        const m = dice.pick(topic.measures);
        cells[c] = m;
        t = { ...t, measure: m };
        return;
      }
      case "due": {
        const v = dateCell(style, dice);
        cells[c] = v.cell;
        t = { ...t, due: v.end };
        return;
      }
      case "original-due": {
        const v = dateCell(style, dice);
        cells[c] = v.cell;
        original = v.end;
        return;
      }
      case "start":
        cells[c] = dateCell(style, dice).cell;
        return;
      case "forecast":
        if (dice.chance(0.4)) cells[c] = dateCell(style.replace("sparse-", ""), dice).cell;
        return;
      case "completed":
        if (!blank && dice.chance(0.3)) cells[c] = dateCell("real", dice).cell;
        return;
      case "status": {
        if (style === "fill") {
          const [colour, word] = dice.pick(FILLS);
          fill = [c, colour];
          t = { ...t, status: `${word} (cell colour)` };
          return;
        }
        if (blank) return;
        const word = dice.pick(STATUS[style] ?? []);
        cells[c] = word;
        t = { ...t, status: word };
        return;
      }
      case "percent": {
        const v = percentCell(style, dice);
        cells[c] = v.cell;
        t = { ...t, percent: v.value };
        return;
      }
      case "update": {
        if (blank || (style === "sparse" && dice.chance(0.4))) return;
        const u = dice.pick(topic.updates);
        cells[c] = u;
        t = { ...t, update: u };
        return;
      }
      case "priority": {
        const p = dice.pick(
          style === "hml"
            ? ["H", "M", "L"]
            : style === "numbers"
              ? ["1", "2", "3"]
              : ["High", "Medium", "Low"],
        );
        cells[c] = p;
        t = { ...t, priority: p };
        return;
      }
      case "responsible":
        cells[c] = dice.pick(PEOPLE);
        return;
      case "milestones":
        cells[c] = dice.pick([
          "Scope by June; pilot in September",
          "Business case to board",
          "Draft, consult, adopt",
        ]);
        return;
      case "evidence":
        if (!blank)
          cells[c] = dice.pick([
            "Minutes on file",
            "Training records",
            "Board report",
            "Audit results and photographs",
          ]);
        return;
      case "obstacle":
        if (dice.chance(0.6))
          cells[c] = dice.pick([
            "Staff vacancies",
            "No funding after March",
            "Waiting for national guidance",
            "Supplier capacity",
          ]);
        return;
      default:
        cells[c] = otherText(heading, dice);
    }
  });
  marks.forEach((body, i) => {
    if (i === n % marks.length || dice.chance(0.2)) {
      cells[cols.length + i] = "x";
      t = { ...t, leads: [...t.leads, body] };
    }
  });
  const supporting = t.supporting.filter(
    (x, i, all) => all.indexOf(x) === i && !t.leads.includes(x),
  );
  t = { ...t, supporting, due: original === undefined ? t.due : original };
  return { cells, truth: t, ...(fill ? { fill } : {}) };
}

function extraRow(d: Design, texts: Readonly<Partial<Record<Field, GridCell>>>): RowOut {
  return { cells: d.cols.map(({ field }) => texts[field]) };
}

function a1(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** A random plan of these words. */
export function randomForm(pool: Pool, seed: number): RandomForm {
  const dice = new Dice(seed);
  const d = design(pool, dice);
  const { traits, topic, cols, left, top } = d;
  const width = cols.length + d.marks.length;
  const headings = [
    ...cols.map(({ heading }) => (traits.has("caps") ? heading.toUpperCase() : heading)),
    ...d.marks,
  ];
  const groups = cols.some(({ group }) => group !== null);
  const actions: KnownAction[] = [];
  const sheets: Sheet[] = [];
  const perSheet =
    d.sectionBy === "sheets"
      ? Array.from({ length: d.sections }, (_, i) => [i + 1])
      : [Array.from({ length: d.sections }, (_, i) => i + 1)];
  let n = 0;
  perSheet.forEach((list) => {
    const name =
      d.sectionBy === "sheets"
        ? (topic.sections[(list[0] ?? 1) - 1] ?? "")
        : dice.pick(["Action Plan", "Plan", "Sheet1", "Tracker", "Delivery plan 25-26"]);
    const grid: GridCell[][] = [];
    const merges: string[] = [];
    const looks: CellLook[] = [];
    const hidden: number[] = [];
    const put = (cells: readonly GridCell[]): number => grid.push([...cells]) - 1;
    if (traits.has("title")) put([topic.title]);
    if (traits.has("subtitle"))
      put([dice.pick(["Approved by the board 12 March 2025", "Version 2.3", "Working draft"])]);
    if (traits.has("legend"))
      put(["Key", "Red = off track", "Amber = some delay", "Green = on track", "Blue = complete"]);
    if (traits.has("contact")) put(["Contact: partnership support team"]);
    if (traits.has("intro"))
      put([
        "The actions below were agreed by all partners and will be reviewed at each meeting of the board. They do not replace business plans.",
      ]);
    if (traits.size > 3 && dice.chance(0.5) && grid.length > 0) put([]);
    const putHead = (): void => {
      const at = grid.length;
      if (groups) {
        const upper = headings.map((h, c): GridCell => {
          const group = cols[c]?.group ?? null;
          if (group === null) return h;
          return cols[c - 1]?.group === group ? undefined : group;
        });
        put(upper);
        put(headings.map((h, c): GridCell => ((cols[c]?.group ?? null) === null ? undefined : h)));
        headings.forEach((_, c) => {
          const group = cols[c]?.group ?? null;
          if (group === null)
            merges.push(`${a1(top + at, left + c)}:${a1(top + at + 1, left + c)}`);
          else if (cols[c - 1]?.group !== group) {
            let right = c;
            while (cols[right + 1]?.group === group) right++;
            merges.push(`${a1(top + at, left + c)}:${a1(top + at, left + right)}`);
          }
        });
      } else put(headings);
    };
    const again = d.sectionBy === "titled" || (traits.has("repeat") && d.sectionBy !== "none");
    if (!again) putHead();
    if (traits.has("guidance") && !again)
      put(
        cols.map(({ field }): GridCell =>
          field === "action"
            ? "Describe what will be done"
            : field === "lead"
              ? "Name of organisation"
              : field === "due"
                ? "dd/mm/yyyy"
                : undefined,
        ),
      );
    for (const s of list) {
      const label = `${traits.has("labelled") ? `Priority ${s}: ` : ""}${topic.sections[s - 1] ?? ""}`;
      if (again) {
        if (d.sectionBy === "titled") put([label]);
        putHead();
      }
      if (d.sectionBy === "banner") {
        const at = put([label]);
        merges.push(`${a1(top + at, left)}:${a1(top + at, left + width - 1)}`);
      }
      if (d.sectionBy === "banner-cell") put([label]);
      const start = grid.length;
      for (let at = 1; at <= d.perSection; at++) {
        n += 1;
        const row = actionRow(d, s, at, n, dice);
        const place = put(row.cells);
        if (row.truth) actions.push({ ...row.truth, sheet: name, row: top + place });
        if (row.fill)
          looks.push({
            address: { row: top + place, column: left + row.fill[0] },
            fill: row.fill[1],
          });
        if (traits.has("hidden") && at === 2) hidden.push(top + place);
        if (d.sectionBy !== "merged") {
          if (traits.has("steps") && d.refStyle !== "none" && at === 1) {
            put(
              extraRow(d, { action: "- prepare a briefing note for partners", due: "May 2026" })
                .cells,
            );
            put(extraRow(d, { action: "- agree who attends" }).cells);
          }
          if (traits.has("bullets") && at === 2)
            put(extraRow(d, { action: "\u2022 report back to the board" }).cells);
          if (traits.has("blank-rows")) put([]);
        }
      }
      if (d.sectionBy === "merged" && d.perSection > 1) {
        const c = cols.findIndex(({ field }) => field === "section");
        if (c >= 0)
          merges.push(
            `${a1(top + start, left + c)}:${a1(top + start + d.perSection - 1, left + c)}`,
          );
      }
      if (traits.has("subtotals")) put([dice.pick(["Total actions", "Subtotal"]), d.perSection]);
    }
    if (traits.has("numbered-blank") && d.refStyle === "plain")
      for (let i = 1; i <= 3; i++)
        put(cols.map(({ field }): GridCell => (field === "reference" ? n + i : undefined)));
    if (traits.has("spare-rows"))
      put(cols.map(({ field }): GridCell => (field === "status" ? "< Select >" : undefined)));
    if (traits.has("notes")) {
      put([]);
      put(["Notes: this plan is a living document."]);
    }
    if (traits.has("signoff")) {
      put([]);
      put(["Signed off by:", "", "Chair"]);
      put(["Date:", "", "1 May 2025"]);
    }
    if (traits.has("kpis")) {
      put([]);
      put([]);
      put(["Key performance indicators"]);
      put(["Indicator", "Baseline", "Target", "Q1", "Q2"]);
      put(["Repeat incidents", 120, 100, 31, 28]);
      put(["Public confidence", "61%", "65%", "60%", "62%"]);
    }
    if (traits.has("lists"))
      ["RAG", "Red", "Amber", "Green", "Blue"].forEach((text, i) => {
        const row = (grid[i] ??= []);
        row[width + 5] = text;
      });
    const dense = grid.map((row) =>
      Array.from(row, (cell): GridCell => (cell === "" ? undefined : cell)),
    );
    const sheet = sheetOf(name, dense, {
      merges,
      top,
      left,
      looks: { cells: looks, notes: [], shapes: [], conditional: [] },
    });
    sheets.push({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, hidden: hidden.includes(row.index) })),
    });
  });
  const extra: Sheet[] = [];
  if (traits.has("cover"))
    extra.push(
      sheetOf("Cover", [
        [topic.title],
        [],
        ["Prepared by the partnership team"],
        ["Version", "3"],
        ["Date", "June 2025"],
      ]),
    );
  if (traits.has("guide-sheet"))
    extra.push(
      sheetOf("Guidance", [
        ["Column", "What to write"],
        ["Action", "What will be done and by whom"],
        ["Lead", "One name only"],
        ["RAG", "See key"],
      ]),
    );
  const after = traits.has("list-sheet")
    ? [
        sheetOf("Lists", [
          ["RAG", "Lead"],
          ["Red", topic.bodies[0]],
          ["Amber", topic.bodies[1]],
          ["Green", topic.bodies[2]],
        ]),
      ]
    : [];
  return {
    name: `seed ${seed}`,
    workbook: { sheets: [...extra, ...sheets, ...after], names: [], dateSystem: 1900 },
    fields: new Map(cols.map(({ field }, i): [string, Field] => [headings[i] ?? "", field])),
    actions,
    traits: [d.sectionBy, d.refStyle, ...traits],
  };
}
