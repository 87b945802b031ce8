import * as fc from "fast-check";
import { mergeReturns } from "../../../src/merge/merge-returns.ts";
import type { ReceivedReturn } from "../../../src/merge/lines/received-return.ts";
import type { Conflict } from "../../../src/plan/master/conflicts.ts";
import type { Master } from "../../../src/plan/master/master.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import { KPI_PERIODS } from "../../../src/plan/register/kpi-periods.ts";
import { EMPTY_REGISTER, type Register } from "../../../src/plan/register/register.ts";
import { KPI_PLAN, KPI_YEARS } from "../../support/kpi-template.ts";
import { kpiReturn } from "./kpi-returns.ts";

const ROUND = { date: "2018-11-14", returnsDue: "2018-11-07" };

const value = fc.record({
  kpi: fc.constantFrom("4", "4", "5", "B1", "9"),
  period: fc.constantFrom(...KPI_PERIODS, "q2" as const),
  value: fc.constantFrom("12", "12", "13", "1,200", "[x]", "about 12", "", "45%"),
  note: fc.constantFrom("Provisional", "New way of counting"),
});
const returns = fc
  .array(
    fc.record({
      partner: fc.constantFrom("exw", "exw", "exp", "exc"),
      values: fc.array(value, { maxLength: 5 }),
      hour: fc.constantFrom("08", "09", "10"),
    }),
    { maxLength: 5 },
  )
  .map((given) =>
    given.map(({ partner, values, hour }, at) =>
      kpiReturn(partner, `${at}`.repeat(8), values, `2018-11-06T${hour}:00:00`),
    ),
  );
const typed = fc.constantFrom("", "12", "99");
const decisions = fc.array(fc.constantFrom("Use A", "Use B", "Leave as it is", null), {
  minLength: 3,
  maxLength: 3,
});

interface State {
  readonly master: Master;
  readonly register: Register;
}

function startWith(q2: string): State {
  const kpiYears = KPI_YEARS.map((entry) =>
    entry.kpi === "4" && entry.start === KPI_PLAN.start
      ? { ...entry, values: { ...entry.values, q2 } }
      : entry,
  );
  return { master: newMaster(KPI_PLAN), register: { ...EMPTY_REGISTER, kpiYears } };
}

function merge({ master, register }: State, received: readonly ReceivedReturn[]) {
  const outcome = mergeReturns(master, register, received, ROUND);
  const { kpis } = outcome;
  if (!kpis) throw new Error("KPIs were not merged");
  return { master: outcome.master, register: kpis.register, tally: kpis.tally };
}

function decide(state: State, choices: readonly (Conflict["decision"] | null)[]): State {
  const conflicts = state.master.conflicts.map((conflict, at) => ({
    ...conflict,
    decision: choices[at % choices.length] ?? null,
    decidedBy: "A. Officer",
  }));
  return { ...state, master: { ...state.master, conflicts } };
}

function open({ master }: State): Conflict[] {
  return master.conflicts.filter(({ state }) => state === "Open");
}

function shown({ master, register }: State): unknown {
  return [register.kpiYears, register.kpiLog, master.conflicts];
}

test("no value is lost: those in are merged, replaced, in conflict, set aside or known", () => {
  fc.assert(
    fc.property(returns, typed, (received, q2) => {
      const { tally, register } = merge(startWith(q2), received);
      const { valuesIn, ...fates } = tally;
      const sum = Object.values(fates).reduce((total, number) => total + number, 0);
      expect(sum).toBe(valuesIn);
      const rows = received.flatMap(({ reading }) => reading.kpiRows);
      expect([valuesIn, register.kpiLog.length]).toEqual([rows.length, rows.length]);
      expect(new Set(register.kpiLog.map(({ id }) => id)).size).toBe(rows.length);
      const logged = register.kpiLog.map((line) => `${line.value} ${line.note}`).sort();
      const given = rows.map(
        ({ answers }) => `${answers.value?.text ?? ""} ${answers.note?.text ?? ""}`,
      );
      expect(logged).toEqual(given.sort());
    }),
  );
});

test("merging again changes nothing, before and after decisions", () => {
  fc.assert(
    fc.property(returns, typed, decisions, (received, q2, choices) => {
      const once = merge(startWith(q2), received);
      expect(shown(merge(once, received))).toEqual(shown(once));
      const settled = merge(merge(decide(once, choices), []), []);
      expect(shown(merge(settled, received))).toEqual(shown(settled));
    }),
  );
});

test("the order of returns within a merge changes nothing", () => {
  fc.assert(
    fc.property(returns, typed, (received, q2) => {
      const start = startWith(q2);
      expect(shown(merge(start, [...received].reverse()))).toEqual(shown(merge(start, received)));
    }),
  );
});

test("one by one, in whatever order, gives the same figures, log and open conflicts", () => {
  fc.assert(
    fc.property(returns, (received) => {
      const oneByOne = (list: readonly ReceivedReturn[]): State =>
        list.reduce<State>((state, one) => merge(state, [one]), merge(startWith(""), []));
      const [there, back] = [oneByOne(received), oneByOne([...received].reverse())];
      expect(back.register).toEqual(there.register);
      expect(merge(startWith(""), received).register).toEqual(there.register);
      expect(open(back)).toEqual(open(there));
    }),
  );
});

test("the sheet holds only what the team typed, what a return says, and [x]", () => {
  fc.assert(
    fc.property(returns, typed, (received, q2) => {
      const { register } = merge(startWith(q2), received);
      const allowed = new Set(["", "[x]", "10", q2]);
      for (const { state, value: said } of register.kpiLog)
        if (state === "Merged" || state === "In conflict") allowed.add(said.trim());
      const values = register.kpiYears.flatMap((entry) => Object.values(entry.values));
      expect(values.filter((one) => !allowed.has(one))).toEqual([]);
    }),
  );
});
