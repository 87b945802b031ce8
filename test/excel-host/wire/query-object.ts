import type { HostObject } from "./host-object.ts";
import type { Json, WireQuery } from "./wire.ts";

type Loaded = Record<string, Json>;

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Paths grouped by their first step: `format/fill/color` and `format/wrapText` share `Format`. */
function groupPaths(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const group = groups.get(wireName(first)) ?? [];
    if (rest.length > 0) group.push(rest.join("/"));
    groups.set(wireName(first), group);
  }
  return groups;
}

function loadEverything(object: HostObject): Loaded {
  const all = object.readable().map((name) => [name, object.read(name)] as const);
  return Object.fromEntries(all);
}

function loadPaths(object: HostObject, paths: readonly string[]): Loaded {
  const loaded: Loaded = {};
  for (const [name, rest] of groupPaths(paths)) {
    if (name === "$all") Object.assign(loaded, loadEverything(object));
    else if (object.reads(name) && rest.length === 0) loaded[name] = object.read(name);
    else loaded[name] = queryPart(object.part(name), rest);
  }
  return loaded;
}

function queryPart(part: HostObject | null, paths: readonly string[]): Json {
  return part ? queryObject(part, { Select: paths }) : { _IsNull: true };
}

function loadObject(object: HostObject, paths: readonly string[]): Loaded {
  const loaded = paths.length === 0 ? loadEverything(object) : loadPaths(object, paths);
  return { ...object.identify(), ...loaded };
}

function loadCollection(object: HostObject, query: WireQuery, paths: readonly string[]): Loaded {
  const own = paths.filter((path) => object.reads(wireName(path)));
  const skip = query.Skip ?? 0;
  const end = query.Top === undefined ? undefined : skip + query.Top;
  const wanted = paths
    .filter((path) => !own.includes(path) && path !== "items")
    .map((path) => path.replace(/^items\//u, ""));
  return {
    ...(own.length > 0 ? loadPaths(object, own) : {}),
    _Items: object
      .items()
      .slice(skip, end)
      .map((item) => loadObject(item, wanted)),
  };
}

/** What `load` asked for: of a collection its items, of any other object its properties and parts. */
export function queryObject(object: HostObject, query: WireQuery): Loaded {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  return object.isCollection ? loadCollection(object, query, paths) : loadObject(object, paths);
}
