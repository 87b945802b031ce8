/** @jest-environment jsdom */
import { makeFileFindings } from "../../../taskpane/view/file-findings.ts";
import { findingOf } from "../../support/finding-of.ts";

function shown(...nodes: readonly Node[]): HTMLElement {
  const area = document.createElement("div");
  area.append(...nodes);
  document.body.replaceChildren(area);
  return area;
}

test("errors stand before queries, each with its place and how to mend it", () => {
  const mend = { cell: "F4", before: "done ", after: "Complete", value: "Complete" };
  const area = shown(
    ...makeFileFindings([
      findingOf({
        severity: "query",
        sheet: "Updates",
        cells: ["F4"],
        heading: "Status\nnow",
        mends: [mend],
      }),
      findingOf({
        severity: "error",
        sheet: null,
        cells: [],
        heading: null,
        message: "<b>Bad</b>",
      }),
    ]),
  );
  expect(
    [...area.querySelectorAll("h4, .where, .message, summary, details li")].map(
      (node) => node.textContent,
    ),
  ).toEqual([
    "Errors to mend (1)",
    "The file",
    "<b>Bad</b>",
    "Queries to confirm or change (1)",
    "Updates, F4: Status now",
    expect.any(String),
    "How to mend 1 cell",
    "F4: from done␣ to Complete",
  ]);
});

test("of many findings the first hundred are shown, and more when asked, with the focus on the first of them", () => {
  const many = Array.from({ length: 150 }, (_, index) =>
    findingOf({ severity: "error", sheet: "Updates", cells: [`A${index + 1}`] }),
  );
  const area = shown(...makeFileFindings(many));
  const more = area.querySelector("button");
  expect([area.querySelectorAll("li").length, more?.textContent]).toEqual([
    100,
    "Show more: 50 not shown",
  ]);
  more?.click();
  expect([area.querySelectorAll("li").length, more?.hidden]).toEqual([150, true]);
  expect(document.activeElement?.textContent).toContain("A101");
});

test("where there is nothing to mend, there is nothing to list", () => {
  expect(makeFileFindings([])).toEqual([]);
});
