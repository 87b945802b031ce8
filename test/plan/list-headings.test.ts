import { LIST_HEADINGS } from "../../src/plan/list-headings.ts";
import { ACTION_HEADINGS, LIST_COLUMNS } from "../../src/plan/return-template.ts";

test("the template's lists are as wide as is said", () => {
  expect(Object.keys(LIST_HEADINGS)).toHaveLength(LIST_COLUMNS);
});

test("the lists share three headings with the partner's actions, by which their heading row is found", () => {
  const lists = new Set<string>(Object.values(LIST_HEADINGS));
  const shared = Object.values(ACTION_HEADINGS).filter((heading) => lists.has(heading));
  expect(shared.length).toBeGreaterThanOrEqual(3);
});
