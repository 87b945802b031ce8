import type { DateSystem } from "../../../workbook/workbook.ts";
import type { EditedParts } from "./edited-parts.ts";
import { PatchRefused } from "../../refusals/patch-refused.ts";
import { attributeNamed, isTrue, walkElements } from "../xml/xml-elements.ts";

/** A sheet and the part that holds it. */
export interface SheetPlace {
  readonly name: string;
  readonly part: string;
  /** `worksheet`, `chartsheet`, `dialogsheet` or `xlMacrosheet`. */
  readonly kind: string;
}

/** What a patch knows of the workbook as a whole. */
export interface EditableWorkbook {
  readonly part: string;
  readonly sheets: readonly SheetPlace[];
  readonly dateSystem: DateSystem;
  /** The names that the workbook defines. */
  readonly names: readonly string[];
  /** True for the strict form of Open XML, which names everything differently. */
  readonly strict: boolean;
}

/** Finds the workbook part and its sheets. Throws PatchRefused where there is none. */
export function openWorkbook(parts: EditedParts): EditableWorkbook {
  const part = parts.links("").find(({ kind }) => kind === "officeDocument")?.part;
  if (part === undefined) {
    throw new PatchRefused("This file holds no Excel workbook: check that it is the right file.");
  }
  const links = new Map(parts.links(part).map((link) => [link.id, link]));
  const sheets: SheetPlace[] = [];
  const names: string[] = [];
  let dateSystem: DateSystem = 1900;
  let strict = false;
  walkElements(parts.text(part), {
    open(element) {
      const { name, parent, attributes } = element;
      if (!parent) strict = Object.values(attributes).some((uri) => uri.includes("purl.oclc.org"));
      if (name === "workbookPr" && isTrue(attributes["date1904"])) dateSystem = 1904;
      if (name === "definedName") names.push(attributes["name"] ?? "");
      if (name !== "sheet" || parent?.name !== "sheets") return;
      const link = links.get(attributeNamed(element, "id") ?? "");
      if (!link?.part) return;
      sheets.push({ name: attributes["name"] ?? "", part: link.part, kind: link.kind });
    },
  });
  return { part, sheets, dateSystem, names, strict };
}
