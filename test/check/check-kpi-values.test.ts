import { countReadyRows } from "../../src/check/count-ready-rows.ts";
import { readyText } from "../../src/report/ready-text.ts";
import { checkWorkbook } from "../../src/check/check-workbook.ts";
import { ownBasis } from "../../src/check/own-basis.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { buildReturnTemplate } from "../../scripts/exceljs/template/write-return-template.ts";
import { templateFor } from "../support/built-template.ts";
import { filledKpis, KPI_PLAN, kpiTemplate } from "../support/kpi-template.ts";

const YEAR = "April 2018 to March 2019";

async function checked(...given: Parameters<typeof filledKpis>) {
  const workbook = readXlsx(await filledKpis(...given));
  const basis = ownBasis(workbook);
  if (!basis) throw new Error("The return carries no plan");
  return checkWorkbook(workbook, basis);
}

function said({ findings }: Awaited<ReturnType<typeof checked>>): string[] {
  return findings.map(({ code, cells }) => `${code} ${cells.join(" ")}`);
}

test("a template that asks for KPIs and is sent back untouched has nothing to mend", async () => {
  const { findings, reading } = await checked([]);
  expect([findings, reading.unread, reading.rows, reading.kpiRows]).toEqual([[], [], [], []]);
});

test("values are read with the cells they came from", async () => {
  const { reading, findings } = await checked([
    { kpi: "4", year: YEAR, period: "Q2", value: "12", note: "Provisional" },
    { kpi: "B1", year: YEAR, period: "Quarter 1", value: "45.5" },
  ]);
  expect(findings).toEqual([]);
  expect(
    reading.kpiRows.map(({ kpi, year, period, sheet, row, answers }) => [
      kpi,
      year?.start,
      period,
      `${sheet} ${row + 1}`,
      answers.value?.text,
      answers.note?.text,
    ]),
  ).toEqual([
    ["4", "2018-04-01", "q2", "Your KPIs 4", "12", "Provisional"],
    ["B1", "2018-04-01", "q1", "Your KPIs 7", "45.5", undefined],
  ]);
});

test("KPI values count as rows that are ready or not, a note alone as none", async () => {
  const { reading, findings } = await checked([
    { kpi: "4", year: YEAR, period: "Q2", value: "12" },
    { kpi: "4", year: YEAR, period: "Q1", value: "about 20" },
    { kpi: "B1", year: YEAR, period: "Q2", value: "", note: "In January" },
  ]);
  expect(countReadyRows(reading, findings)).toMatchObject({ rows: 2, ready: 1 });
  expect(readyText(countReadyRows(reading, findings))).toBe("1 of 2 rows ready");
});

test("each fault is said once, at its cell, after what is said of updates", async () => {
  const found = await checked(
    [
      { kpi: "4", year: YEAR, period: "Q2", value: "TBC", note: "Ring 0121 496 0123" },
      { kpi: "B1", year: YEAR, period: "Q2", value: "145" },
      { kpi: "4", year: YEAR, period: "Q1", value: "-3" },
      { kpi: "B1", year: YEAR, period: "Q1", value: "about 20" },
    ],
    (workbook) => {
      const sheet = workbook.getWorksheet("Your KPIs");
      const add = (row: number, values: readonly (string | number)[]): void => {
        [1, 4, 5, 7].forEach((column, at) => {
          if (sheet) sheet.getRow(row).getCell(column).value = values[at] ?? "";
        });
      };
      add(8, ["KPI 5", YEAR, "Q1", 3]);
      add(9, ["9", "2018/19", "Q1", 3]);
      add(10, ["4", "2018/19", "Q3", 3]);
      add(11, ["4", "2044/45", "Q1", 3]);
      add(12, ["4", "2018/19", "Q1", 4]);
    },
  );
  expect(said(found)).toEqual([
    "placeholder-kpi-value G4",
    "telephone-in-text H4",
    "kpi-share-out-of-range G5",
    "negative-kpi-count G6",
    "kpi-value-not-a-number G7",
    "unknown-kpi A9",
    "kpi-period-not-over E10",
    "unknown-kpi-period E11",
    "kpi-value-twice G12",
    "kpi-of-another-partner A8",
  ]);
});

test("a partner that provides no KPI gets the same workbook as before", async () => {
  const { kpis, ...without } = kpiTemplate();
  const plain = await buildReturnTemplate(templateFor(KPI_PLAN, without.partner));
  expect(kpis.asked).toHaveLength(4);
  expect(readXlsx(await buildReturnTemplate(without))).toEqual(readXlsx(plain));
});
