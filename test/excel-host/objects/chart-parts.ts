import type { ChartAxisState, ChartProperties } from "../model/host-chart.ts";
import { colorOf } from "../model/color.ts";
import { notImplemented } from "../wire/host-error.ts";
import { emulate, type HostObject, type Members } from "../wire/host-object.ts";
import type { Json } from "../wire/wire.ts";

/** Members that read and write these properties and nothing else. */
export function propertyMembers<T>(
  names: readonly string[],
  propertiesOf: (target: T) => ChartProperties,
): Required<Pick<Members<T>, "read" | "write">> {
  const read = (name: string) => (target: T) => propertiesOf(target)[name] ?? null;
  const write = (name: string) => (target: T, given: Json) => {
    propertiesOf(target)[name] = given;
  };
  return {
    read: Object.fromEntries(names.map((name) => [name, read(name)])),
    write: Object.fromEntries(names.map((name) => [name, write(name)])),
  };
}

const own = (properties: ChartProperties) => properties;

const FILL: Members<ChartProperties> = {
  kind: "ChartFill",
  calls: {
    SetSolidColor: (properties, color) => {
      properties["FillColor"] = colorOf(color as Json);
      return null;
    },
    Clear: (properties) => {
      properties["FillColor"] = "";
      return null;
    },
  },
};

const LINE: Members<ChartProperties> = {
  kind: "ChartLineFormat",
  read: { Color: (properties) => properties["LineColor"] ?? "" },
  write: {
    Color: (properties, given) => {
      properties["LineColor"] = colorOf(given);
    },
  },
  calls: {
    Clear: (properties) => {
      properties["LineColor"] = "";
      return null;
    },
  },
};

const FONT: Members<ChartProperties> = {
  kind: "ChartFont",
  ...propertyMembers(["Bold", "Color", "Italic", "Name", "Size", "Underline"], own),
};

/** The font of a part of a chart is kept beside its other properties, under `Font`. */
function fontOf(properties: ChartProperties): ChartProperties {
  const font = properties["Font"] ?? {};
  if (typeof font !== "object" || Array.isArray(font)) throw notImplemented("this font of a chart");
  properties["Font"] = font;
  return font;
}

const FORMAT: Members<ChartProperties> = {
  kind: "ChartFormat",
  parts: {
    Fill: (properties) => emulate(FILL, properties),
    Line: (properties) => emulate(LINE, properties),
    Border: (properties) => emulate(LINE, properties),
    Font: (properties) => emulate(FONT, fontOf(properties)),
  },
};

/** Fill, lines and font of a part of a chart. */
export function chartFormat(properties: ChartProperties): HostObject {
  return emulate(FORMAT, properties);
}

const TITLE: Members<ChartProperties> = {
  kind: "ChartTitle",
  ...propertyMembers(["Text", "Visible", "Overlay", "Position", "HorizontalAlignment"], own),
  parts: { Format: chartFormat },
};

/** The title of a chart or an axis. */
export function chartTitle(properties: ChartProperties): HostObject {
  return emulate(TITLE, properties);
}

const LEGEND: Members<ChartProperties> = {
  kind: "ChartLegend",
  ...propertyMembers(["Visible", "Position", "Overlay"], own),
  parts: { Format: chartFormat },
};

export function chartLegend(properties: ChartProperties): HostObject {
  return emulate(LEGEND, properties);
}

const DATA_LABELS: Members<ChartProperties> = {
  kind: "ChartDataLabels",
  ...propertyMembers(
    [
      "Position",
      "ShowValue",
      "ShowSeriesName",
      "ShowCategoryName",
      "ShowLegendKey",
      "ShowPercentage",
      "Separator",
      "NumberFormat",
    ],
    own,
  ),
  parts: { Format: chartFormat },
};

export function chartDataLabels(properties: ChartProperties): HostObject {
  return emulate(DATA_LABELS, properties);
}

const GRIDLINES: Members<ChartProperties> = {
  kind: "ChartGridlines",
  ...propertyMembers(["Visible"], own),
};

const AXIS: Members<ChartAxisState> = {
  kind: "ChartAxis",
  ...propertyMembers(
    [
      "Visible",
      "Minimum",
      "Maximum",
      "MajorUnit",
      "ReversePlotOrder",
      "NumberFormat",
      "TickLabelPosition",
      "MajorTickMark",
      "MinorTickMark",
    ],
    ({ properties }) => properties,
  ),
  parts: {
    Title: ({ title }) => chartTitle(title),
    MajorGridlines: ({ gridlines }) => emulate(GRIDLINES, gridlines),
    Format: ({ properties }) => chartFormat(properties),
  },
};

interface Axes {
  readonly category: ChartAxisState;
  readonly value: ChartAxisState;
}

const AXES: Members<Axes> = {
  kind: "ChartAxes",
  parts: {
    CategoryAxis: ({ category }) => emulate(AXIS, category),
    ValueAxis: ({ value }) => emulate(AXIS, value),
  },
};

/** The two axes of a chart. */
export function chartAxes(axes: Axes): HostObject {
  return emulate(AXES, axes);
}
