import type { Area, CellAddress } from "../../../workbook/address.ts";
import type { Edit } from "../../../workbook/edit.ts";
import { isInside } from "../sheet/area-overlap.ts";
import { addContentType } from "../package/content-types.ts";
import type { EditedParts } from "../package/edited-parts.ts";
import { pivotAreas } from "./pivot-areas.ts";
import { addLink } from "../package/link-parts.ts";
import { EditedSheet } from "../sheet/edited-sheet.ts";
import { EditedStyles } from "../styles/edited-styles.ts";
import { excerptSheet, fillExcerpt, type SheetExcerpt } from "../sheet/sheet-excerpt.ts";
import { sheetSplices } from "../sheet/write-sheet.ts";
import { touchedRows } from "./touched-rows.ts";
import { openTables, type EditableTable } from "../sheet/editable-table.ts";
import {
  openWorkbook,
  type EditableWorkbook,
  type SheetPlace,
} from "../package/editable-workbook.ts";
import { folderOf, linkTypes, mainNamespace } from "../xml/open-xml-names.ts";
import { changesText } from "../xml/xml-splice.ts";
import { PatchRefused } from "../../refusals/patch-refused.ts";

/** One patch in the making: what was opened so far and what is to become of it. */
export class EditSession {
  readonly parts: EditedParts;
  readonly workbook: EditableWorkbook;
  readonly #edits: readonly Edit[];
  readonly #sheets = new Map<string, EditedSheet>();
  readonly #pivots = new Map<string, readonly Area[]>();
  #tables: EditableTable[] | undefined;
  readonly #newTables: string[] = [];
  #styles: { readonly part: string; readonly edited: EditedStyles } | undefined;

  /** `edits` are all that will be asked for: they tell which rows of a sheet are needed. */
  constructor(parts: EditedParts, edits: readonly Edit[]) {
    this.parts = parts;
    this.#edits = edits;
    this.workbook = openWorkbook(parts);
  }

  /** Sheets that edits were asked for. */
  get editedSheets(): readonly EditedSheet[] {
    return [...this.#sheets.values()];
  }

  /** Every table of the workbook. */
  get tables(): readonly EditableTable[] {
    return (this.#tables ??= openTables(this.parts, this.workbook));
  }

  /** The table of this name, in any case. Throws PatchRefused where there is none. */
  table(name: string): EditableTable {
    const wanted = name.toLowerCase();
    const table = this.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return table;
    throw new PatchRefused(
      `There is no table "${name}" in this workbook: check whether it was renamed or turned into a plain range, and put it back.`,
    );
  }

  /**
   * Takes the name for a new table and gives its number. Throws PatchRefused where a table or a name of
   * the workbook is called so already, in any case.
   */
  takeTable(name: string): number {
    const { tables, workbook } = this;
    const taken = [...tables.map((table) => table.name), ...workbook.names, ...this.#newTables];
    if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
      throw new PatchRefused(
        `A table or named range of this workbook is called ${name}, which a new table needs: give yours another name under Formulas, Name Manager.`,
      );
    }
    const count = this.#newTables.push(name);
    return Math.max(0, ...tables.map(({ id }) => id)) + count;
  }

  /** The worksheet of this name, in any case. Throws PatchRefused where there is none. */
  sheet(name: string): EditedSheet {
    const place = this.#findSheet(name);
    if (place.kind !== "worksheet") {
      throw new PatchRefused(
        `"${place.name}" is a chart or macro sheet without cells, so nothing can be written there: check which sheet is meant.`,
      );
    }
    return this.#openSheet(place);
  }

  /** A sheet's name as the workbook spells it. Throws PatchRefused where there is no such sheet. */
  sheetName(name: string): string {
    return this.#findSheet(name).name;
  }

  /** The sheet that holds a table. */
  sheetOf(table: EditableTable): EditedSheet {
    return this.#openSheet(table.sheet);
  }

  /** The table that this cell belongs to, where it belongs to one. */
  tableAt(sheet: EditedSheet, address: CellAddress): EditableTable | undefined {
    return this.tables.find(
      (table) => table.sheet.part === sheet.part && isInside(table.area, address),
    );
  }

  /** Areas of pivot tables on a sheet. */
  pivotAreas(sheet: EditedSheet): readonly Area[] {
    const known = this.#pivots.get(sheet.part) ?? pivotAreas(this.parts, sheet.part);
    this.#pivots.set(sheet.part, known);
    return known;
  }

  /** The workbook's styles, added where it has none. */
  readonly styles = (): EditedStyles => {
    this.#styles ??= this.#openStyles();
    return this.#styles.edited;
  };

  /** Puts every edited sheet and the styles into the parts. */
  writeSheets(): void {
    for (const sheet of this.editedSheets) {
      const { dateSystem } = this.workbook;
      const splices = sheetSplices(sheet, { styles: this.styles, dateSystem });
      if (changesText(sheet.excerpt.xml, splices)) {
        this.parts.writePieces(sheet.part, fillExcerpt(sheet.excerpt, splices));
      }
    }
  }

  /** Puts the styles into the parts, once all that need some have asked. */
  writeStyles(): void {
    if (this.#styles) this.parts.write(this.#styles.part, this.#styles.edited.text());
  }

  #findSheet(name: string): SheetPlace {
    const wanted = name.toLowerCase();
    const place = this.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
    if (place) return place;
    throw new PatchRefused(
      `There is no sheet "${name}" in this workbook: check whether it was renamed or deleted, and put its name back.`,
    );
  }

  #openSheet(place: SheetPlace): EditedSheet {
    const known = this.#sheets.get(place.part);
    if (known) return known;
    const sheet = new EditedSheet(place.name, place.part, this.#excerptOf(place));
    this.#sheets.set(place.part, sheet);
    return sheet;
  }

  #excerptOf(place: SheetPlace): SheetExcerpt {
    const { parts, tables } = this;
    const touched = touchedRows(this.#edits, place, tables);
    const bytes = touched && parts.original(place.part);
    const excerpt = bytes && excerptSheet(bytes, touched, parts.latin1);
    return excerpt ?? { xml: parts.text(place.part), gaps: [] };
  }

  #openStyles(): { readonly part: string; readonly edited: EditedStyles } {
    const { parts, workbook } = this;
    const found = parts.links(workbook.part).find(({ kind }) => kind === "styles")?.part;
    const part = found ?? `${folderOf(workbook.part)}styles.xml`;
    if (found === undefined) this.#addStylesPart(part);
    return { part, edited: new EditedStyles(parts.text(part)) };
  }

  #addStylesPart(part: string): void {
    const { parts, workbook } = this;
    parts.write(part, plainStyles(mainNamespace(workbook.strict)));
    addLink(parts, workbook.part, `${linkTypes(workbook.strict)}/styles`, "styles.xml");
    addContentType(
      parts,
      part,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
    );
  }
}

/** The styles of a workbook that came without any. */
function plainStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
