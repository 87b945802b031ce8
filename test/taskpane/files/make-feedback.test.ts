import { unzipSync, zipSync } from "fflate";
import { FEEDBACK_SHEET } from "../../../src/plan/feedback-sheet.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { checkFile } from "../../../taskpane/files/check-file.ts";
import { checkedOf } from "../../../taskpane/files/describe-files.ts";
import { makeFeedback, type Feedback } from "../../../taskpane/files/make-feedback.ts";
import { fixtureBytes } from "../../browser/fixture-bytes.ts";
import { samplePlan } from "../../support/sample-plan.ts";

let faulty: Uint8Array;

beforeAll(async () => {
  faulty = await fixtureBytes("template with faults of every kind");
});

async function feedbackOf(
  name: string,
  bytes: Uint8Array,
  taken = new Set<string>(),
): Promise<Feedback> {
  const file = new File([new Uint8Array(bytes)], name);
  const sources = { master: null, builtIn: () => Promise.resolve(samplePlan()) };
  const result = await checkFile(file, sources);
  if (result.kind !== "return") throw new Error("A master");
  const read = result.returned.kind === "read";
  return makeFeedback({ file, read, checked: checkedOf(result) }, taken);
}

test("a return is given back with its findings on a first sheet", async () => {
  const { name, bytes, apart } = await feedbackOf("East.xlsx", faulty);
  expect([name, apart]).toEqual(["East - to mend.xlsx", null]);
  expect(readXlsx(bytes).sheets[0]?.name).toBe(FEEDBACK_SHEET.name);
});

test("a signed return stays as it is: its findings come as a text, and why is said", async () => {
  const signed = zipSync({ ...unzipSync(faulty), "_xmlsignatures/sig1.xml": new Uint8Array(1) });
  const { name, bytes, apart } = await feedbackOf("East.xlsx", signed);
  expect(name).toBe("East - to mend.txt");
  expect(apart).toContain("digitally signed");
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain("East.xlsx: EXC, 14 November 2018, 0 of 5 rows ready");
  expect(text).toContain("  To mend:\n    Updates!B4 (Action Taken): ");
});

test("a file that cannot be read gets the reader's sentence as a text", async () => {
  const { name, bytes } = await feedbackOf("East.xlsx", new Uint8Array());
  expect(name).toBe("East - to mend.txt");
  expect(new TextDecoder().decode(bytes)).toContain("This file is empty: it holds no data at all.");
});

test.each(["xlsx", "txt"])("names of %s given before are not given again", async (ext) => {
  const taken = new Set<string>();
  const names = [];
  for (const name of ["East.xlsx", "east.xlsx"]) {
    const bytes = ext === "xlsx" ? faulty : new Uint8Array();
    names.push((await feedbackOf(name, bytes, taken)).name);
  }
  expect(names).toEqual([`East - to mend.${ext}`, `east - to mend 2.${ext}`]);
});
