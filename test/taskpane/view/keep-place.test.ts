/** @jest-environment jsdom */
import { keepPlace } from "../../../taskpane/view/keep-place.ts";

const scrollBy = jest.fn<undefined, [number, number]>();
let page: HTMLElement;
/** Where each item stands; each is 100 high. */
let tops: number[];

beforeEach(() => {
  scrollBy.mockReset();
  window.scrollBy = scrollBy as unknown as typeof window.scrollBy;
  page = document.createElement("main");
  const list = document.createElement("ul");
  list.className = "findings";
  tops = [-150, -50, 50];
  for (const [index] of tops.entries()) {
    const item = document.createElement("li");
    item.getBoundingClientRect = () => new DOMRect(0, tops[index] ?? 0, 300, 100);
    list.append(item);
  }
  page.append(list);
  document.body.replaceChildren(page);
});

test.each([
  ["grows by 40", 500, 40, [[0, 40]]],
  ["shrinks by 20", 500, -20, [[0, -20]]],
  ["grows while the page is at its top", 0, 40, []],
])("where what is above %s, the page follows", (_, scrolled, by, wanted) => {
  scrollTo(scrolled);
  keepPlace(page, () => {
    tops = tops.map((top) => top + by);
  });
  expect(scrollBy.mock.calls).toEqual(wanted);
});

function scrollTo(place: number): void {
  Object.defineProperty(window, "scrollY", { value: place, configurable: true });
}

test("where the first item in sight is gone, the next one stays in its place", () => {
  scrollTo(500);
  keepPlace(page, () => {
    page.querySelectorAll("li")[1]?.remove();
    tops = [-150, NaN, -50];
  });
  expect(scrollBy.mock.calls).toEqual([[0, -100]]);
});

test("where all items in sight are gone, the page stays", () => {
  scrollTo(500);
  keepPlace(page, () => {
    for (const item of [...page.querySelectorAll("li")].slice(1)) item.remove();
  });
  expect(scrollBy).not.toHaveBeenCalled();
});
