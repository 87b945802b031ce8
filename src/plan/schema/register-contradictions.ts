import type { Plan } from "../plan.ts";
import { planYears, planYearWritten } from "../plan-years.ts";
import { readPartner, splitPartners } from "../read-partner.ts";
import { scrutinyItems } from "../register/scrutiny-items.ts";
import type { Register } from "../register/register.ts";
import { describePlace, type DataPath } from "./data-place.ts";

/** What tells the entries of each list apart, as its table in the master does. */
const KEYS: readonly {
  readonly list: Exclude<keyof Register, "sensitive">;
  readonly keys: readonly string[];
}[] = [
  { list: "recommendations", keys: ["ref"] },
  { list: "parts", keys: ["ref", "letter"] },
  { list: "evidence", keys: ["id"] },
  { list: "tracking", keys: ["ref", "date"] },
  { list: "kpiYears", keys: ["kpi", "year"] },
  { list: "datasets", keys: ["id"] },
  { list: "forwardPlan", keys: ["id"] },
  { list: "meetings", keys: ["date"] },
  { list: "meetingActions", keys: ["id"] },
  { list: "papers", keys: ["pack", "part", "order"] },
  { list: "abbreviations", keys: ["abbreviation"] },
  { list: "published", keys: ["kpi", "year", "period", "publishedOn", "pack"] },
];

function repeatedKeys(register: Register): string[] {
  return KEYS.flatMap(({ list, keys }) => {
    const seen = new Map<string, number>();
    const entries: readonly object[] = register[list];
    return entries.flatMap((entry, index) => {
      const values = keys.map((key): unknown => Reflect.get(entry, key));
      const key = JSON.stringify(values).toLowerCase();
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, index);
        return [];
      }
      const place = describePlace(register, [list, index]);
      return `${place}: wanted ${keys.join(" and ")} of its own, found the same as in the ${describePlace(register, [list, first])}`;
    });
  });
}

/** One remark where a value is not among those that the plan holds. */
function unlessAmong(
  register: Register,
  path: DataPath,
  found: string,
  among: ReadonlySet<string>,
  wanted: string,
): string[] {
  if (among.has(found)) return [];
  return [`${describePlace(register, path)}: wanted ${wanted}, found "${found}"`];
}

function unknownRefs(register: Register, plan: Plan): string[] {
  const refs = plan.actions.map(({ ref }) => ref);
  const every = new Set(refs);
  const tracked = new Set(scrutinyItems(plan.actions, register).map(({ ref }) => ref));
  const items = register.recommendations.flatMap(({ ref }, index) =>
    unlessAmong(register, ["recommendations", index, "ref"], ref, every, "an action of the plan"),
  );
  const lists = ["parts", "evidence", "tracking"] as const;
  const ofLists = lists.flatMap((list) =>
    register[list].flatMap(({ ref }, index) =>
      unlessAmong(
        register,
        [list, index, "ref"],
        ref,
        tracked,
        "an item on the list of recommendations",
      ),
    ),
  );
  const links = register.recommendations.flatMap(({ links: ofOne }, at) =>
    ofOne.flatMap(({ plan: other, ref }, index) => {
      const path = ["recommendations", at, "links", index, "ref"];
      return other === "" ? unlessAmong(register, path, ref, every, "an action of the plan") : [];
    }),
  );
  const sensitive = register.sensitive.flatMap((ref, index) =>
    unlessAmong(register, ["sensitive", index], ref, every, "an action of the plan"),
  );
  return [...items, ...ofLists, ...links, ...sensitive];
}

function unknownParts(register: Register, plan: Plan): string[] {
  const letters = new Map(
    plan.actions.map(({ ref, parts }) => [ref, new Set(parts.map(({ letter }) => letter))]),
  );
  const wanted = "the letter of one of its parts";
  const ofRef = (ref: string): Set<string> => letters.get(ref) ?? new Set();
  return [
    ...register.parts.flatMap(({ ref, letter }, index) =>
      unlessAmong(register, ["parts", index, "letter"], letter, ofRef(ref), wanted),
    ),
    ...register.evidence.flatMap(({ ref, part }, index) =>
      part === ""
        ? []
        : unlessAmong(register, ["evidence", index, "part"], part, ofRef(ref), wanted),
    ),
  ];
}

function unknownKpis(register: Register, plan: Plan): string[] {
  const numbers = new Set(plan.kpis.map(({ number }) => number));
  const names = new Set(planYears(plan).map(({ name }) => name));
  const years = `a year of the plan, such as ${planYearWritten(plan.start, plan)?.name ?? plan.start}`;
  return (["kpiYears", "published"] as const).flatMap((list) =>
    register[list].flatMap(({ kpi, year }, index) => [
      ...unlessAmong(
        register,
        [list, index, "kpi"],
        kpi,
        numbers,
        "the number of a KPI of the plan",
      ),
      ...unlessAmong(register, [list, index, "year"], year, names, years),
    ]),
  );
}

function unknownProviders(register: Register, { partners }: Plan): string[] {
  return register.kpiYears.flatMap(({ provider }, index) => {
    const place = (): string => describePlace(register, ["kpiYears", index, "provider"]);
    return splitPartners(provider, partners)
      .filter((name) => readPartner(name, partners).kind !== "known")
      .map((name) => `${place()}: wanted the short name of a partner, found "${name}"`);
  });
}

/** Where a register repeats itself or names what its plan does not hold, one sentence each. */
export function findRegisterContradictions(register: Register, plan: Plan): string[] {
  return [
    ...repeatedKeys(register),
    ...unknownRefs(register, plan),
    ...unknownParts(register, plan),
    ...unknownKpis(register, plan),
    ...unknownProviders(register, plan),
  ];
}
