/** What a font says of itself, in the order of Office Open XML's schema, which Office 2013 and later keep to. */
const ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

function placeOf(element: string): number {
  return ORDER.indexOf(/^<(\w+)/u.exec(element)?.[1] ?? "");
}

/**
 * A part of styles as exceljs writes it, with what its fonts say in the order of the schema: exceljs writes
 * the size after the colour, which Microsoft's validator calls an error.
 */
export function fontsInOrder(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gsu, (font, inside: string) => {
    const elements = inside.match(/<\w[^>]*\/>/gu) ?? [];
    if (elements.join("") !== inside) return font;
    const sorted = [...elements].sort((one, other) => placeOf(one) - placeOf(other));
    return `<font>${sorted.join("")}</font>`;
  });
}
