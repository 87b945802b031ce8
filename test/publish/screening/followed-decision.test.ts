import { EMPTY_REGISTER } from "../../../src/plan/register/register.ts";
import type { ScreeningPlace } from "../../../src/plan/register/screening.ts";
import type { Pack, PackText } from "../../../src/publish/pack.ts";
import { releasePack } from "../../../src/publish/release-pack.ts";
import { updateScreening } from "../../../src/publish/screening/update-screening.ts";
import { SAMPLE_PACK } from "../../support/sample-pack.ts";
import { samplePlan } from "../../support/sample-plan.ts";

const AUTHOR = { pack: null, part: "Author", order: 1, text: "Jo Bloggs" } as const;
const FIRST = "Kelly Ashdown opened the training day";
const LATER = "Feedback from Kelly Ashdown changed the leaflet";

function packOf(...texts: readonly (readonly [row: string, text: string])[]): Pack {
  const items = texts.map(([row, text]): PackText => ({
    text,
    origin: { sheet: "Progress log", row, column: "Action taken" },
  }));
  const blocks = [{ kind: "list" as const, items }];
  return { ...SAMPLE_PACK, details: [], sections: [{ id: "a", heading: "A", blocks }] };
}

function screened(pack: Pack, before: readonly ScreeningPlace[] = []) {
  const register = {
    ...EMPTY_REGISTER,
    screening: before,
    papers: [AUTHOR],
  };
  const release = releasePack(pack, register, samplePlan());
  return { release, places: updateScreening(before, [{ label: "Board", release }], "2019-01-02") };
}

function decided(
  place: ScreeningPlace,
  decision: NonNullable<ScreeningPlace["decision"]>,
): ScreeningPlace {
  return { ...place, decision, decidedBy: "Sam Other", role: "Reader", reason: "Agreed with her" };
}

function decidedFirst(decision: NonNullable<ScreeningPlace["decision"]>): ScreeningPlace[] {
  return screened(packOf(["1", FIRST])).places.map((place) => decided(place, decision));
}

test.each([
  ["Publish as it is", [FIRST, LATER]],
  ["Leave the text out", ["[Text left out]", "[Text left out]"]],
] as const)("a name follows the decision %s wherever it stands", (decision, printed) => {
  const { release, places } = screened(packOf(["1", FIRST], ["2", LATER]), decidedFirst(decision));
  const [block] = release.pack.sections[0]?.blocks ?? [];
  expect(block?.kind === "list" && block.items.map(({ text }) => text)).toEqual(printed);
  expect(places.map(({ state }) => state)).toEqual(["Decided", "Decided"]);
  expect(places[1]?.about).toBe(
    `A person's name. Follows the decision on place ${places[0]?.id ?? ""}`,
  );
});

test("the same words in another form of their cell need no second decision", () => {
  const whole = "We helped 3 women in the quarter. More will follow.";
  const before = screened(packOf(["1", whole])).places.map((place) =>
    decided(place, "Publish as it is"),
  );
  const { places } = screened(packOf(["1", "We helped 3 women in the quarter."]), before);
  expect(places.map(({ state }) => state)).toEqual(["Gone", "Decided"]);
});

test("another name, and the same count in another cell, are decided by themselves", () => {
  const before = screened(packOf(["1", "3 women came. Kelly Ashdown spoke."])).places.map((place) =>
    decided(place, "Publish as it is"),
  );
  const { release } = screened(packOf(["2", "3 women came. Donna Ashdown spoke."]), before);
  expect(release.places.map(({ counted }) => counted)).toEqual([null, null]);
});
