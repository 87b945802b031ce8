import type { Area } from "../../../src/workbook/address.ts";
import type { DateSystem } from "../../../src/workbook/workbook.ts";
import { itemNotFound } from "../wire/host-error.ts";
import { HostEvents } from "../wire/host-events.ts";
import { References } from "../wire/references.ts";
import { areaOfCell } from "./areas.ts";
import { HostSheet } from "./host-sheet.ts";
import type { HostTable } from "./host-table.ts";
import type { ObjectFactory } from "./object-factory.ts";

/** A name that stands for cells or a constant. */
export interface HostName {
  readonly name: string;
  /** The sheet it belongs to, or null where it is known in the whole workbook. */
  readonly sheet: HostSheet | null;
  /** As Excel writes it, without an equals sign. */
  refersTo: string;
  visible: boolean;
  comment: string;
}

/** The open workbook. */
export class Book {
  readonly name: string;
  readonly dateSystem: DateSystem;
  readonly references = new References();
  readonly events: HostEvents;
  /** Whether events say who caused them: Excel does from ExcelApi 1.14 on. */
  readonly knowsTriggerSource: boolean;
  sheets: readonly HostSheet[] = [];
  names: readonly HostName[] = [];
  calculationMode = "Automatic";
  /** True where no sheet may be added, taken away, renamed, moved, shown or hidden. */
  isStructureProtected = false;
  #objects: ObjectFactory | null = null;
  #selection: { readonly sheet: HostSheet; readonly area: Area } | null = null;
  #lastId = 0;

  constructor(about: Pick<Book, "name" | "dateSystem" | "events" | "knowsTriggerSource">) {
    this.name = about.name;
    this.dateSystem = about.dateSystem;
    this.events = about.events;
    this.knowsTriggerSource = about.knowsTriggerSource;
  }

  /** Makes the objects that the client gets. */
  get objects(): ObjectFactory {
    if (!this.#objects) throw new Error("The workbook is not yet open to a client.");
    return this.#objects;
  }

  open(objects: ObjectFactory): void {
    this.#objects = objects;
  }

  /** What the person has selected; its sheet is the active one. */
  get selection(): { readonly sheet: HostSheet; readonly area: Area } {
    return this.#selection ?? { sheet: this.#firstVisible(), area: areaOfCell(0, 0) };
  }

  select(sheet: HostSheet, area: Area): void {
    this.#selection = { sheet, area };
  }

  #firstVisible(): HostSheet {
    const sheet = this.sheets.find(({ visibility }) => visibility === "visible") ?? this.sheets[0];
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** By id, or by name without regard to case. */
  findSheet(key: string): HostSheet | null {
    const name = key.toLowerCase();
    return this.sheets.find((s) => s.id === key || s.name.toLowerCase() === name) ?? null;
  }

  addSheet(name: string): HostSheet {
    const sheet = new HostSheet(this.nextId("sheet"), name);
    this.sheets = [...this.sheets, sheet];
    return sheet;
  }

  removeSheet(sheet: HostSheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.filter((name) => name.sheet !== sheet);
    if (this.#selection?.sheet === sheet) this.#selection = null;
  }

  get tables(): readonly { readonly sheet: HostSheet; readonly table: HostTable }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** An id that no other thing of this workbook has; sheets and formats have Excel's braces. */
  nextId(kind: "sheet" | "table" | "chart" | "format"): string {
    this.#lastId += 1;
    const tail = String(this.#lastId).padStart(12, "0");
    return kind === "table" ? String(this.#lastId) : `{00000000-0000-4000-8000-${tail}}`;
  }
}
