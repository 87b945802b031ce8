import { type CleanPhrase, cleanPhrase } from "./phrase/words/clean-phrase.ts";
import { hasNarrowingWords, hasUnusableYear } from "./phrase/pieces/narrowing-words.ts";
import { isOutsidePlan } from "./phrase/words/outside-plan.ts";
import { readMilestones } from "./phrase/pieces/milestones.ts";
import { type CellReading, readPhrases, undated } from "./phrase/resolve/read-phrases.ts";
import type { Piece } from "./phrase/pieces/pieces.ts";
import { readPieces } from "./phrase/match/read-pieces.ts";
import { readSerial } from "./phrase/words/read-serial.ts";
import { readTimestamp } from "./phrase/words/read-timestamp.ts";
import type { Reading } from "./phrase/resolve/resolve-phrase.ts";
import { settlePieces } from "./phrase/pieces/settle-pieces.ts";
import { readTokens } from "./phrase/words/tokens.ts";
import {
  isCrossReference,
  isEmptyCell,
  isRatingCell,
  isUndecidedCell,
  looksLikeFormula,
} from "./phrase/words/whole-cell.ts";
import type { Timescale, TimescaleContext, TimescaleWarning } from "./timescale.ts";

/** No timescale is longer; a longer text is a narrative, in which nothing is looked for. */
const LONGEST = 1000;

interface Read {
  readonly reading: CellReading;
  readonly milestones: readonly string[];
}

const plain = (reading: CellReading): Read => ({ reading, milestones: [] });

function point(day: string, warnings: readonly TimescaleWarning[]): CellReading {
  return { ...undated("point", ...warnings), start: day, end: day, precision: "day" };
}

/** A number written in full, as a cell or as text. */
function readNumber(number: number, context: TimescaleContext): CellReading | undefined {
  const serial = readSerial(number, context.dateSystem ?? 1900);
  return serial && point(serial.day, serial.warnings);
}

/** The reading of the dates, unless the words beside them say that another time is meant. */
function readDates(text: string, pieces: readonly Piece[], context: TimescaleContext): CellReading {
  const reading = readPhrases(pieces, context);
  const dated = reading.start !== null || reading.end !== null;
  if (dated && reading.kind !== "status" && hasNarrowingWords(text, pieces)) {
    return undated("unparsed", "vague");
  }
  const noYear = reading.warnings.includes("missing_year");
  return noYear && hasUnusableYear(text, pieces) ? undated("unparsed", "unparsed") : reading;
}

function readWords(clean: CleanPhrase, context: TimescaleContext): Read {
  const pieces = settlePieces(readPieces(readTokens(clean.text), context));
  const reading = readDates(clean.text, pieces, context);
  const milestones = readMilestones(clean.text, pieces);
  const words: TimescaleWarning[] =
    milestones.length > 0 && reading.kind !== "unparsed" ? ["text"] : [];
  const lost =
    clean.cutOff === "middle"
      ? reading.start !== null || reading.end !== null
      : clean.cutOff !== null && reading.warnings.includes("inferred_year");
  const cut: TimescaleWarning[] = lost ? ["incomplete"] : [];
  const respelt = pieces.some((piece) => piece.respelt && piece.type !== "text");
  const spelling: TimescaleWarning[] = respelt ? ["spelling"] : [];
  return {
    reading: {
      ...reading,
      warnings: [...reading.warnings, ...words, ...cut, ...spelling, ...clean.warnings],
    },
    milestones,
  };
}

function readText(raw: string, context: TimescaleContext): Read {
  if (raw.length > LONGEST) return plain(undated("unparsed", "unparsed"));
  const bare = raw.trim();
  if (looksLikeFormula(bare.normalize("NFKC"))) return plain(undated("unparsed", "unparsed"));
  const clean = cleanPhrase(raw);
  if (isEmptyCell(clean.text)) return plain(undated("empty", "empty", ...clean.warnings));
  if (isCrossReference(clean.text)) {
    return plain(undated("unparsed", "cross_reference", ...clean.warnings));
  }
  if (isRatingCell(clean.text)) {
    return plain(undated("status", "status_not_date", ...clean.warnings));
  }
  if (isUndecidedCell(clean.text)) return plain(undated("tbc", "tbc", ...clean.warnings));
  const stamp = readTimestamp(clean.text);
  if (stamp === null) return plain(undated("unparsed", "not_real_date"));
  if (stamp) return plain(point(stamp.day, stamp.timed ? ["time_of_day"] : []));
  const number = /^\d{5}(?:\.\d{1,12})?$/u.test(clean.text)
    ? readNumber(Number(clean.text), context)
    : undefined;
  return number ? plain(number) : readWords(clean, context);
}

function readValue(value: string | number | null, context: TimescaleContext): Read {
  if (value === null) return plain(undated("empty", "empty"));
  if (typeof value === "string") return readText(value, context);
  const serial = readNumber(value, context);
  if (serial) return plain(serial);
  const year = Number.isInteger(value) && value >= 1990 && value <= 2100;
  return year ? readText(String(value), context) : plain(undated("unparsed", "unparsed"));
}

const sorted = (warnings: readonly TimescaleWarning[]): TimescaleWarning[] =>
  [...new Set(warnings)].sort();

function phaseOf(phase: Reading, context: TimescaleContext, raw: string): Timescale {
  const outside: TimescaleWarning[] = isOutsidePlan(phase, context) ? ["outside_plan"] : [];
  return {
    kind: phase.kind,
    start: phase.start,
    end: phase.end,
    precision: phase.precision,
    warnings: sorted([...phase.warnings, ...outside]),
    altEnd: phase.altEnd,
    milestones: [],
    phases: [],
    raw,
  };
}

/**
 * Reads a timescale cell as domain reference 4 says: what it says, what had to be assumed, and the
 * other reading where there are two. Refuses to guess: what cannot be read is `unparsed` or an error
 * warning, never an invented date. Reads any text in time that grows with its length; never throws.
 */
export function parseTimescale(
  value: string | number | null,
  context: TimescaleContext,
): Timescale {
  const { reading, milestones } = readValue(value, context);
  const raw = value === null ? "" : String(value);
  const outside: TimescaleWarning[] = isOutsidePlan(reading, context) ? ["outside_plan"] : [];
  return {
    kind: reading.kind,
    start: reading.start,
    end: reading.end,
    precision: reading.precision,
    warnings: sorted([...reading.warnings, ...outside]),
    altEnd: reading.altEnd,
    milestones,
    phases: reading.phases.map((phase, at) => ({
      ...phaseOf(phase, context, raw),
      milestones: milestones.length === reading.phases.length ? milestones.slice(at, at + 1) : [],
    })),
    raw,
  };
}
