import fc from "fast-check";
import type { Finding } from "../../src/finding/finding.ts";
import { groupFindings } from "../../src/finding/group-findings.ts";
import { hasErrors } from "../../src/finding/has-errors.ts";
import { listCells } from "../../src/finding/list-cells.ts";
import { compareCells, orderFindings } from "../../src/finding/order-findings.ts";
import { findingOf } from "../support/finding-of.ts";

describe("grouping", () => {
  test("joins cells in the order of Excel, AA after Z", () => {
    const findings = ["AA2", "Z2", "B10", "B9"].map((cell) => findingOf({ cells: [cell] }));
    expect(groupFindings(findings).map(({ cells }) => cells)).toEqual([["Z2", "AA2", "B9", "B10"]]);
  });

  test.each<[string, Partial<Finding>]>([
    ["rule", { code: "unknown-status" }],
    ["severity", { severity: "query" }],
    ["sheet", { sheet: "Other" }],
    ["heading", { heading: "Status" }],
    ["word found", { found: "fine" }],
  ])("keeps another %s apart", (_name, given) => {
    const both = [findingOf(), findingOf({ ...given, cells: ["F3"] })];
    expect(groupFindings(both)).toEqual(both);
  });

  test("names every action once and keeps three of the values found", () => {
    const findings = [1, 2, 2, 3, 4].map((number) =>
      findingOf({ cells: [`E${number}`], ref: `${number}a`, found: `0${number}/13/2019` }),
    );
    expect(groupFindings(findings)).toEqual([
      findingOf({
        cells: ["E1", "E2", "E3", "E4"],
        ref: "1a, 2a, 3a, 4a",
        found: "01/13/2019; 02/13/2019; 03/13/2019 and 1 more",
      }),
    ]);
  });

  test("counts the cells that the others speak of", () => {
    const twice = (ref: string, ...cells: readonly string[]): Finding =>
      findingOf({ cells, found: `${ref} 2 times`, message: `${ref} is used 2 times` });
    const both = [twice("1a", "A2", "A4"), twice("2a", "A3", "A5", "A6")];
    expect(groupFindings(both)).toMatchObject([
      { message: "1a is used 2 times. The same goes for 3 more cells" },
    ]);
  });

  test("joins the mends in the order of Excel, and has none where nobody has", () => {
    const mendAt = (cell: string) => ({ cell, before: "1a ", after: "1a", value: "1a" });
    const findings = ["A10", "AA2", "A9"].map((cell) =>
      findingOf({ cells: [cell], mends: [mendAt(cell)] }),
    );
    const [group] = groupFindings([...findings, findingOf({ cells: ["A3"] })]);
    expect(group?.mends).toEqual(["AA2", "A9", "A10"].map(mendAt));
    const [none] = groupFindings([findingOf(), findingOf({ cells: ["A3"] })]);
    expect(none).not.toHaveProperty("mends");
  });

  test("loses no cell and finds no new one", () => {
    const cell = fc.tuple(fc.constantFrom("A", "Z", "AA"), fc.integer({ min: 1, max: 40 }));
    const finding = fc.record({ code: fc.constantFrom("missing-status", "unknown-status"), cell });
    fc.assert(
      fc.property(fc.array(finding), (given) => {
        const findings = given.map(({ code, cell: [column, row] }) =>
          findingOf({ code, cells: [`${column}${row}`] }),
        );
        const placesOf = (list: readonly Finding[]): string[] =>
          [
            ...new Set(list.flatMap(({ code, cells }) => cells.map((at) => `${code} ${at}`))),
          ].sort();
        expect(placesOf(groupFindings(findings))).toEqual(placesOf(findings));
      }),
    );
  });
});

describe("order", () => {
  test("errors before queries, the file before its sheets, then row by row", () => {
    const findings = [
      findingOf({ code: "stray-spaces", severity: "query", cells: ["A1"] }),
      findingOf({ code: "missing-status", cells: ["A10"] }),
      findingOf({ code: "unknown-reference", cells: ["C9"] }),
      findingOf({ code: "wrong-plan", sheet: null, cells: [] }),
    ];
    expect(orderFindings(findings).map(({ code }) => code)).toEqual([
      "wrong-plan",
      "unknown-reference",
      "missing-status",
      "stray-spaces",
    ]);
  });

  test("sheets stay in the order in which they appear", () => {
    const findings = ["Z", "A", "Z"].map((sheet, at) =>
      findingOf({ sheet, cells: [`A${9 - at}`] }),
    );
    expect(orderFindings(findings).map(({ sheet }) => sheet)).toEqual(["Z", "Z", "A"]);
  });

  test.each([
    ["Z1", "AA1"],
    ["B9", "A10"],
    ["A9", "A10"],
  ])("%s stands before %s", (a, b) => {
    expect([b, a].sort(compareCells)).toEqual([a, b]);
  });
});

test("a list of cells is cut after six", () => {
  const cells = Array.from({ length: 30 }, (_, index) => `C${index + 1}`);
  expect(listCells(cells)).toBe("C1, C2, C3, C4, C5, C6 and 24 more");
  expect(listCells(cells.slice(0, 6))).toBe("C1, C2, C3, C4, C5, C6");
});

test("queries alone are no errors", () => {
  expect([hasErrors([findingOf({ severity: "query" })]), hasErrors([findingOf()])]).toEqual([
    false,
    true,
  ]);
});
