import type { Desk, Race } from "../race.ts";
import { raceGrowingMasters } from "./growing-masters.ts";

/** Masters of 0 to 100,000 ledger lines after ten rounds. */
export async function raceLedger(desk: Desk): Promise<Race[]> {
  const title = "Merging ten returns into a ledger that has grown";
  const masters = [
    { rounds: 0, linesPerRound: 0 },
    { rounds: 10, linesPerRound: 600 },
    { rounds: 10, linesPerRound: 2_000 },
    { rounds: 10, linesPerRound: 10_000 },
  ] as const;
  return [await raceGrowingMasters(title, masters, { actions: 200, partners: 60 }, desk)];
}
