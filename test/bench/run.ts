import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describeRace, isMissed, TABLE_HEAD } from "./describe-race.ts";
import { bundlePeers } from "./measure/bundle-peers.ts";
import { actionPlan, nodeScript } from "./measure/command.ts";
import { measureCommand } from "./measure/measure-command.ts";
import { runRace } from "./measure/run-race.ts";
import type { Desk, Race, Topic } from "./race.ts";
import { raceLedger } from "./topics/ledger.ts";
import { raceMerging } from "./topics/merge.ts";
import { racePacks } from "./topics/packs.ts";
import { racePane } from "./topics/pane.ts";
import { racePartners } from "./topics/partners.ts";
import { raceReading } from "./topics/reading.ts";
import { raceRounds } from "./topics/rounds.ts";
import { raceStartUp } from "./topics/start-up.ts";

/** Every topic, in the order in which they run. */
const TOPICS: Readonly<Record<string, Topic>> = {
  reading: raceReading,
  merge: raceMerging,
  partners: racePartners,
  rounds: raceRounds,
  ledger: raceLedger,
  "start-up": raceStartUp,
  packs: racePacks,
  pane: racePane,
};
const ROUNDS = 5;

/** The first of these names that is no topic. */
function unknownTopic(names: readonly string[]): string | undefined {
  return names.find((name) => !Object.hasOwn(TOPICS, name));
}

function chosenTopics(names: readonly string[]): Topic[] {
  const all = Object.entries(TOPICS);
  return all.flatMap(([name, topic]) =>
    names.length === 0 || names.includes(name) ? [topic] : [],
  );
}

async function raceAll(races: readonly Race[], rounds: number): Promise<number> {
  let missed = 0;
  for (const race of races) {
    const results = await runRace(race, rounds);
    console.log(describeRace(race, results));
    missed += race.claims.filter((claim) => isMissed(claim, results)).length;
  }
  return missed;
}

/** Runs a topic, printing each race as it ends. Gives how many goals were missed. */
async function runTopic(topic: Topic, peer: Desk["peer"], rounds: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const ends: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const races = await topic({ folder, peer, atEnd: (close) => ends.push(close) });
    return await raceAll(races, rounds);
  } finally {
    for (const end of ends) await end();
  }
}

/** Runs these topics one after the other. Gives how many goals were missed. */
async function runTopics(topics: readonly Topic[], rounds: number): Promise<number> {
  const pathOf = await bundlePeers();
  // The first command after a change of the sources bundles them: that is nobody's time.
  await measureCommand(actionPlan("--help"));
  console.log(
    `Processor seconds and peak memory of whole processes, medians of ${rounds}, taken in turns.\n\n${TABLE_HEAD}`,
  );
  let missed = 0;
  for (const topic of topics) {
    missed += await runTopic(topic, (name, ...words) => nodeScript(pathOf(name), ...words), rounds);
  }
  return missed;
}

/** `npm run bench -- [TOPIC …] [--quick]`: each contender once with `--quick`, else medians of five. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean", default: false } },
});
const unknown = unknownTopic(positionals);
if (unknown === undefined) {
  const missed = await runTopics(chosenTopics(positionals), values.quick ? 1 : ROUNDS);
  process.exitCode = missed > 0 ? 1 : 0;
} else {
  console.error(`There is no topic "${unknown}". There are: ${Object.keys(TOPICS).join(", ")}.`);
  process.exitCode = 2;
}
