import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import { NODE_PACKER } from "../../scripts/files/node-packer.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { openZip } from "../../src/xlsx/zip-read.ts";
import { median, type Bench } from "./bench-row.ts";
import { generateReturns } from "./generated-returns.ts";

/** A way to read one file; gives something of what it read, so that nothing is optimised away. */
type Engine = (bytes: Uint8Array) => unknown;

const OURS = "readXlsx";
const FLOOR = "bare inflate of the same bytes (readXlsx may take 5 times as long)";

function inflateAll(bytes: Uint8Array): number {
  let size = 0;
  for (const entry of openZip(bytes).entries.values()) {
    const raw = bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
    size += entry.method === 8 ? NODE_PACKER.inflate(raw, entry.size).length : raw.length;
  }
  return size;
}

async function loadWithExceljs(bytes: Uint8Array): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  // Its types want a Buffer of their own; any bytes will do.
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook.worksheets;
}

const ENGINES: readonly (readonly [name: string, engine: Engine])[] = [
  [OURS, (bytes) => readXlsx(bytes, { unpacker: NODE_PACKER })],
  ["readXlsx with the inflate of a browser", (bytes) => readXlsx(bytes)],
  ["SheetJS, dense", (bytes) => SheetJS.read(bytes, { dense: true })],
  ["exceljs", loadWithExceljs],
  [FLOOR, inflateAll],
];

async function timeEngine(engine: Engine, files: readonly Uint8Array[]): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  for (const file of files) await engine(file);
  return performance.now() - start;
}

/** Milliseconds of each engine, round by round, taken in turns so that a slow minute hits all. */
async function timeRounds(
  files: readonly Uint8Array[],
  rounds: number,
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(ENGINES.map(([name]) => [name, []]));
  for (const [, engine] of ENGINES) await timeEngine(engine, files.slice(0, 20));
  for (let round = 0; round < rounds; round++) {
    for (const [name, engine] of ENGINES) {
      times.get(name)?.push(await timeEngine(engine, files));
    }
  }
  return times;
}

function goalOf(name: string): { readonly goal?: { readonly atLeast: number } } {
  if (name === "exceljs") return { goal: { atLeast: 3 } };
  if (name === "SheetJS, dense") return { goal: { atLeast: 1.5 } };
  // At most 5 times the floor, said the other way round.
  return name === FLOOR ? { goal: { atLeast: 1 / 5 } } : {};
}

/** Reads `count` generated returns with every engine, in `rounds` interleaved rounds. */
export async function benchReadReturns(count = 500, rounds = 5): Promise<Bench> {
  const files = await generateReturns(count);
  const times = await timeRounds(files, rounds);
  const ours = median(times.get(OURS) ?? []);
  const kilobytes = Math.round(files.reduce((sum, { length }) => sum + length, 0) / count / 1000);
  return {
    title: `Reading ${count} returns of about ${kilobytes} kB, medians of ${rounds} rounds`,
    ratioMeans: "time against readXlsx",
    rows: [...times].map(([name, list]) => {
      const ms = median(list);
      return { name, ms, ratio: ms / ours, ...goalOf(name) };
    }),
  };
}
