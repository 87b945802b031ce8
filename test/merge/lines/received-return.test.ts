import { compareArrivals, compareMoments } from "../../../src/merge/lines/received-return.ts";

test.each([
  ["2018-11-05T09:00:00", "2018-11-05T10:00:00", -1],
  ["2018-11-05T09:00:00", "2018-11-05T09:00:00.000Z", 0],
  ["2018-11-05T10:00:00+01:00", "2018-11-05T09:00:00Z", 0],
  ["2018-11-06", "2018-11-05T23:59:59", 1],
  ["by hand", "by post", -1],
])("%s against %s", (a, b, sign) => {
  expect(Math.sign(compareMoments(a, b))).toBe(sign);
});

test("at the same moment the file name, then the content decides", () => {
  const received = "2018-11-05T09:00:00";
  const arrivals = [
    { file: "b.xlsx", sha256: "1", received },
    { file: "a.xlsx", sha256: "2", received },
    { file: "a.xlsx", sha256: "1", received },
  ];
  expect(arrivals.sort(compareArrivals).map(({ file, sha256 }) => file + sha256)).toEqual([
    "a.xlsx1",
    "a.xlsx2",
    "b.xlsx1",
  ]);
});
