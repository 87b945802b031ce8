import { readFileSync } from "node:fs";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import { parsePlan } from "../../../src/plan/schema/plan-schema.ts";
import { rateMaster } from "../../../src/rate/rate-master.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import { pictureOfMaster } from "../../../src/report/picture/picture-of-master.ts";
import { cellAt, sheetNamed } from "../../../src/workbook/lookup.ts";
import { parseA1 } from "../../../src/workbook/address.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { buildNewMaster } from "../../../scripts/exceljs/master/write-new-master.ts";
import { openExcelWorkbook } from "../../../taskpane/excel/open-excel-workbook.ts";
import { readPicture } from "../../../taskpane/summary/read-picture.ts";
import { installExcel } from "../../excel-host/attach-client.ts";
import { ExcelHost } from "../../excel-host/excel-host.ts";

const REPORT_DATE = "2020-06-30";
const noPlan = (): never => {
  throw new Error("A master needs no plan at hand");
};

let bytes: Uint8Array;
let host: ExcelHost;
let uninstall: () => void;

beforeAll(async () => {
  const text = readFileSync("templates/birmingham-2018-2023/plan.json", "utf8");
  const master = newMaster(parsePlan(JSON.parse(text)));
  const ratings = rateMaster(master, REPORT_DATE);
  const records = masterRecords({ master, reportDate: REPORT_DATE, ratings });
  bytes = await buildNewMaster(records, master.plan);
});

beforeEach(() => {
  host = ExcelHost.fromBytes(bytes, { apiVersion: "1.9" });
  uninstall = installExcel(host);
});

afterEach(() => {
  uninstall();
});

test("the picture of an open master is that of its file, and every line leads to its row", async () => {
  const opened = openExcelWorkbook();
  const { workbook } = await opened.read();
  expect(host.stats.syncs).toBe(2);
  const picture = await readPicture(workbook, noPlan);
  expect(picture).toEqual(pictureOfMaster(readXlsx(bytes)));
  const placed = picture.lists.flatMap(({ lines }) => lines).filter(({ place }) => place);
  expect(placed.length).toBeGreaterThan(10);
  for (const { text, place } of placed) {
    const sheet = sheetNamed(workbook, place?.sheet ?? "");
    const address = parseA1(place?.cell ?? "");
    expect(sheet && address && cellAt(sheet, address)?.value).toBe(text.split(" ")[0]);
  }
});

test("inserted twice: one sheet, few round-trips, small requests, the same picture, nothing else changed", async () => {
  const opened = openExcelWorkbook();
  const picture = await readPicture((await opened.read()).workbook, noPlan);
  const before = host.snapshot().sheets;
  await opened.insertSummary(picture);
  const first = host.snapshot().sheets.at(-1);
  expect(host.stats.syncs).toBe(4);
  await opened.insertSummary(picture);
  expect(host.stats.syncs).toBe(7);
  const after = host.snapshot().sheets;
  expect(after.slice(0, -1)).toEqual(before);
  expect(after.at(-1)?.cells).toEqual(first?.cells);
  expect(after.at(-1)?.charts).toHaveLength(2);
  expect(host.stats.maxRequestBytes).toBeLessThan(200_000);
  expect(await readPicture((await opened.read()).workbook, noPlan)).toEqual(picture);
});

test("no line of the inserted lists is cut off by the place beside it", async () => {
  const opened = openExcelWorkbook();
  const picture = await readPicture((await opened.read()).workbook, noPlan);
  await opened.insertSummary(picture);
  const sheet = host.snapshot().sheets.at(-1);
  const texts = picture.lists.flatMap(({ lines }) => lines.map(({ text }) => text));
  const longest = texts.reduce((one, other) => (other.length > one.length ? other : one), "");
  const [at = ""] =
    Object.entries(sheet?.cells ?? {}).find(([, cell]) =>
      JSON.stringify(cell).includes(JSON.stringify(longest)),
    ) ?? [];
  // A letter of Excel's own text is a good five points wide.
  const width = sheet?.columnWidths[at.replace(/\d/gu, "")] ?? 0;
  expect(longest.length).toBeGreaterThan(80);
  expect(width).toBeGreaterThan(longest.length * 5.25);
});
