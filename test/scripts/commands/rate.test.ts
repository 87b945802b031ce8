import { bytesOf, officerDesk, type OfficerDesk } from "../../support/officer-desk.ts";
import { runCommand, runForJson } from "../../support/run-command.ts";

interface RateJson {
  readonly date: string;
  readonly actions: readonly {
    readonly ref: string;
    readonly rating: string;
    readonly rule: string;
    readonly reason: string;
  }[];
}

let desk: OfficerDesk;
beforeAll(async () => {
  desk = await officerDesk();
});
afterAll(() => desk.remove());

// Domain reference 3.3, golden result: no status ever arrives.
test.each([
  ["2018-11-14", { Amber: 18, Grey: 20 }, []],
  [
    "2020-05-02",
    { Red: 10, Amber: 19, Grey: 9 },
    ["1a", "3a", "3b", "3c", "3d", "3f", "3h", "4c", "4h", "4i"],
  ],
])("the real plan without statuses as of %s", async (date, counts, red) => {
  const rated = await runForJson<RateJson>("rate", "--master", desk.master, "--date", date);
  expect(rated.date).toBe(date);
  const found: Record<string, number> = {};
  for (const { rating } of rated.actions) found[rating] = (found[rating] ?? 0) + 1;
  expect(found).toEqual(counts);
  const reds = rated.actions.filter(({ rating }) => rating === "Red").map(({ ref }) => ref);
  expect(reds).toEqual(red);
  for (const { rule, rating, reason } of rated.actions) {
    expect(rule).toMatch(/^AR\d\d[a-z]?$/u);
    expect(reason.startsWith(`${rating}: `)).toBe(true);
  }
});

test("a person reads the counts first, and nothing is written", async () => {
  const before = bytesOf(desk.master);
  const argv = ["rate", "--master", desk.master, "--date", "2018-11-14"];
  const { code, out, err } = await runCommand(...argv);
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n")[0]).toBe(
    "As of 14 November 2018: 0 Red, 18 Amber, 20 Grey, 0 Green, 0 Blue of 38 actions",
  );
  expect(bytesOf(desk.master)).toBe(before);
});

test("explain says from what a rating was worked out", async () => {
  const argv = ["explain", "rating", "1E", "--master", desk.master, "--date", "2020-05-02"];
  const { code, out } = await runCommand(...argv);
  expect(code).toBe(0);
  expect(out).toContain("Amber as of 2 May 2020, by rule AR07.");
  expect(out).toContain("Dates: 1 April 2018 to 31 March 2020, or 31 March 2021");
});

test.each([
  [["rate", "--date", "2018-11-14"], "--master"],
  [["rate", "--master", "nowhere.xlsx", "--date", "2018-11-14"], "nowhere.xlsx"],
  [["rate", "--master", "x.xlsx", "--date", "14/11/2018"], "--date must be a day"],
])("%j ends with 2", async (argv, sentence) => {
  const { code, err } = await runCommand(...argv);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
