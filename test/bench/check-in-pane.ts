import { NODE_PACKER } from "../../scripts/files/node-packer.ts";
import { readExamplePlan } from "../../scripts/plans/bundled-plans.ts";
import { planBasis, type CheckBasis } from "../../src/check/check-basis.ts";
import { checkWorkbook } from "../../src/check/check-workbook.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { openExcelWorkbook } from "../../taskpane/excel/open-excel-workbook.ts";
import { runCheck } from "../../taskpane/pane/run-check.ts";
import { installExcel } from "../excel-host/attach-client.ts";
import { ExcelHost } from "../excel-host/excel-host.ts";
import { median, type Bench, type BenchRow } from "./bench-row.ts";
import { generateReturn } from "./generated-returns.ts";

const SIZES = [100, 1_000, 10_000];
/** Reference to status: 10,000 rows of them are as many answers as a return may hold. */
const COLUMNS = 6;
/** Time for a row may grow by so much from the smallest return to the largest. */
const MOST_GROWTH = 2;
const ROUNDS = 5;

/** What one size of return costs, in milliseconds, and what goes between the pane and Excel. */
interface Measured {
  readonly count: number;
  readonly pane: number;
  readonly alone: number;
  readonly fromFile: number;
  readonly traffic: string;
}

async function timeRounds(action: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.();
    const start = performance.now();
    await action();
    times.push(performance.now() - start);
  }
  return median(times);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1_000).toLocaleString("en-GB")} kB`;
}

/** The pane's own check of a return that is open in the in-memory Excel, through Microsoft's client. */
async function timePane(
  bytes: Uint8Array,
  { plan }: CheckBasis,
): Promise<Pick<Measured, "pane" | "traffic">> {
  const host = ExcelHost.fromBytes(bytes, { name: "return.xlsx", apiVersion: "1.9" });
  const uninstall = installExcel(host);
  try {
    const parts = {
      host: openExcelWorkbook(),
      loadPlan: () => Promise.resolve(plan),
      clock: () => "14:02",
    };
    const check = () => runCheck(parts, () => Promise.resolve());
    await check();
    const { syncs, requestBytes, responseBytes } = host.stats;
    const traffic = `${syncs} round-trips, ${kilobytes(requestBytes)} asked, ${kilobytes(responseBytes)} told`;
    return { pane: await timeRounds(check), traffic };
  } finally {
    uninstall();
  }
}

async function measure(count: number, basis: CheckBasis): Promise<Measured> {
  const bytes = await generateReturn(count, { rows: count, columns: COLUMNS });
  const read = () => readXlsx(bytes, { unpacker: NODE_PACKER });
  const workbook = read();
  checkWorkbook(workbook, basis);
  return {
    count,
    ...(await timePane(bytes, basis)),
    alone: await timeRounds(() => checkWorkbook(workbook, basis)),
    fromFile: await timeRounds(() => checkWorkbook(read(), basis)),
  };
}

function rowsOf(measured: Measured, perRow: number): BenchRow[] {
  const { count, pane, alone, fromFile, traffic } = measured;
  const rows = `${count.toLocaleString("en-GB")} rows`;
  const ratio = (ms: number) => ms / count / perRow;
  const goal = count === SIZES[0] ? {} : { goal: { atMost: MOST_GROWTH } };
  return [
    { name: `${rows} in the pane (${traffic})`, ms: pane, ratio: ratio(pane), ...goal },
    { name: `${rows}, the check alone`, ms: alone, ratio: ratio(alone) },
    { name: `${rows}, from the file's bytes`, ms: fromFile, ratio: ratio(fromFile) },
  ];
}

/** Checking returns of 100, 1,000 and 10,000 rows in the pane's code: cost must grow in proportion. */
export async function benchCheckInPane(): Promise<Bench> {
  const { plan } = await readExamplePlan();
  const basis = planBasis(plan);
  // Once for the engine to know the code: what is measured is a pane that has been open for a while.
  await measure(SIZES[1] ?? 1, basis);
  const measured: Measured[] = [];
  for (const count of SIZES) measured.push(await measure(count, basis));
  const [smallest] = measured;
  const perRow = smallest ? smallest.pane / smallest.count : 1;
  return {
    title: `Checking one return in the pane, medians of ${ROUNDS} rounds, in an Excel in memory`,
    ratioMeans: "time for one row, against the pane's check of 100 rows",
    rows: measured.flatMap((one) => rowsOf(one, perRow)),
  };
}
