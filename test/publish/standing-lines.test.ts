import { standingLines } from "../../src/publish/standing-lines.ts";
import { APPROVED, DRAFT } from "../support/sample-pack.ts";

test("a draft says that it is one, and of what content", () => {
  expect(standingLines(DRAFT)).toEqual([
    "Draft. Not approved for publication. Content fingerprint 0123456789ab",
    `SHA-256: ${DRAFT.contentSha256}`,
  ]);
});

test("an approved pack names who approved it, and when", () => {
  expect(standingLines(APPROVED)).toEqual([
    "Approved for publication by Sam Sample, Head of Community Safety, on 2 April 2020",
  ]);
});
