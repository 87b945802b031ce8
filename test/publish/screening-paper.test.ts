import { screeningPaper } from "../../src/publish/screening-paper.ts";
import type { Release, ReleasedPlace } from "../../src/publish/release.ts";
import { SAMPLE_PACK } from "../support/sample-pack.ts";

function place(id: string, severity: ReleasedPlace["severity"]): ReleasedPlace {
  const origin = { sheet: "Evidence", row: "E1", column: "What shows progress" };
  const words = { about: "a telephone number", words: "0121 496 0123", found: '"0121 496 0123"' };
  const open = { counted: null, whyNot: "", isHeldBack: severity === "Block" };
  return { id, origin, flag: "phone", severity, ...words, ...open };
}

function paperOf(places: readonly ReleasedPlace[]) {
  const release: Release = {
    pack: SAMPLE_PACK,
    places,
    openBlocks: [],
    asksUnrestricted: false,
    mayBeUnrestricted: true,
    whyNot: [],
    leftOutEarlier: [],
  };
  return screeningPaper(release);
}

test("what stops the publication comes first, each place with every column filled in", () => {
  const { columns, rows } = paperOf([place("n", "Note"), place("a", "Ask"), place("b", "Block")]);
  expect(rows.map(([id, severity]) => [id, severity])).toEqual([
    ["b", "Block"],
    ["a", "Ask"],
    ["n", "Note"],
  ]);
  expect(rows.flat().filter((text) => text.trim() === "")).toEqual([]);
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
});

test("a paper in which nothing was found says so, and that somebody must read it", () => {
  expect(paperOf([]).about.join(" ")).toMatch(/found nothing.*must read the whole paper/u);
});
