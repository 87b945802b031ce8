import { EMPTY_REGISTER } from "../../../src/plan/register/register.ts";
import type { ChosenReturn, FileResult, MasterFile } from "../../../taskpane/files/check-file.ts";
import { describeFile, describeFiles } from "../../../taskpane/files/describe-files.ts";
import { findingOf } from "../../support/finding-of.ts";
import { returnOf } from "../../support/return-of.ts";
import { sampleMaster } from "../../support/sample-master.ts";
import { samplePlan } from "../../support/sample-plan.ts";

const PICTURE = {
  kind: "master",
  title: "",
  asOf: null,
  facts: [],
  charts: [],
  lists: [],
} as const;

function masterFile(file: string): MasterFile {
  return {
    kind: "master",
    file,
    master: sampleMaster(),
    register: EMPTY_REGISTER,
    picture: PICTURE,
  };
}

function checked(...severities: readonly ("error" | "query")[]): ChosenReturn {
  const findings = severities.map((severity) => findingOf({ severity }));
  const reading = returnOf([]);
  const returned = {
    kind: "read",
    file: "a.xlsx",
    sha256: "",
    reading,
    partner: "exw",
    findings,
  } as const;
  return { kind: "return", returned, plan: samplePlan(), from: "return" };
}

const unread: ChosenReturn = {
  kind: "return",
  returned: { kind: "unread", file: "b.xlsx", findings: [findingOf({ message: "It is empty." })] },
  plan: null,
  from: "page",
};

test.each<[FileResult[], string]>([
  [[], "No file is chosen."],
  [[checked()], "1 file: 1 with nothing to mend."],
  [
    [checked("query"), checked("query", "error"), unread, checked(), masterFile("m.xlsx")],
    "5 files: 1 with errors, 1 with queries only, 1 with nothing to mend, 1 that cannot be read, 1 master.",
  ],
])("files are counted by how they stand", (results, told) => {
  expect(describeFiles(results)).toBe(told);
});

test("a return's line says whose it is, how far it is, and which plan it was checked against", () => {
  const [standing = "", plan = ""] = describeFile(checked("error"), { files: [], master: null });
  expect(standing).toMatch(/^EXW, .*, 1 error\.$/u);
  expect(plan).toBe(`Checked against the plan that the return carries: ${samplePlan().title}.`);
});

test("a file that cannot be read has the reader's sentence alone", () => {
  expect(describeFile(unread, { files: [], master: null })).toEqual(["It is empty."]);
});

test("a master says what becomes of its plan", () => {
  const [first, second] = [masterFile("m.xlsx"), masterFile("n.xlsx")];
  const files = [{ file: new File([], "a.xlsx"), result: checked() }];
  expect([
    describeFile(first, { files: [], master: first })[1],
    describeFile(first, { files, master: first })[1],
    describeFile(second, { files, master: first })[1],
  ]).toEqual([
    "Choose returns as well to check them against its plan.",
    "The returns in this list are checked against its plan.",
    "It is not used: the returns are checked against the plan of m.xlsx.",
  ]);
});
