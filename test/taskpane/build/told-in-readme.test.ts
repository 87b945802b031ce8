import { readFileSync } from "node:fs";
import { CONTENT_POLICY } from "../../../taskpane/build/content-policy.ts";

const readme = readFileSync("README.md", "utf8");

test("the README tells web servers the policy that the page has", () => {
  expect(readme).toContain(`\`${CONTENT_POLICY}\``);
});

test("the README names every foreign address that the policy lets in", () => {
  const named = CONTENT_POLICY.match(/https:[^ ;]+/gu) ?? [];
  expect(named.filter((address) => !readme.includes(`\`${address}\``))).toEqual([]);
});
