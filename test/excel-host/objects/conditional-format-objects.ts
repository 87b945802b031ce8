import {
  covers,
  newConditionalFormat,
  withoutAreas,
  type ConditionalFormat,
} from "../model/conditional-format.ts";
import { colorOf } from "../model/color.ts";
import { requireAllowed } from "../model/write-cells.ts";
import { asFlag, asText, asWhole } from "../wire/arguments.ts";
import { invalidArgument, notImplemented } from "../wire/host-error.ts";
import { emulate, type Argument, type HostObject, type Members } from "../wire/host-object.ts";
import type { CellRange } from "./cell-range.ts";

/** Ranges of one sheet; formats are asked for and added there. */
interface FormatsHere {
  readonly ranges: readonly CellRange[];
  readonly first: CellRange;
}

interface FormatHere {
  readonly format: ConditionalFormat;
  readonly here: FormatsHere;
}

function change({ here }: FormatHere, make: () => void): null {
  requireAllowed(here.first.sheet, "allowFormatCells");
  make();
  return null;
}

const FILL: Members<FormatHere> = {
  kind: "ConditionalRangeFill",
  read: { Color: ({ format }) => format.fill ?? "" },
  write: {
    Color: (one, given) => change(one, () => (one.format.fill = colorOf(given))),
  },
  calls: { Clear: (one) => change(one, () => (one.format.fill = null)) },
};

const FONT: Members<FormatHere> = {
  kind: "ConditionalRangeFont",
  read: {
    Color: ({ format }) => format.font.color ?? "",
    Bold: ({ format }) => format.font.bold,
    Italic: ({ format }) => format.font.italic,
    Underline: ({ format }) => format.font.underline,
    Strikethrough: ({ format }) => format.font.strikethrough,
  },
  write: {
    Color: (one, given) => change(one, () => (one.format.font.color = colorOf(given))),
    Bold: (one, given) => change(one, () => (one.format.font.bold = asFlag(given))),
    Italic: (one, given) => change(one, () => (one.format.font.italic = asFlag(given))),
    Underline: (one, given) => change(one, () => (one.format.font.underline = asText(given))),
    Strikethrough: (one, given) =>
      change(one, () => (one.format.font.strikethrough = asFlag(given))),
  },
};

const FORMAT: Members<FormatHere> = {
  kind: "ConditionalRangeFormat",
  parts: { Fill: (one) => emulate(FILL, one), Font: (one) => emulate(FONT, one) },
};

const RULE: Members<FormatHere> = {
  kind: "ConditionalFormatRule",
  read: { Formula: ({ format }) => format.formula },
  write: {
    Formula: (one, given) =>
      change(one, () => {
        const formula = asText(given);
        if (!formula.startsWith("=") || formula.length > 8192) throw invalidArgument();
        one.format.formula = formula;
      }),
  },
};

const CUSTOM: Members<FormatHere> = {
  kind: "CustomConditionalFormat",
  parts: { Rule: (one) => emulate(RULE, one), Format: (one) => emulate(FORMAT, one) },
};

function remove({ format, here }: FormatHere): void {
  const { sheet } = here.first;
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
}

function moveTo({ format, here }: FormatHere, priority: number): void {
  const { sheet } = here.first;
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  sheet.conditionalFormats = [...others.slice(0, priority), format, ...others.slice(priority)];
}

function onlyRange({ format, here: { first } }: FormatHere): HostObject | null {
  const [area, ...more] = format.areas;
  return area && more.length === 0 ? first.book.objects.range(first.sheet, area) : null;
}

function customOf(one: FormatHere): HostObject | null {
  return one.format.type === "Custom" ? emulate(CUSTOM, one) : null;
}

function typeGiven(given: Argument): ConditionalFormat["type"] {
  const type = asText(given);
  if (type === "Custom" || type === "DataBar") return type;
  throw notImplemented(`a conditional format of type ${type}`);
}

const CONDITIONAL_FORMAT: Members<FormatHere> = {
  kind: "ConditionalFormat",
  identify: ({ format }) => ({ Id: format.id }),
  read: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ format, here }) => here.first.sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  write: {
    Priority: (one, given) =>
      change(one, () => {
        moveTo(one, asWhole(given));
      }),
    StopIfTrue: (one, given) => change(one, () => (one.format.stopIfTrue = asFlag(given))),
  },
  parts: {
    Custom: (one) => {
      const custom = customOf(one);
      if (!custom) throw invalidArgument();
      return custom;
    },
    CustomOrNullObject: customOf,
  },
  calls: {
    Delete: (one) =>
      change(one, () => {
        remove(one);
      }),
    GetRange: (one) => {
      const range = onlyRange(one);
      if (!range) throw invalidArgument();
      return range;
    },
    GetRangeOrNullObject: onlyRange,
    GetRanges: ({ format, here: { first } }) =>
      first.book.objects.rangeAreas(first.sheet, format.areas),
  },
};

function formatsHere(here: FormatsHere): HostObject[] {
  const areas = here.ranges.map(({ area }) => area);
  return here.first.sheet.conditionalFormats
    .filter((format) => covers(format, areas))
    .map((format) => emulate(CONDITIONAL_FORMAT, { format, here }));
}

function withId(here: FormatsHere, id: unknown): HostObject | null {
  const format = here.first.sheet.conditionalFormats.find((one) => one.id === id);
  return format ? emulate(CONDITIONAL_FORMAT, { format, here }) : null;
}

const CONDITIONAL_FORMATS: Members<FormatsHere> = {
  kind: "ConditionalFormatCollection",
  items: formatsHere,
  find: withId,
  calls: {
    GetCount: (here) => formatsHere(here).length,
    GetItemOrNullObject: withId,
    GetItemAt: (here, index) => {
      const found = formatsHere(here)[asWhole(index)];
      if (!found) throw invalidArgument();
      return found;
    },
    // A new one wins over those before it.
    Add: (here, type) => {
      const { sheet, book } = here.first;
      requireAllowed(sheet, "allowFormatCells");
      const areas = here.ranges.map(({ area }) => area);
      const format = newConditionalFormat(book.nextId("format"), typeGiven(type), areas);
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      return emulate(CONDITIONAL_FORMAT, { format, here });
    },
    ClearAll: ({ ranges, first: { sheet } }) => {
      requireAllowed(sheet, "allowFormatCells");
      const areas = ranges.map(({ area }) => area);
      sheet.conditionalFormats = withoutAreas(sheet.conditionalFormats, areas);
      return null;
    },
  },
};

/** The conditional formats that cover a cell of these ranges, all on one sheet. */
export function conditionalFormats(ranges: readonly CellRange[]): HostObject {
  const [first] = ranges;
  if (!first) throw invalidArgument();
  return emulate(CONDITIONAL_FORMATS, { ranges, first });
}
