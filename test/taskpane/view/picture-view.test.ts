/** @jest-environment jsdom */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { RATINGS } from "../../../src/plan/ratings.ts";
import { RATING_COLOURS } from "../../../src/report/rating-colours.ts";
import type { Picture, PictureChart, PicturePlace } from "../../../src/report/picture/picture.ts";
import { makePicture } from "../../../taskpane/view/picture-view.ts";

function pictureWith(given: Partial<Picture> = {}): Picture {
  return {
    kind: "master",
    title: "Exampleton",
    asOf: null,
    facts: [],
    charts: [],
    lists: [],
    ...given,
  };
}

function chartOf(
  counts: readonly (readonly number[])[],
  series: readonly string[] = RATINGS,
): PictureChart {
  const bars = counts.map((own, at) => ({
    label: `Section ${at + 1}`,
    counts: own,
    total: own.reduce((sum, one) => sum + one, 0),
  }));
  return { title: "Ratings by section", about: "Section", series, bars };
}

function show(
  given: Partial<Picture>,
  onSelect: (place: PicturePlace) => void = jest.fn(),
): HTMLElement {
  return makePicture(pictureWith(given), onSelect);
}

function textsOf(node: ParentNode, selector: string): string[] {
  return [...node.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

describe("what a picture shows", () => {
  test("its title, the day it holds for and its facts", () => {
    const facts = [{ label: "Partners replied", value: "4 of 6 partners" }];
    const node = show({ asOf: "2018-11-14", facts });
    expect(textsOf(node, "h2, .as-of, dt, dd")).toEqual([
      "Exampleton",
      "As of 14 November 2018",
      "Partners replied",
      "4 of 6 partners",
    ]);
  });

  test.each([
    [2, ["h2", "h3", "h3"]],
    [4, ["h4", "h5", "h5"]],
  ] as const)("headings from level %d on, below what stands above it", (level, wanted) => {
    const lists = [{ title: "Overdue", none: "None is.", lines: [] }];
    const picture = pictureWith({ charts: [chartOf([[1]])], lists });
    const node = makePicture(picture, jest.fn(), level);
    const headings = [...node.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    expect(headings.map(({ localName }) => localName)).toEqual(wanted);
  });

  test("each bar in words, in segments and as a table", () => {
    const node = show({
      charts: [
        chartOf([
          [3, 5, 0, 2, 0],
          [0, 0, 0, 0, 0],
        ]),
      ],
    });
    expect(textsOf(node, ".bars p")).toEqual([
      "Section 1: 3 Red, 5 Amber, 2 Green of 10",
      "Section 2: 0",
    ]);
    expect(textsOf(node, ".segment text")).toEqual(["Red 3", "Amber 5", "2"]);
    expect(textsOf(node, "thead th")).toEqual(["Section", ...RATINGS, "Total"]);
    expect(textsOf(node, "tbody th, tbody td").join(" ")).toBe(
      "Section 1 3 5 0 2 0 10 Section 2 0 0 0 0 0 0",
    );
  });

  test("one thing counted needs neither its name nor a total", () => {
    const node = show({ charts: [chartOf([[3], [1]], ["Actions"])] });
    expect(textsOf(node, ".bars p")).toEqual(["Section 1: 3", "Section 2: 1"]);
    expect(textsOf(node, "thead th")).toEqual(["Section", "Actions"]);
  });

  test("a segment too narrow for its number has it in the words beside", () => {
    const node = show({ charts: [chartOf([[1, 99, 0, 0, 0]])] });
    expect(textsOf(node, ".segment text")).toEqual(["", "Amber 99"]);
    expect(textsOf(node, ".bar-words")).toEqual(["1 Red, 99 Amber of 100"]);
  });

  test("lines with a place are buttons that lead there, others are text", () => {
    const place = { sheet: "Master plan", cell: "A12" };
    const onSelect = jest.fn();
    const lines = [
      { text: "3d Train staff", note: "Red: overdue 45 days.", place },
      { text: "The plan has a gap", note: "", place: null },
    ];
    const node = show({ lists: [{ title: "Red", none: "No action is Red.", lines }] }, onSelect);
    const buttons = [...node.querySelectorAll("button")];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(["3d Train staff"]);
    expect(textsOf(node, ".note")).toEqual(["Red: overdue 45 days."]);
    buttons[0]?.click();
    expect(onSelect.mock.calls).toEqual([[place]]);
  });

  test("an empty list says so, and a long one is closed at first with its count", () => {
    const lines = Array.from({ length: 9 }, (_, at) => ({ text: `1${at}`, note: "", place: null }));
    const node = show({
      lists: [
        { title: "Red", none: "No action is Red.", lines: [] },
        { title: "Overdue", none: "", lines },
        { title: "Undated", none: "", lines: lines.slice(0, 8) },
      ],
    });
    expect(textsOf(node, "section.list")).toEqual(["RedNo action is Red."]);
    const boxes = [...node.querySelectorAll<HTMLDetailsElement>("details.list")];
    expect(boxes.map(({ open }) => open)).toEqual([false, true]);
    expect(textsOf(node, "details.list summary")).toEqual(["Overdue 9", "Undated 8"]);
  });
});

test("hostile text stays text, and nothing has a style of its own", () => {
  const hostile = fc.constantFrom(
    "<img src=x onerror=alert(1)>",
    '"><script>alert(1)</script>',
    "=HYPERLINK(1)",
    "\u202Eevil",
  );
  fc.assert(
    fc.property(hostile, fc.nat(9), (text, count) => {
      const chart = { ...chartOf([[count]], [text]), title: text, about: text };
      const node = show({
        title: text,
        facts: [{ label: text, value: text }],
        charts: [{ ...chart, bars: chart.bars.map((bar) => ({ ...bar, label: text })) }],
        lists: [{ title: text, none: text, lines: [{ text, note: text, place: null }] }],
      });
      expect(node.querySelectorAll("img, script, [style], [onerror]")).toHaveLength(0);
      expect(node.querySelector("h2")?.textContent).toBe(text);
    }),
  );
});

test("the table and the words hold the same numbers as the segments", () => {
  const row = fc.array(fc.nat(40), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (counts) => {
      const node = show({ charts: [chartOf(counts)] });
      const cells = textsOf(node, "tbody td").map(Number);
      expect(cells).toEqual(
        counts.flatMap((own) => [...own, own.reduce((sum, one) => sum + one, 0)]),
      );
      const bars = [...node.querySelectorAll("svg.bar")];
      const drawn = counts.filter((own) => own.some((one) => one > 0));
      expect(bars.map((bar) => bar.querySelectorAll("rect").length)).toEqual(
        drawn.map((own) => own.filter((one) => one > 0).length),
      );
      for (const bar of bars) {
        const widths = [...bar.querySelectorAll("rect")].map((rect) =>
          Number.parseFloat(rect.getAttribute("width") ?? ""),
        );
        expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(100.001);
      }
    }),
  );
});

/** Relative luminance and contrast, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("colours", () => {
  const css = readFileSync("taskpane/view/picture.css", "utf8").toUpperCase();

  test.each(RATINGS)("%s has a contrast of 4.5 or more, and the page uses it", (rating) => {
    const { fill, text } = RATING_COLOURS[rating];
    const [dark = 0, light = 0] = [luminance(fill), luminance(text)].sort((a, b) => a - b);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
    expect(css).toMatch(new RegExp(`SEGMENT-${rating.toUpperCase()} RECT[^}]*#${fill}`, "u"));
  });
});
