import type { KpiPeriod } from "../../../plan/register/kpi-periods.ts";
import type { KpiYear } from "../../../plan/register/kpi-year.ts";
import { isShare } from "../../../plan/register/kpi-value.ts";
import { readFigure, type Figure } from "../../../plan/register/read-figure.ts";
import { givesTotalAway } from "../../../publish/small-numbers/gives-total-away.ts";
import type {
  PrintedFigure,
  ProtectedKpiYear,
} from "../../../publish/small-numbers/protect-kpi-year.ts";
import { protectShare } from "../../../publish/small-numbers/protect-share.ts";
import {
  isSmall,
  printedCount,
  type Protection,
} from "../../../publish/small-numbers/protection.ts";
import type { KpiLine } from "./kpi-lines.ts";

const HIDDEN: PrintedFigure = { text: "[c]", number: null };

interface ShownYear {
  readonly year: KpiYear;
  readonly shown: ProtectedKpiYear;
}

/** The KPI's own figures, of every year, that are this number. */
function figuresEqual(number: number, { year, shown, others }: KpiLine): readonly PrintedFigure[] {
  const yearsShown: readonly ShownYear[] = [{ year, shown }, ...others];
  return yearsShown.flatMap((one) =>
    Object.entries(one.shown.shown)
      .filter(([period]) => {
        const figure = readFigure(one.year.values[period as KpiPeriod]);
        return figure.kind === "number" && figure.number === number;
      })
      .map(([, printed]) => printed),
  );
}

function isHiddenCount(number: number, line: KpiLine, protection: Protection): boolean {
  return (
    isSmall(number, protection) ||
    figuresEqual(number, line).some(({ text }) => text === "[c]") ||
    line.others.some((other) => givesTotalAway(line.kpi, other, number, protection))
  );
}

/** True for words with a small whole number in them: `3 (estimated)`. */
function namesSmallCount(text: string, protection: Protection): boolean {
  const numbers = text.match(/(?<![\d.,/])\d{1,3}(?![\d/%]|[.,]\d)/gu) ?? [];
  return numbers.some((number) => isSmall(Number(number), protection));
}

function numberBeside(
  { number, percent }: Extract<Figure, { kind: "number" }>,
  line: KpiLine,
  protection: Protection,
  rounds: (number: number) => boolean,
): PrintedFigure {
  const isCount = line.shown.counts !== null && !percent && Number.isSafeInteger(number);
  if (isCount && isHiddenCount(number, line, protection)) return HIDDEN;
  const printed = isCount && rounds(number) ? printedCount(number, protection) : number;
  const words = printed.toLocaleString("en-GB", { maximumFractionDigits: 2 });
  return { text: percent || isShare(line.kpi.unit) ? `${words}%` : words, number: printed };
}

function besideAs(
  text: string,
  line: KpiLine,
  protection: Protection,
  rounds: (number: number) => boolean,
): PrintedFigure | null {
  const figure = readFigure(text);
  if (figure.kind === "marker") return { text: figure.marker, number: null };
  if (figure.kind === "number") return numberBeside(figure, line, protection, rounds);
  if (figure.kind === "share") {
    const share = protectShare(figure, protection);
    return share === null ? HIDDEN : { text: `${share}%`, number: share };
  }
  return line.shown.counts !== null && namesSmallCount(text, protection) ? HIDDEN : null;
}

/**
 * The baseline as it may be printed: counts rounded as the KPI's own, a share from its rounded parts;
 * hidden where it is small, or gives away a figure that is hidden. Null where it is blank or words.
 */
export function baselineShown(line: KpiLine, protection: Protection): PrintedFigure | null {
  return besideAs(line.year.baseline, line, protection, () => true);
}

/**
 * The comparator's value in the same way. What comes from elsewhere is not rounded; a figure of the KPI
 * itself, such as that of the year before, is.
 */
export function comparatorShown(line: KpiLine, protection: Protection): PrintedFigure | null {
  const isOwn = (number: number): boolean => figuresEqual(number, line).length > 0;
  return besideAs(line.year.comparatorValue, line, protection, isOwn);
}
