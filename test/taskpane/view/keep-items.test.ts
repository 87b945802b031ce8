/** @jest-environment jsdom */
import { keepItems, type ListItem } from "../../../taskpane/view/keep-items.ts";

let list: HTMLUListElement;

beforeEach(() => {
  list = document.createElement("ul");
  document.body.replaceChildren(list);
});

function item(key: string, about = key): ListItem {
  return {
    key,
    about,
    make: () => {
      const node = document.createElement("li");
      const button = document.createElement("button");
      button.textContent = key;
      node.append(button);
      return node;
    },
  };
}

function show(...keys: readonly string[]): void {
  keepItems(
    list,
    keys.map((key) => item(key, key.slice(0, 1))),
  );
}

function texts(): string[] {
  return [...list.children].map(({ textContent }) => textContent);
}

function focusOn(text: string): void {
  [...list.querySelectorAll("button")].find(({ textContent }) => textContent === text)?.focus();
}

test.each([
  [
    ["a", "b", "c"],
    ["a", "b", "c"],
  ],
  [
    ["a", "b", "c"],
    ["c", "b", "a"],
  ],
  [["a", "b", "c"], ["b"]],
  [
    ["a", "b"],
    ["x", "a", "y", "b", "z"],
  ],
  [["a"], []],
  [[], ["a"]],
  [
    ["a", "a", "b"],
    ["b", "a", "a"],
  ],
])("from %j the list turns into %j", (before, after) => {
  show(...before);
  show(...after);
  expect(texts()).toEqual(after);
});

test("what stays is the same node", () => {
  show("a", "b");
  const [, node] = list.children;
  show("x", "b", "y");
  expect(list.children[1]).toBe(node);
});

test.each([
  ["the same item", "b1", ["x", "b1", "y"], "b1"],
  ["the item about the same", "b1", ["x", "y", "b2"], "b2"],
  ["the item in its place", "b1", ["a", "c", "d"], "c"],
  ["the last item", "c", ["a"], "a"],
])("focus stays with %s", (_, on, after, wanted) => {
  show("a", "b1", "c");
  focusOn(on);
  show(...after);
  expect(document.activeElement?.textContent).toBe(wanted);
});

test("focus elsewhere is left where it is", () => {
  const other = document.createElement("button");
  document.body.append(other);
  show("a", "b");
  other.focus();
  show("c");
  expect(document.activeElement).toBe(other);
});
