/** The way to a value in JSON data, from the outside in. */
export type DataPath = readonly PropertyKey[];

/** Keys by which a person knows one entry of a list, the best first. */
const NAMING_KEYS = ["ref", "id", "number", "letter", "name", "date", "file"];
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["one", "st"],
  ["two", "nd"],
  ["few", "rd"],
]);
const ORDINALS = new Intl.PluralRules("en-GB", { type: "ordinal" });

function member(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

/** What stands at this place; undefined where nothing does. */
function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce(member, data);
}

function nameOf(entry: unknown): string {
  const name = NAMING_KEYS.map((key) => member(entry, key)).find(
    (value) => typeof value === "string" && value !== "",
  );
  return typeof name === "string" ? ` (${name})` : "";
}

function ordinal(index: number): string {
  const place = index + 1;
  return `${place}${ENDINGS.get(ORDINALS.select(place)) ?? "th"}`;
}

/** A place in plain words: `actions, 3rd entry (1c), timescale`; `the whole file` for the outermost. */
export function describePlace(data: unknown, path: DataPath): string {
  if (path.length === 0) return "the whole file";
  return path
    .map((key, index) => {
      if (typeof key !== "number") return String(key);
      return `${ordinal(key)} entry${nameOf(valueAt(data, path.slice(0, index + 1)))}`;
    })
    .join(", ");
}

/** What was found at a place, short enough for one line. */
export function describeValue(data: unknown, path: DataPath): string {
  const value = valueAt(data, path);
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an entry with keys of its own";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
