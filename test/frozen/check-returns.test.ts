import { basename } from "node:path";
import type { Finding } from "../../src/finding/finding.ts";
import { runForJson } from "../support/run-command.ts";
import { FROZEN } from "./frozen-files.ts";

const ROUND = "2018-11-14";

interface CheckJson {
  readonly returns: readonly {
    readonly file: string;
    readonly partner: string | null;
    readonly round: string | null;
    readonly layout: string | null;
    readonly rows: number;
    readonly findings: readonly Finding[];
  }[];
}

/** `telephone-in-text error 2a Updates B11`. */
function say({ code, severity, ref, sheet, cells }: Finding): string {
  return [code, severity, ref, sheet, cells.join("+")].filter(Boolean).join(" ");
}

async function checked(...words: readonly string[]): Promise<Record<string, string[]>> {
  const { returns } = await runForJson<CheckJson>("check", ...words);
  return Object.fromEntries(
    returns.map(({ file, partner, round, layout, rows, findings }) => [
      file,
      [`${String(partner)} ${String(round)} ${String(layout)} ${rows}`, ...findings.map(say)],
    ]),
  );
}

const COMPILED = [
  `null ${ROUND} progress-table 4`,
  "missing-reference error Progress updates A8",
  "section-reference query Progress updates A4+A5",
];
const STEERING_GROUP = [`vawc-sg ${ROUND} template-v1 3`, "telephone-in-text error 2a Updates B11"];
const WOMENS_AID = [
  `bswa ${ROUND} template-v1 1`,
  "telephone-in-text error 3d Updates B4",
  "impossible-date error 3d Updates E4",
  "complete-without-date error 3d Updates H4",
  "complete-without-evidence error 3d Updates I4",
];
const WOMENS_AID_AGAIN = [
  `bswa ${ROUND} template-v1 3`,
  "missing-reference error Updates A7",
  "missing-status error Updates F7",
];
const SENT = {
  "BWCHFT return.xlsx": [`bwc ${ROUND} template-v1 1`],
  "Change Grow Live return.xlsx": [`cgl ${ROUND} template-v1 1`],
  "DWP tracking form.xlsx": [`dwp ${ROUND} tracking-form 1`],
  "Homelessness Partnership Board return.xlsx": [`hpb ${ROUND} template-v1 1`],
  "Progress updates 14 November 2018.xlsx": COMPILED,
  "Public Health England return.xlsx": [`phe ${ROUND} template-v1 0`],
  "Safeguarding Adults Board return.xlsx": [`basb ${ROUND} template-v1 2`],
  "Steering group return.xlsx": STEERING_GROUP,
  "Women's Aid return.xlsx": WOMENS_AID,
  "Women's Aid return again.xlsx": WOMENS_AID_AGAIN,
};

test.each([
  ["the master of its time", ["--master", FROZEN.beforeSecondRound, "--round", ROUND]],
  ["a master of the time before the register", ["--master", FROZEN.beforeRegister]],
  ["the plan that each carries", []],
])("returns are checked against %s", async (_, words) => {
  expect(await checked(FROZEN.returns, ...words)).toEqual(SENT);
});

test("feedback copies tell the same again once they come back", async () => {
  expect(await checked(FROZEN.feedback, "--master", FROZEN.beforeSecondRound)).toEqual({
    "Progress updates 14 November 2018 - to mend.xlsx": COMPILED,
    "Steering group return - to mend.xlsx": STEERING_GROUP,
    "Women's Aid return - to mend.xlsx": WOMENS_AID,
    "Women's Aid return again - to mend.xlsx": WOMENS_AID_AGAIN,
  });
});

test.each([
  [FROZEN.templates, ROUND, { BASB: "basb", BCSP: "bcsp", BSWA: "bswa", "VAWC SG": "vawc-sg" }],
  [
    FROZEN.inquiryTemplates,
    "2017-04-11",
    { "Cabinet Member for Inclusion and Community Safety": "community-safety" },
  ],
])("templates in %#: blank, each is known for what it is", async (folder, round, partners) => {
  const wanted = Object.entries(partners).map(([name, id]) => [
    `${name} return ${round}.xlsx`,
    [`${id} ${round} template-v1 0`],
  ]);
  expect(await checked(folder)).toEqual(Object.fromEntries(wanted));
});

test("a master among the returns is known for one", async () => {
  const { afterBothRounds, beforeRegister } = FROZEN;
  for (const path of [afterBothRounds, beforeRegister]) {
    const { [basename(path)]: told } = await checked(path);
    expect(told?.slice(1)).toEqual(["team-master error"]);
  }
});
