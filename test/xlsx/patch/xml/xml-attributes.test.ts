import { dropAttribute, setAttribute } from "../../../../src/xlsx/patch/xml/xml-attributes.ts";
import { applySplices } from "../../../../src/xlsx/patch/xml/xml-splice.ts";

function tag(xml: string) {
  return { start: 0, openEnd: xml.length };
}

test.each([
  ["<c/>", '<c s="1"/>'],
  ["<c >", '<c  s="1">'],
  ['<c s="0" t="s">', '<c s="1" t="s">'],
  ["<c\n s = '0'>", "<c\n s = '1'>"],
  ['<c t=" s=&quot;" xs="2">', '<c t=" s=&quot;" xs="2" s="1">'],
  ["<c t=' s=\"9\"'/>", '<c t=\' s="9"\' s="1"/>'],
])("%s with s set", (before, after) => {
  expect(applySplices(before, [setAttribute(before, tag(before), "s", "1")])).toBe(after);
});

test.each([
  ['<row r="1" spans="1:2" ht="3">', '<row r="1" ht="3">'],
  ['<row xspans="1"/>', '<row xspans="1"/>'],
])("%s without spans", (before, after) => {
  expect(applySplices(before, dropAttribute(before, tag(before), "spans"))).toBe(after);
});

test("values are made safe", () => {
  const splice = setAttribute("<a/>", tag("<a/>"), "n", `<&"'>`);
  expect(splice.text).toBe(` n="&lt;&amp;&quot;'&gt;"`);
});

test("changes that overlap are a fault, inserts at one place keep their order", () => {
  expect(
    applySplices("abc", [
      { from: 1, to: 1, text: "1" },
      { from: 1, to: 2, text: "B" },
      { from: 1, to: 1, text: "2" },
    ]),
  ).toBe("a12Bc");
  expect(() =>
    applySplices("abc", [
      { from: 0, to: 2, text: "" },
      { from: 1, to: 3, text: "" },
    ]),
  ).toThrow(/overlap/u);
});
