import { areApprovedFiles, standingBy } from "../../../scripts/packs/approved-standing.ts";
import { sha256Of } from "../../../scripts/files/read-file.ts";
import type { Approval } from "../../../src/plan/register/approvals.ts";

const CONTENT = "ab".repeat(32);
const BYTES = new Uint8Array([1, 2, 3]);
const PACK = { id: "progress", date: "2018-11-14" } as const;
const APPROVAL: Approval = {
  id: "1",
  pack: "progress",
  date: "2018-11-14",
  contentSha256: CONTENT.toUpperCase(),
  file: "a.docx",
  fileSha256: sha256Of(BYTES).toUpperCase(),
  approvedBy: "Alex Sample",
  role: "Director",
  approvedOn: "2018-11-20",
};

test("a pack stands as it was approved last", () => {
  const later = { ...APPROVAL, id: "2", approvedBy: "Chris Other", approvedOn: "2018-11-21" };
  expect(standingBy([later, APPROVAL], PACK, CONTENT).approved?.by).toBe("Chris Other");
  expect(standingBy([APPROVAL, later], PACK, CONTENT).approved?.by).toBe("Chris Other");
});

test.each<[string, Partial<Approval>]>([
  ["another content", { contentSha256: "cd".repeat(32) }],
  ["the beginning of the content", { contentSha256: CONTENT.slice(0, 12) }],
  ["another pack", { pack: "board" }],
  ["another day", { date: "2018-11-15" }],
])("an approval of %s leaves a draft", (_, given) => {
  expect(standingBy([{ ...APPROVAL, ...given }], PACK, CONTENT).approved).toBeNull();
});

test("files are the approved ones only where each is, by name and byte for byte", () => {
  const same = { name: "a.docx", bytes: BYTES };
  expect(areApprovedFiles([same], [APPROVAL])).toBe(true);
  expect(areApprovedFiles([same, { name: "b.csv", bytes: BYTES }], [APPROVAL])).toBe(false);
  expect(areApprovedFiles([{ ...same, bytes: new Uint8Array([1, 2]) }], [APPROVAL])).toBe(false);
});
