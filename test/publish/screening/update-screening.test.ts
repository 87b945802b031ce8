import type { ScreeningPlace } from "../../../src/plan/register/screening.ts";
import type { ReleasedPlace } from "../../../src/publish/release.ts";
import { updateScreening } from "../../../src/publish/screening/update-screening.ts";

const TODAY = "2018-11-14";
const FOUND: ReleasedPlace = {
  id: "a1",
  origin: { sheet: "Master plan", row: "2a", column: "Latest update" },
  flag: "phone",
  severity: "Block",
  about: "a telephone number",
  words: "0121 496 0123",
  found: 'Ring "0121 496 0123"',
  counted: null,
  whyNot: "",
  isHeldBack: true,
};
const COUNTED: ReleasedPlace = {
  ...FOUND,
  isHeldBack: false,
  counted: {
    decision: "Publish as it is",
    by: "Sam Example",
    role: "Lead",
    on: null,
    reason: "It is printed elsewhere",
  },
};

function update(
  before: readonly ScreeningPlace[],
  ...packs: readonly (readonly ReleasedPlace[])[]
): readonly ScreeningPlace[] {
  const released = packs.map((places, at) => ({ label: `Pack ${at + 1}`, release: { places } }));
  return updateScreening(before, released, TODAY);
}

function entered(given: Partial<ScreeningPlace> = {}): ScreeningPlace {
  const [place] = update([], [FOUND]);
  if (!place) throw new Error("Nothing was listed");
  return { ...place, decision: "Publish as it is", decidedBy: "Sam Example", ...given };
}

test("lists a place once with the packs that print it", () => {
  expect(update([], [FOUND], [FOUND])).toMatchObject([
    { id: "a1", state: "Open", packs: "Pack 1, Pack 2", severity: "Block", decidedOn: null },
  ]);
});

test.each([
  ["every pack", [COUNTED], "Decided", TODAY],
  ["one pack of two", [{ ...FOUND, whyNot: "Of its author." }], "Open", null],
] as const)("a decision that counts in %s", (_, second, state, decidedOn) => {
  const [place] = update([entered()], [COUNTED], second);
  expect(place).toMatchObject({ state, decidedOn, decidedBy: "Sam Example" });
});

test("says why a decision does not count yet", () => {
  const [place] = update([entered()], [{ ...FOUND, whyNot: "Enter why." }]);
  expect(place?.about).toBe("A telephone number. The decision does not count yet: Enter why.");
});

test("keeps the day that somebody entered", () => {
  const [place] = update([entered({ decidedOn: "2018-11-02" })], [COUNTED]);
  expect(place?.decidedOn).toBe("2018-11-02");
});

test("keeps what is found no more as gone, with its decision", () => {
  const before = entered({ state: "Decided" });
  expect(update([before], [])).toEqual([{ ...before, state: "Gone" }]);
});

test("leaves what is only pointed out to the report, unless somebody decided on it", () => {
  const note: ReleasedPlace = { ...FOUND, severity: "Note" };
  expect(update([], [note])).toEqual([]);
  expect(update([], [note], [FOUND])).toMatchObject([{ severity: "Block" }]);
  expect(update([entered()], [note])).toMatchObject([{ severity: "Note" }]);
});
