import { describeSentFiles } from "../../../src/merge/record/describe-sent-files.ts";

const nil = {
  file: "EXC, received twice.xlsx",
  received: "2018-11-05T09:00:00",
  sha256: "3f9a1c2e",
  errors: 0,
  queries: 0,
  isNil: true,
};

test("files are written in words", () => {
  const faulty = { ...nil, file: "b.xlsx", errors: 1, queries: 1, isNil: false };
  expect(describeSentFiles([nil, faulty])).toBe(
    "EXC, received twice.xlsx, received 5 November 2018 at 09:00, 0 errors, 0 queries, nil return, SHA-256 3f9a1c2e\n" +
      "b.xlsx, received 5 November 2018 at 09:00, 1 error, 1 query, SHA-256 3f9a1c2e",
  );
});
