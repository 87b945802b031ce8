import { join } from "node:path";
import { generatePlan } from "../data/generate-plan.ts";
import { writeFilledTemplates } from "../data/write-filled-templates.ts";
import { actionPlan } from "../measure/command.ts";
import type { Desk, Race } from "../race.ts";

const BARE = "Node that only imports exceljs";
const HELP = "action-plan --help";
const CHECK = "action-plan check of one return";

/** What every command costs before it does anything. */
export async function raceStartUp(desk: Desk): Promise<Race[]> {
  const plan = generatePlan({ actions: 38, partners: 12 });
  const returns = await writeFilledTemplates(join(desk.folder, "returns"), plan, 1);
  return [
    {
      title: "Starting a command",
      contenders: [
        { name: BARE, command: desk.peer("import-exceljs") },
        { name: HELP, command: actionPlan("--help") },
        { name: CHECK, command: actionPlan("check", returns) },
      ],
      claims: [HELP, CHECK].map((of) => ({
        of,
        against: { names: [BARE] },
        goal: { atMost: 2 },
      })),
    },
  ];
}
