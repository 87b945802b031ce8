import { zipOf } from "./zip-of.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The parts of a Word document beside its text, where a test needs them. */
interface WordParts {
  readonly numbering?: string;
  readonly styles?: string;
}

/** A .docx with this XML in its body. */
export function wordFile(body: string, { numbering, styles }: WordParts = {}): Uint8Array {
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const links = (inner: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const parts = [
    ...(numbering === undefined
      ? []
      : [["numbering", `<w:numbering ${W}>${numbering}</w:numbering>`]]),
    ...(styles === undefined ? [] : [["styles", `<w:styles ${W}>${styles}</w:styles>`]]),
  ] as [string, string][];
  return zipOf([
    { name: "[Content_Types].xml", data: `<Types xmlns="${PACKAGE}/content-types"/>` },
    { name: "_rels/.rels", data: links(link("r1", "officeDocument", "word/document.xml")) },
    { name: "word/document.xml", data: `<w:document ${W}><w:body>${body}</w:body></w:document>` },
    {
      name: "word/_rels/document.xml.rels",
      data: links(parts.map(([kind], at) => link(`r${at}`, kind, `${kind}.xml`)).join("")),
    },
    ...parts.map(([kind, data]) => ({ name: `word/${kind}.xml`, data })),
  ]);
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A cell with this XML in it, or with a paragraph of this text. */
export function wordCell(content: string, properties = ""): string {
  const inner = content.startsWith("<") ? content : paragraph(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
}

/** A table of these cells' XML. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;
}
