import type { Desk, Race } from "../race.ts";
import { raceGrowingMasters } from "./growing-masters.ts";

/** Masters after 0 to 40 rounds of 200 lines. */
export async function raceRounds(desk: Desk): Promise<Race[]> {
  const title = "Merging ten returns after rounds that are closed";
  const masters = [
    { rounds: 0, linesPerRound: 0 },
    { rounds: 10, linesPerRound: 200 },
    { rounds: 20, linesPerRound: 200 },
    { rounds: 40, linesPerRound: 200 },
  ] as const;
  return [await raceGrowingMasters(title, masters, { actions: 40, partners: 20 }, desk)];
}
