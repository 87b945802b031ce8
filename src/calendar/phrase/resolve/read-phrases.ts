import type { TimescaleContext, TimescaleKind, TimescaleWarning } from "../../timescale.ts";
import { type Assembly, type Phrase, assemble } from "../items/assemble.ts";
import { combinePhases } from "./combine-phases.ts";
import type { Mark, Piece } from "../pieces/pieces.ts";
import { type PhraseReading, type Reading, resolvePhrase } from "./resolve-phrase.ts";

/** What a whole cell says. */
export interface CellReading extends Omit<Reading, "kind"> {
  readonly kind: TimescaleKind;
  readonly phases: readonly Reading[];
}

const NO_DATES = {
  start: null,
  end: null,
  precision: "none",
  written: "none",
  altEnd: null,
  phases: [],
} as const;

/** A reading that has no dates. */
export function undated(
  kind: TimescaleKind,
  ...warnings: readonly TimescaleWarning[]
): CellReading {
  return { ...NO_DATES, kind, warnings };
}

/** What a cell without dates says, by the first of its marks in this order. */
const WITHOUT_DATES: readonly (readonly [Mark, () => CellReading])[] = [
  ["tbc", () => undated("tbc", "tbc")],
  ["recurring", () => undated("recurring", "recurring", "no_end")],
  ["ongoing", () => undated("ongoing", "no_end")],
  ["throughout", () => undated("ongoing", "no_end")],
  ["vague", () => undated("unparsed", "vague")],
  ["status", () => undated("status", "status_not_date")],
  ["duration", () => undated("unparsed", "needs_anchor")],
];

function readUndated(marks: readonly Mark[]): CellReading {
  const found = WITHOUT_DATES.find(([mark]) => marks.includes(mark));
  return found ? found[1]() : undated("unparsed", "unparsed");
}

const isRead = (reading: PhraseReading): reading is Reading => !("error" in reading);

interface Dated {
  readonly phrase: Phrase;
  readonly reading: Reading;
}

/** The dates that hold now, and the one that was given up: "31 March 2020 (revised from …)". */
function splitRevised(
  dated: readonly Dated[],
  after: readonly Mark[],
): {
  current: readonly Dated[];
  original: Dated | undefined;
  revised: boolean;
} {
  const has = ({ phrase }: Dated, mark: Mark): boolean => phrase.before.marks.includes(mark);
  const from = dated.filter((each) => has(each, "revised-from"));
  const to = dated.filter((each) => has(each, "revised-to"));
  const unmarked = dated.filter((each) => !from.includes(each) && !to.includes(each));
  const saidAfter = after.includes("revised-to") || after.includes("revised-from");
  const revised = from.length + to.length > 0 || saidAfter;
  if (to.length > 0)
    return { current: to.slice(-1), original: from.at(-1) ?? unmarked.at(-1), revised };
  if (from.length > 0 && unmarked.length > 0)
    return { current: unmarked, original: from.at(-1), revised };
  return { current: dated, original: undefined, revised };
}

function withRevision(reading: Reading, original: Dated | undefined, marked: boolean): Reading {
  if (!marked) return reading;
  const altEnd = original?.reading.end ?? original?.reading.start ?? reading.altEnd;
  return { ...reading, warnings: [...reading.warnings, "revised"], altEnd };
}

/** "onwards", "and ongoing", "- TBC" after the dates, "ongoing" after a single one: no end. */
function isOpenEnded({ phrases, after }: Assembly): boolean {
  if (after.marks.includes("onwards")) return true;
  const last = phrases.at(-1);
  const items = (last?.body ?? last?.frame)?.items.length ?? 0;
  const goesOn = after.marks.includes("ongoing") && (after.range || items === 1);
  return goesOn || (after.range && after.marks.includes("tbc"));
}

function openEnded(reading: Reading): Reading {
  return {
    ...reading,
    kind: "open",
    start: reading.start ?? reading.end,
    end: null,
    altEnd: null,
    warnings: [...reading.warnings.filter((warning) => warning !== "cal_or_fy"), "no_end"],
  };
}

/** Frequencies, "ongoing" and statuses before dates say what the dates are of. */
function kindOf(
  marks: readonly Mark[],
  reading: Reading,
): Pick<CellReading, "kind" | "warnings" | "precision"> {
  const noEnd: readonly TimescaleWarning[] = reading.end === null ? ["no_end"] : [];
  const warnings = [...reading.warnings, ...noEnd];
  if (marks.includes("recurring")) {
    return { kind: "recurring", warnings: [...warnings, "recurring"], precision: reading.written };
  }
  if (marks.includes("ongoing") && reading.kind !== "open") {
    return { kind: "ongoing", warnings, precision: reading.written };
  }
  if (marks.includes("status")) {
    return {
      kind: "status",
      warnings: [...warnings, "status_not_date"],
      precision: reading.written,
    };
  }
  return { kind: reading.kind, warnings, precision: reading.precision };
}

function readDated(
  assembly: Assembly,
  dated: readonly Dated[],
  marks: readonly Mark[],
): CellReading {
  const { current, original, revised } = splitRevised(dated, assembly.after.marks);
  const readings = current.map(({ reading }) => reading);
  const open = isOpenEnded(assembly);
  const last = readings.length - 1;
  const phases = readings.map((reading, at) =>
    open && at === last ? openEnded(reading) : reading,
  );
  const first = phases[0] ?? undated("unparsed", "unparsed");
  const whole =
    phases.length > 1 ? combinePhases(phases) : { ...first, kind: phases[0]?.kind ?? "period" };
  const reading = withRevision(whole, original, revised);
  const extra: TimescaleWarning[] = [
    ...(marks.includes("tbc") ? (["tbc"] as const) : []),
    ...(marks.includes("uncertain") ? (["uncertain"] as const) : []),
    ...(marks.includes("time") ? (["time_of_day"] as const) : []),
    ...(marks.includes("vague") ? (["vague"] as const) : []),
  ];
  const { kind, warnings, precision } = kindOf(marks, reading);
  return {
    ...reading,
    kind,
    precision,
    warnings: [...warnings, ...extra],
    phases: phases.length > 1 ? phases : [],
  };
}

/** "March or April 2019" covers both, and leaves open which is meant. */
function marksOf(piece: Piece): readonly Mark[] {
  if (piece.type === "mark") return [piece.mark];
  return piece.type === "join" && piece.join === "choice" ? ["uncertain"] : [];
}

/** Reads what the pieces of a cell say together. Where one date cannot be read, nothing is. */
export function readPhrases(pieces: readonly Piece[], context: TimescaleContext): CellReading {
  const errors = pieces.flatMap((piece) => (piece.type === "error" ? piece.warning : []));
  if (errors[0] !== undefined) return undated("unparsed", ...errors);
  const assembly = assemble(pieces);
  const marks = pieces.flatMap(marksOf);
  if (assembly.phrases.length === 0) return readUndated(marks);
  const dated: Dated[] = [];
  for (const phrase of assembly.phrases) {
    const reading = resolvePhrase(phrase, context);
    const everyYear = marks.includes("recurring") && !isRead(reading);
    if (everyYear && reading.error === "missing_year") return readUndated(marks);
    if (!isRead(reading)) return undated("unparsed", reading.error);
    dated.push({ phrase, reading });
  }
  return readDated(assembly, dated, marks);
}
