import {
  responsibilityAsPublished,
  responsibilityText,
} from "../../../../src/report/packs/scrutiny/recommendation-texts.ts";
import { sampleAction, samplePartner } from "../../../support/sample-plan.ts";

const partners = [
  samplePartner("CMH", {
    name: "Cabinet Member for Health & Social Care",
    earlierNames: [{ name: "Cabinet Member for Health & Wellbeing", from: "2015", to: "2015" }],
    doubtfulAliases: ["Health"],
  }),
  samplePartner("CMC", { name: "Cabinet Member for Children" }),
];

test.each([
  ["", "Not given"],
  ["N/A", "Not given"],
  ["TBC", "To be confirmed"],
  ["Cabinet Member for Health and Wellbeing", "Cabinet Member for Health & Social Care"],
  ["Health", "Cabinet Member for Health & Social Care (to be confirmed)"],
  ["Cabinet Member for Roads", "Cabinet Member for Roads"],
  ["CMC\nCMH; CMC", "Cabinet Member for Children\nCabinet Member for Health & Social Care"],
])("%j is responsible as %j", (lead, wanted) => {
  expect(responsibilityText(sampleAction("R01", { lead }), partners).text).toBe(wanted);
});

test.each([
  [
    "Cabinet Member for Health and Wellbeing\nCabinet Member for Children",
    "Responsibility as first published: Cabinet Member for Health and Wellbeing.",
  ],
  ["Cabinet Member for Children\nCabinet Member for Roads", null],
  ["TBC", null],
  ["", null],
])("%j is named as published: %j", (lead, wanted) => {
  const text = responsibilityAsPublished(sampleAction("R01", { lead }), partners);
  expect(text?.text ?? null).toBe(wanted);
});
