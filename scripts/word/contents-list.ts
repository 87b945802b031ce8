import { InternalHyperlink, TextRun, type Paragraph, type XmlComponent } from "docx";
import type { PackSection } from "../../src/publish/pack.ts";
import { printableLine } from "../../src/text/printable.ts";
import { element, paragraphOf } from "./element.ts";
import { wordLine } from "./word-lines.ts";

/** Level 1 headings as links, without page numbers: those would be wrong until Word is asked to count. */
const INSTRUCTION = ' TOC \\h \\n \\o "1-1" ';

/** Name of the bookmark at a section's heading, by its place among the sections. */
export function sectionBookmark(index: number): string {
  return `section_${index + 1}`;
}

function fieldMark(type: "begin" | "separate" | "end"): XmlComponent {
  return element("w:r", {}, [element("w:fldChar", { "w:fldCharType": type })]);
}

function fieldStart(): XmlComponent[] {
  const instruction = element("w:instrText", { "xml:space": "preserve" }, [INSTRUCTION]);
  return [fieldMark("begin"), element("w:r", {}, [instruction]), fieldMark("separate")];
}

function linkTo(section: PackSection, index: number): InternalHyperlink {
  const text = printableLine(section.heading);
  return new InternalHyperlink({
    anchor: sectionBookmark(index),
    children: [new TextRun({ text, style: "Hyperlink" })],
  });
}

/** The contents list: a real field that holds its entries already, so that Word asks nobody to update it. */
export function contentsList(sections: readonly PackSection[]): Paragraph[] {
  const last = sections.length - 1;
  const entries = sections.map((section, index) => {
    const children = [
      ...(index === 0 ? fieldStart() : []),
      linkTo(section, index),
      ...(index === last ? [fieldMark("end")] : []),
    ];
    return paragraphOf("TOC1", children);
  });
  return entries.length === 0 ? [] : [wordLine("Contents", "TOCHeading"), ...entries];
}
