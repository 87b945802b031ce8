import ExcelJS from "exceljs";
import json from "../../../templates/birmingham-2018-2023/plan.json";
import { buildReturnTemplate } from "../../../scripts/exceljs/template/write-return-template.ts";
import { checkReturn } from "../../../src/check/check-return.ts";
import { ownActions } from "../../../src/plan/own-actions.ts";
import type { Round } from "../../../src/plan/plan.ts";
import { parsePlan } from "../../../src/plan/schema/plan-schema.ts";
import { readReturn } from "../../../src/read/read-return.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";

const plan = parsePlan(json);
const partners = plan.partners.filter(({ id }) => ownActions(plan, id).length > 0);

function firstRound(): Round {
  const [round] = plan.rounds;
  if (!round) throw new Error("The plan has no round");
  return round;
}

test("every partner that leads or contributes gets one", () => {
  expect(partners.map(({ shortName }) => shortName)).toEqual([
    "VAWC SG",
    "BASB",
    "BCSP",
    "BCT",
    "BSWA",
    "BWC NHS FT",
    "BCC Commissioning",
    "BCC Housing Options",
    "BCC Landlord Services",
    "BCC Corporate Research",
    "HPB",
    "WMP",
    "WMPCC",
    "WMCA",
    "PHE",
    "CGL",
    "DWP",
  ]);
});

test.each(partners.map((partner) => [partner.shortName, partner] as const))(
  "the template of %s reads as its own, holds no update and has nothing to mend",
  async (_, partner) => {
    const round = firstRound();
    const actions = ownActions(plan, partner.id);
    const given = { plan, partner, round, actions, lastUpdates: [] };
    const read = readReturn(readXlsx(await buildReturnTemplate(given)), plan);
    const { partnerReading, roundDay } = read.identity;
    expect({ ...partnerReading, roundDay, layout: read.layout }).toMatchObject({
      kind: "known",
      id: partner.id,
      roundDay: round.date,
      layout: "template-v1",
    });
    expect([read.nil, read.unread]).toEqual([null, []]);
    const context = { return: read, plan, kpis: null, partner: partner.id, round, previous: [] };
    expect(checkReturn(context)).toEqual([]);
  },
);

test("what a partner types beside the instructions is said to be unread", async () => {
  const [partner] = partners;
  if (!partner) throw new Error("The plan has no partner");
  const actions = ownActions(plan, partner.id);
  const given = { plan, partner, round: firstRound(), actions, lastUpdates: [] };
  const workbook = new ExcelJS.Workbook();
  const template = await buildReturnTemplate(given);
  await workbook.xlsx.load(template.slice().buffer);
  const sheet = workbook.getWorksheet("Start here");
  if (!sheet) throw new Error("The template has no first sheet");
  sheet.getCell("A25").value = "Our hub moved in October.";
  sheet.getCell("C14").value = "Is this row needed?";
  const read = readReturn(readXlsx(Buffer.from(await workbook.xlsx.writeBuffer())), plan);
  expect(read.unread.map(({ text }) => text)).toEqual([
    "Is this row needed?",
    "Our hub moved in October.",
  ]);
});
