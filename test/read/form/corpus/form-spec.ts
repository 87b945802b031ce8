import type { Field } from "../../../../src/read/form/field.ts";

/** How the cells of one column are filled: `month`, `rag`, `merged`… */
type Style = string;

/** A column of an invented plan. */
export interface SpecColumn {
  readonly heading: string;
  /** The heading above, merged over its neighbours of the same name; null where there is one row. */
  readonly group: string | null;
  readonly field: Field;
  readonly style: Style;
}

/** How an invented plan is laid out. */
export interface FormSpec {
  readonly name: string;
  readonly columns: readonly SpecColumn[];
  /** Words: `at:C7`, `title`, `legend`, `banners`, `sheets`, `notes`… */
  readonly layout: ReadonlySet<string>;
}

function columnOf(written: string): SpecColumn {
  const match = /^(?:(.+?)>)?(.*?)=([a-z-]+)(?::(\S+))?$/u.exec(written.trim());
  const [, group, heading = "", field = "other", style = ""] = match ?? [];
  if (!match) throw new Error(`No column: ${written}`);
  return {
    group: group ?? null,
    heading: heading.trim().replaceAll("\\n", "\n"),
    field: field as Field,
    style,
  };
}

/** A spec from one line: `name [layout words] Heading=field:style | Group>Heading=field | …`. */
function specOf(line: string): FormSpec {
  const match = /^(\S+)\s+\[([^\]]*)\]\s+(.*)$/u.exec(line.trim());
  if (!match) throw new Error(`No form: ${line}`);
  const [, name = "", layout = "", columns = ""] = match;
  return {
    name,
    layout: new Set(layout.split(/\s+/u).filter((word) => word !== "")),
    columns: columns.split(/\s\|\s/u).map(columnOf),
  };
}

/** The specs of a text, one a line; lines that begin with `#` are remarks. */
export function specsOf(text: string): FormSpec[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("#"))
    .map(specOf);
}
