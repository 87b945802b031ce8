import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../support/chromium.ts";
import { generatePlan } from "../data/generate-plan.ts";
import { generateReturn } from "../data/generate-return.ts";
import { writeFilledTemplates } from "../data/write-filled-templates.ts";
import { measurePane, type PaneTimes } from "../measure/measure-pane.ts";
import type { Claim, Contender, Desk, Race } from "../race.ts";

const SPEEDS = [
  { speed: "ordinary speed", slowness: 1 },
  { speed: "a quarter of the speed", slowness: 4 },
];
/** A person who waits longer thinks that nothing happens. */
const LONGEST_FIRST_CHECK = 1.5;
const SIZES = [100, 1_000, 10_000];
/** Reference to status: 10,000 rows of them are as many answers as a return may hold. */
const COLUMNS = 6;

/** One opening of the pane gives all figures: those after the first are of the same opening. */
function panePhases(
  name: string,
  open: () => Promise<PaneTimes>,
): readonly [opening: Contender, firstCheck: Contender, longestTask: Contender] {
  let last: Promise<PaneTimes> | undefined;
  const phase = (what: string, secondsOf: (times: PaneTimes) => number) => ({
    name: `${what}, ${name}`,
    measure: async () => {
      const times = await (last ?? open());
      return { seconds: secondsOf(times), peak: times.heap };
    },
  });
  const opening = phase("opening the pane", (times) => times.opening);
  return [
    {
      ...opening,
      measure: () => {
        last = open();
        return opening.measure();
      },
    },
    phase("first check", ({ firstCheck }) => firstCheck),
    phase("longest task of both", ({ longestTask }) => longestTask),
  ];
}

function raceSpeeds(browser: Browser, template: Uint8Array): Race {
  const phases = SPEEDS.map(({ speed, slowness }) =>
    panePhases(speed, () => measurePane(browser, template, slowness)),
  );
  const slow = phases.at(-1)?.[1].name ?? "";
  const goal = { atMost: 1 };
  return {
    title:
      "The pane on a return, in Chromium beside an Excel in memory; seconds that pass in the page",
    contenders: phases.flat(),
    claims: [{ of: slow, against: { seconds: LONGEST_FIRST_CHECK }, goal }],
  };
}

const checkOf = (rows: number): string => `${rows.toLocaleString("en-GB")} rows`;

async function raceSizes(browser: Browser): Promise<Race> {
  const plan = generatePlan({ actions: 38, partners: 12 });
  const contenders: Contender[] = [];
  for (const rows of SIZES) {
    const bytes = await generateReturn(plan, 1, { rows, columns: COLUMNS });
    const [, firstCheck] = panePhases(checkOf(rows), () => measurePane(browser, bytes, 1));
    contenders.push(firstCheck);
  }
  const names = contenders.map(({ name }) => name);
  const claims = SIZES.slice(1).map((rows, index): Claim => {
    const [smaller = ""] = [names[index]];
    const times = rows / (SIZES[index] ?? rows);
    return {
      of: names[index + 1] ?? "",
      against: { names: [smaller], times },
      goal: { atMost: 1 },
    };
  });
  return { title: "The pane on returns of many rows", contenders, claims };
}

/** The pane as it is deployed, from its opening to the findings. */
export async function racePane({ folder, atEnd }: Desk): Promise<Race[]> {
  const plan = generatePlan({ actions: 38, partners: 12 });
  const returns = await writeFilledTemplates(join(folder, "returns"), plan, 1);
  const template = new Uint8Array(await readFile(join(returns, "P0 0.xlsx")));
  const browser = await openBrowser();
  atEnd(() => browser.close());
  return [raceSpeeds(browser, template), await raceSizes(browser)];
}
