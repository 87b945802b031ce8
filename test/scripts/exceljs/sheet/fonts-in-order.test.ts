import { fontsInOrder } from "../../../../scripts/exceljs/sheet/fonts-in-order.ts";

test("what fonts say stands in the order of the schema, in the list and in rules", () => {
  const mixed = '<font><b/><color rgb="FF000000"/><sz val="11"/><name val="Arial"/></font>';
  const ordered = '<font><b/><sz val="11"/><color rgb="FF000000"/><name val="Arial"/></font>';
  const styles = (font: string) =>
    `<fonts>${font}${font}</fonts><dxfs><dxf>${font}<fill/></dxf></dxfs>`;
  expect(fontsInOrder(styles(mixed))).toBe(styles(ordered));
});

test.each(["<font/>", "<font><b><i/></b></font>", "<font>text</font>", "<fills><fill/></fills>"])(
  "%s stays as it is",
  (styles) => {
    expect(fontsInOrder(styles)).toBe(styles);
  },
);
