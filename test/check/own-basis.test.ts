import fc from "fast-check";
import { type TypedRow, typeUpdates } from "../../scripts/exceljs/template/fill-return-template.ts";
import { workbookBytes } from "../../scripts/exceljs/sheet/new-workbook.ts";
import type { ReturnTemplate } from "../../scripts/exceljs/template/return-template.ts";
import { writeDemoReturns } from "../../scripts/exceljs/demo/write-demo-returns.ts";
import { returnTemplateWorkbook } from "../../scripts/exceljs/template/write-return-template.ts";
import { parseRound } from "../../src/plan/schema/round-schema.ts";
import { checkWorkbook } from "../../src/check/check-workbook.ts";
import { ownBasis } from "../../src/check/own-basis.ts";
import type { Finding } from "../../src/finding/finding.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { NIL_ANSWER, TEMPLATE_CELLS, TEMPLATE_COLUMNS } from "../../src/plan/return-template.ts";
import { namedCell } from "../../src/workbook/lookup.ts";
import type { Cell, Workbook } from "../../src/workbook/workbook.ts";
import { parseRegister } from "../../src/plan/schema/register-schema.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import register from "../../templates/birmingham-2018-2023/register.json";
import october from "../../templates/birmingham-2018-2023/rounds/2018-10-16.json";
import november from "../../templates/birmingham-2018-2023/rounds/2018-11-14.json";
import { PLANS, templateFor } from "../support/built-template.ts";
import { workbookOf } from "../support/workbook-of.ts";

/** The findings by the plan in the workbook, and by the whole plan with the same last updates. */
function bothChecks(
  workbook: Workbook,
  plan: Plan,
): [own: readonly Finding[], whole: readonly Finding[]] {
  const basis = ownBasis(workbook);
  if (!basis) throw new Error("The return carries no plan");
  const own = checkWorkbook(workbook, basis);
  const whole = checkWorkbook(workbook, { ...basis, plan });
  expect([own.partner, own.reading]).toEqual([whole.partner, whole.reading]);
  return [own.findings, whole.findings];
}

const NOTHING_TYPED = Object.fromEntries(TEMPLATE_COLUMNS.map(({ field }) => [field, ""]));
const typed = (given: Partial<TypedRow>): TypedRow => ({ ...NOTHING_TYPED, ...given }) as TypedRow;

function goodRows({ actions, plan }: ReturnTemplate): TypedRow[] {
  const status = plan.statuses.find(({ id }) => id === "on-track")?.name ?? "";
  return actions.map(({ action: { ref } }) =>
    typed({
      reference: ref,
      "action-taken": `Held the meeting of leads that ${ref} asks for.`,
      status,
    }),
  );
}

/** Rows with every kind of fault, in words of this plan and of none. */
function faultyRow({ plan, partner }: ReturnTemplate): fc.Arbitrary<TypedRow> {
  const { actions, sections, statuses, partners } = plan;
  const pick = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom("", ...texts);
  const day = pick("2018-11-01", "2016-09-01", "2031-01-01", "31 February 2019", "soon", "1/2/19");
  const letters = actions.flatMap(({ ref, parts }) =>
    parts.map(({ letter }) => `${ref} ${letter})`),
  );
  return fc
    .record({
      reference: pick(
        ...actions.flatMap(({ ref, refAsPublished }) => [ref, refAsPublished, `${ref} ${ref}`]),
        ...sections.flatMap(({ number, name, alsoCalled }) => [number, name, ...alsoCalled]),
        ...letters,
        "9z",
        "31",
      ),
      "action-taken": pick(
        ...actions.map(({ ref }) => `The work on ${ref} went on as agreed in the spring.`),
        ...partners.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => `Met ${one}.`)),
        "Ring 0121 496 0123. 6 women moved in.",
        "TBC",
      ),
      responsible: pick("Head of service", partner.name, "TBC"),
      start: day,
      finish: day,
      status: pick(
        ...statuses.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled, `${name.slice(1)}x`]),
      ),
      forecast: day,
      completed: day,
      evidence: pick("Minutes", "n/a"),
      obstacle: pick("Staff are few", "-"),
    })
    .map(typed);
}

/** One partner of each kind: by its type, whether it owes returns, and whether any action is its own. */
function oneOfEachKind(plan: Plan): ReturnTemplate[] {
  const kinds = new Map<string, ReturnTemplate>();
  for (const partner of plan.partners) {
    const template = templateFor(plan, partner);
    const kind = [partner.type, partner.reports, template.actions.length > 0].join(" ");
    if (!kinds.has(kind)) kinds.set(kind, template);
  }
  return [...kinds.values()];
}

const CASES = PLANS.flatMap((plan) =>
  oneOfEachKind(plan).map((made) => [plan.id, made.partner.id, made] as const),
);

/** The same return with Yes beside "Nothing to report this round". */
function withNil(workbook: Workbook): Workbook {
  const place = namedCell(workbook, TEMPLATE_CELLS.nothing.name);
  if (!place) throw new Error("The return has no place for nothing to report");
  const { row, column } = place.address;
  const answer: Cell = { column, value: NIL_ANSWER };
  const rows = place.sheet.rows.map((entry) =>
    entry.index === row
      ? { ...entry, cells: [...entry.cells.filter((cell) => cell.column < column), answer] }
      : entry,
  );
  const sheets = workbook.sheets.map((sheet) =>
    sheet === place.sheet ? { ...sheet, rows } : sheet,
  );
  return { ...workbook, sheets };
}

test.each(CASES)("a return of %s from %s is told the same by its own plan", async (_, id, made) => {
  const workbook = await returnTemplateWorkbook(made);
  typeUpdates(workbook, made, goodRows(made));
  const [clean, cleanWhole] = bothChecks(readXlsx(await workbookBytes(workbook)), made.plan);
  expect(clean).toEqual(cleanWhole);

  const rows = fc.sample(faultyRow(made), { numRuns: 10, seed: id.length + made.actions.length });
  const numbered = rows.map((row) => ({ ...row, reference: row.reference || " " }));
  typeUpdates(workbook, made, numbered);
  const answered = readXlsx(await workbookBytes(workbook));
  const [faulty, faultyWhole] = bothChecks(answered, made.plan);
  expect(faulty).toEqual(faultyWhole);
  expect(faulty.length).toBeGreaterThan(3);

  const [nil, nilWhole] = bothChecks(withNil(answered), made.plan);
  expect(nil).toEqual(nilWhole);
  expect(nil.map(({ code }) => code)).toContain("nil-with-updates");
});

test.each([october, november].map((round) => [round.round, round] as const))(
  "the demonstration's returns of %s are told the same by their own plan",
  async (_, json) => {
    const [, plan] = PLANS;
    if (!plan) throw new Error("There is no plan");
    const { kpiYears } = parseRegister(register, plan);
    const said = new Map(
      plan.partners.map((partner) => [partner.id, templateFor(plan, partner).lastUpdates]),
    );
    const files = await writeDemoReturns(parseRound(json, plan), plan, said, kpiYears);
    const read = files.map(({ bytes }) => readXlsx(bytes));
    const own = read.filter((file) => ownBasis(file));
    expect(own).toHaveLength(3);
    for (const workbook of own) {
      const [mine, whole] = bothChecks(workbook, plan);
      expect(mine).toEqual(whole);
    }
  },
);

test("a return on another form has no plan of its own", () => {
  const form = workbookOf({ Form: [["Strategy Action Plan Ref", "Action Taken", "Status"]] });
  expect(ownBasis(form)).toBeNull();
});
