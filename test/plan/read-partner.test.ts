import fc from "fast-check";
import { leadIdsOf, readPartner, splitPartners } from "../../src/plan/read-partner.ts";
import { samplePartner, samplePlan } from "../support/sample-plan.ts";

const { partners } = samplePlan();
const portfolios = [
  samplePartner("Cohesion, Equalities and Safety", {
    earlierNames: [{ name: "Equalities, Safety", from: "2012", to: "2015" }],
  }),
  samplePartner("Health"),
];

describe("a partner is known by any of its names", () => {
  test.each([
    ["EXC", "exc"],
    ["exc", "exc"],
    [" Exampleton  City Council ", "exc"],
    ["Ex–Council", "exc"],
    ["EXWAID", "exw"],
    ["Exampleton Women’s Aid", "exw"],
    ["Exampleton Women's Aid (EXW)", "exw"],
    ["Exampleton Women's Aid EXWAID", "exw"],
    ["\u0415\u0425\u0421", "exc"],
    ["Exampleton Hospital NHS Trust (Children's site)", "exh"],
  ])("%s is %s", (written, id) => {
    expect(readPartner(written, partners)).toEqual({ kind: "known", written, id });
  });

  test("an earlier name is the same body", () => {
    expect(readPartner("Equalities, Safety", portfolios)).toMatchObject({
      kind: "known",
      id: "cohesion, equalities and safety",
    });
  });
});

describe("doubt is said", () => {
  test.each([
    ["EP", { kind: "doubtful", id: "exp" }],
    ["EXC?", { kind: "doubtful", id: "exc" }],
    ["TBC", { kind: "to-be-confirmed" }],
    ["\u0422\u0412\u0421", { kind: "to-be-confirmed" }],
    ["To be confirmed", { kind: "to-be-confirmed" }],
    ["", { kind: "missing" }],
    ["< Select >", { kind: "missing" }],
    ["Exampleton Polise", { kind: "unknown", suggestions: ["EXP", "EXC"] }],
    ["Somebody else", { kind: "unknown", suggestions: [] }],
    ["EXC (EXP)", { kind: "unknown" }],
  ])("%s", (written, expected) => {
    expect(readPartner(written, partners)).toMatchObject({ ...expected, written });
  });
});

describe("lead cells", () => {
  test.each([
    ["EXC, EXP", ["EXC", "EXP"]],
    ["EXC\nEXP; EXW", ["EXC", "EXP", "EXW"]],
    ["EXC & EXP", ["EXC & EXP"]],
    [
      "EXC Housing (including Lets & Repairs, EXP",
      ["EXC Housing (including Lets & Repairs", "EXP"],
    ],
    ["", []],
  ])("%j parts into %j", (written, names) => {
    expect(splitPartners(written, partners)).toEqual(names);
  });

  test("a comma inside a known name does not part it", () => {
    expect(splitPartners("Health, Cohesion, Equalities and Safety", portfolios)).toEqual([
      "Health",
      "Cohesion, Equalities and Safety",
    ]);
  });

  test("only sure leads count", () => {
    expect(leadIdsOf({ lead: "EXC, EP, TBC, Nobody Known" }, partners)).toEqual(["exc"]);
  });
});

test("any text keeps what is written", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (written) => {
      expect(readPartner(written, partners).written).toBe(written);
    }),
  );
});
