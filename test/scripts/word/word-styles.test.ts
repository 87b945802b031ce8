import { wordStyles } from "../../../scripts/word/word-styles.ts";
import { allOf, valOf, xmlTree } from "../../support/xml-tree.ts";

const styles = xmlTree(wordStyles(false));
const byId = new Map(
  allOf(styles, "w:style").map((style) => [style.attributes["w:styleId"], style]),
);

test("text is Arial 12 in en-GB, in single spacing", () => {
  const [defaults] = allOf(styles, "w:docDefaults");
  expect(defaults && valOf(defaults, "w:sz")).toBe("24");
  expect(defaults && valOf(defaults, "w:lang")).toBe("en-GB");
  const fonts = defaults && allOf(defaults, "w:rFonts")[0]?.attributes;
  expect(new Set(Object.values(fonts ?? {}))).toEqual(new Set(["Arial"]));
  expect(allOf(styles, "w:spacing").map(({ attributes }) => attributes["w:line"])).toEqual(
    allOf(styles, "w:spacing").map(() => "240"),
  );
});

test("nothing is justified, centred, slanted or smaller than 10 points", () => {
  for (const compact of [false, true]) {
    const all = xmlTree(wordStyles(compact));
    expect(["w:jc", "w:i", "w:caps"].flatMap((name) => allOf(all, name))).toEqual([]);
    const seen = allOf(all, "w:style").filter(
      ({ attributes }) => attributes["w:styleId"] !== "SectionEnd",
    );
    const sizes = seen
      .flatMap((style) => allOf(style, "w:sz"))
      .map((size) => Number(size.attributes["w:val"]));
    expect(Math.min(...sizes)).toBe(20);
  }
});

test.each([
  ["Heading1", "heading 1", "0"],
  ["Heading2", "heading 2", "1"],
  ["Heading3", "heading 3", "2"],
])("%s is a real heading", (id, name, level) => {
  const style = byId.get(id);
  expect(style && [valOf(style, "w:name"), valOf(style, "w:outlineLvl")]).toEqual([name, level]);
  expect(style && allOf(style, "w:keepNext").length).toBe(1);
});

test.each(["Caption", "TableDescription", "TableHeading", "TableTextKept", "Chart"])(
  "%s stays with what follows it",
  (id) => {
    const style = byId.get(id);
    expect(style && allOf(style, "w:keepNext").length).toBe(1);
  },
);

test("each style is there once, and what it is based on is there", () => {
  const all = allOf(styles, "w:style");
  expect(byId.size).toBe(all.length);
  const bases = all.flatMap((style) => valOf(style, "w:basedOn") ?? []);
  expect(bases.filter((base) => !byId.has(base))).toEqual([]);
});
