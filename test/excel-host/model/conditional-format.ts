import type { Area } from "../../../src/workbook/address.ts";
import { intersect, subtract } from "./areas.ts";

/** A conditional format with a formula of its own, or a data bar, of which nothing but its cells is kept. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: "Custom" | "DataBar";
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** With its equals sign; empty where there is none. */
  formula: string;
  fill: string | null;
  readonly font: {
    color: string | null;
    bold: boolean | null;
    italic: boolean | null;
    underline: string | null;
    strikethrough: boolean | null;
  };
}

/** A new one that shows nothing yet. */
export function newConditionalFormat(
  id: string,
  type: ConditionalFormat["type"],
  areas: readonly Area[],
): ConditionalFormat {
  return {
    id,
    type,
    areas,
    stopIfTrue: false,
    formula: "",
    fill: null,
    font: { color: null, bold: null, italic: null, underline: null, strikethrough: null },
  };
}

/** True where the format covers a cell of these areas. */
export function covers(format: ConditionalFormat, areas: readonly Area[]): boolean {
  return format.areas.some((own) => areas.some((area) => intersect(own, area)));
}

/** The formats without those areas; one with no area left is gone. */
export function withoutAreas(
  formats: readonly ConditionalFormat[],
  areas: readonly Area[],
): ConditionalFormat[] {
  for (const format of formats) {
    if (!covers(format, areas)) continue;
    format.areas = areas.reduce<readonly Area[]>(
      (rest, area) => rest.flatMap((own) => subtract(own, area)),
      format.areas,
    );
  }
  return formats.filter((format) => format.areas.length > 0);
}
