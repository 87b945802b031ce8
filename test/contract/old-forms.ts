import register from "../../templates/birmingham-2018-2023/register.json";
import json from "../../templates/birmingham-2018-2023/plan.json";
import october from "../../templates/birmingham-2018-2023/rounds/2018-10-16.json";
import november from "../../templates/birmingham-2018-2023/rounds/2018-11-14.json";
import { parseRound } from "../../src/plan/schema/round-schema.ts";
import { writeDemoReturns, type DemoFile } from "../../scripts/exceljs/demo/write-demo-returns.ts";
import { parseRegister } from "../../src/plan/schema/register-schema.ts";
import { parsePlan } from "../../src/plan/schema/plan-schema.ts";
import type { Fixture } from "./fixture.ts";

const plan = parsePlan(json);
const { kpiYears } = parseRegister(register, plan);
const rounds = [october, november].map((round) => parseRound(round, plan));
let written: Promise<readonly DemoFile[]> | undefined;

async function writeAll(): Promise<readonly DemoFile[]> {
  return (
    await Promise.all(rounds.map((round) => writeDemoReturns(round, plan, new Map(), kpiYears)))
  ).flat();
}

async function bytesOf(file: string): Promise<Uint8Array> {
  written ??= writeAll();
  const found = (await written).find((one) => one.file === file);
  if (!found) throw new Error(`The demonstration has no ${file}`);
  return found.bytes;
}

/** The demonstration's returns: tracking form, progress tables with and without a column for bodies, templates. */
export const OLD_FORMS: readonly Fixture[] = rounds
  .flatMap(({ returns }) => returns)
  .map(({ file, layout }) => ({ name: `${layout}: ${file}`, bytes: () => bytesOf(file) }));
