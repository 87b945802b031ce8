import { parseA1 } from "../../src/workbook/address.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { areaText, readAddress } from "./model/address-text.ts";
import { areaOfCell } from "./model/areas.ts";
import type { Book } from "./model/book.ts";
import { bookOf } from "./model/book-of.ts";
import type { HostSheet } from "./model/host-sheet.ts";
import { STRICT_PROTECTION } from "./model/sheet-protection.ts";
import { CellRange } from "./objects/cell-range.ts";
import { objectFactory } from "./objects/object-factory.ts";
import { changeContent } from "./objects/range-content.ts";
import { officeService } from "./objects/office-service.ts";
import { workbookObject } from "./objects/workbook-object.ts";
import { snapshotOf, type BookSnapshot } from "./snapshot.ts";
import { HostEvents, type HostEvent } from "./wire/host-events.ts";
import type { HostObject } from "./wire/host-object.ts";
import { processBatch } from "./wire/process-batch.ts";
import { HostStats } from "./wire/stats.ts";
import {
  ACTION,
  PATH,
  type WireAction,
  type WireBatch,
  type WireError,
  type WireReply,
  type WireRequest,
} from "./wire/wire.ts";

/** How this Excel is set up. */
export interface HostOptions {
  /** The name of the open file. */
  readonly name?: string;
  /** The highest ExcelApi set that it knows: `1.9`. */
  readonly apiVersion?: string;
  /** As `Office.context.platform` gives it. */
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
}

/** What `protect` leaves open. */
export interface HostProtection {
  readonly password?: string;
  /** Areas in A1 notation that stay unlocked. */
  readonly unlocked?: readonly string[];
  readonly allowFormatCells?: boolean;
}

/** Excel on the web takes and gives no more than that at once. */
const FIVE_MEGABYTES = 5 * 1024 * 1024;
/** The client's flag for a batch that waits until the person has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

const EDITING: Refusal = {
  code: "InvalidOperationInCellEditMode",
  message:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
};

interface Refusal {
  readonly code: string;
  readonly message: string;
}

function tooLarge(which: "Request" | "Response"): Refusal {
  return {
    code: `${which}PayloadSizeLimitExceeded`,
    message: `The ${which.toLowerCase()} payload size has exceeded the limit.`,
  };
}

function refusal({ code, message }: Refusal): WireReply {
  const Error: WireError = { Code: code, Message: message, ActionIndex: -1, Location: "" };
  return { Error };
}

/** The client lets go of ranges in batches of their own after each run. */
function isCleanup({ Actions }: WireBatch): boolean {
  const letsGo = (action: WireAction) => action.Name === "_RemoveReference";
  return (
    Actions.some(letsGo) &&
    Actions.every((one) => one.ActionType === ACTION.instantiate || letsGo(one))
  );
}

/** What office.js tells Office itself at its start has nothing to do with the workbook's cells. */
function isForWorkbook({ ObjectPaths }: WireBatch): boolean {
  return Object.values(ObjectPaths).some((path) => path.ObjectPathType === PATH.workbook);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * An Excel in memory with one open workbook, for Microsoft's own client to talk to. It keeps cells,
 * looks, tables, charts and rules, and calculates and draws nothing. Whatever it does not emulate is
 * answered with the error NotImplemented.
 */
export class ExcelHost {
  readonly stats = new HostStats();
  readonly apiVersion: string;
  readonly platform: string;
  /** Bytes that one request or answer may have. */
  payloadLimit = FIVE_MEGABYTES;
  readonly #book: Book;
  readonly #workbook: HostObject;
  readonly #events = new HostEvents();
  #cellEditMode = false;
  #waitingForCellEdit: (() => void)[] = [];
  #listener: ((event: HostEvent) => void) | null = null;

  constructor(workbook: Workbook, options: HostOptions = {}) {
    const { name = "Book1.xlsx", apiVersion = "1.15", platform = "OfficeOnline" } = options;
    this.apiVersion = apiVersion;
    this.platform = platform;
    const knowsTriggerSource = Number(apiVersion.split(".")[1]) >= 14;
    this.#book = bookOf(workbook, { name, events: this.#events, knowsTriggerSource });
    this.#book.open(objectFactory(this.#book));
    this.#workbook = workbookObject(this.#book);
  }

  /** Opens a workbook as the port gives it. */
  static of(workbook: Workbook, options?: HostOptions): ExcelHost {
    return new ExcelHost(workbook, options);
  }

  /** Opens a file as far as `readXlsx` reads it: contents and number formats, no other looks. */
  static fromBytes(bytes: Uint8Array, options?: HostOptions): ExcelHost {
    return new ExcelHost(readXlsx(bytes), options);
  }

  get name(): string {
    return this.#book.name;
  }

  /** What the person has selected, with `A1:B2` without its sheet. */
  get selection(): { readonly sheet: string; readonly cell: string } {
    const { sheet, area } = this.#book.selection;
    return { sheet: sheet.name, cell: areaText(area) };
  }

  /** Selects cells as a person does. */
  userSelects(sheet: string, cell: string): void {
    const area = readAddress(cell)?.areas[0];
    if (!area) throw new Error(`There is no cell ${cell}.`);
    this.#book.select(this.#sheet(sheet), area);
  }

  /** True while the person types into a cell; batches that wait for the end go on when it is false. */
  get cellEditMode(): boolean {
    return this.#cellEditMode;
  }

  set cellEditMode(isEditing: boolean) {
    this.#cellEditMode = isEditing;
    if (isEditing) return;
    for (const goOn of this.#waitingForCellEdit.splice(0)) goOn();
  }

  /** Types something into a cell as a person does; throws where the cell is locked. */
  userEdits(sheet: string, cell: string, value: string | number | boolean): void {
    const at = parseA1(cell);
    if (!at) throw new Error(`There is no cell ${cell}.`);
    const range = new CellRange(this.#book, this.#sheet(sheet), areaOfCell(at.row, at.column));
    changeContent(range, value, "Unknown");
    this.#sendEvents();
  }

  /** Protects a sheet as its author did before. */
  protect(name: string, options: HostProtection = {}): void {
    const { password = "", unlocked = [], allowFormatCells = false } = options;
    const sheet = this.#sheet(name);
    for (const area of unlocked.flatMap((text) => readAddress(text)?.areas ?? [])) {
      sheet.grid.restyle(area, (style) => ({ ...style, locked: false }));
    }
    sheet.protection = { password, options: { ...STRICT_PROTECTION, allowFormatCells } };
  }

  /** Protects the workbook's structure: its sheets stay as they are. */
  protectStructure(): void {
    this.#book.isStructureProtected = true;
  }

  hideSheet(name: string, how: "hidden" | "very-hidden" = "hidden"): void {
    this.#sheet(name).visibility = how;
  }

  /** Everything in the workbook as plain data that later changes do not touch. */
  snapshot(): BookSnapshot {
    return snapshotOf(this.#book);
  }

  /** Where events go; one client at a time. */
  onEvent(listener: (event: HostEvent) => void): void {
    this.#listener = listener;
  }

  /** Answers one message of the client, which is one `context.sync()`. */
  async handle(text: string): Promise<string> {
    const request = JSON.parse(text) as WireRequest;
    const body = await this.answer(request.message.body, request.flags);
    const message = { statusCode: 200, headers: {}, body };
    return JSON.stringify({ id: request.id, type: 2, message });
  }

  /** Answers one batch, as the text of its reply. */
  async answer(batch: WireBatch, flags: number): Promise<string> {
    const bytes = byteLength(JSON.stringify(batch));
    this.stats.countRequest(bytes, batch.Actions.length, isCleanup(batch));
    const reply = JSON.stringify(await this.#reply(batch, bytes, flags));
    const isFitting = byteLength(reply) <= this.payloadLimit;
    const answer = isFitting ? reply : JSON.stringify(refusal(tooLarge("Response")));
    this.stats.countResponse(byteLength(answer));
    // The client must have the answer before it hears of what the batch has changed.
    void Promise.resolve()
      .then(() => Promise.resolve())
      .then(() => {
        this.#sendEvents();
      });
    return answer;
  }

  async #reply(batch: WireBatch, bytes: number, flags: number): Promise<WireReply> {
    if (bytes > this.payloadLimit) return refusal(tooLarge("Request"));
    if (this.#cellEditMode && isForWorkbook(batch)) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refusal(EDITING);
      await new Promise<void>((goOn) => this.#waitingForCellEdit.push(goOn));
    }
    return processBatch(batch, {
      workbook: this.#workbook,
      referenced: (id) => this.#book.references.get(id),
      service: officeService,
    });
  }

  #sendEvents(): void {
    for (const event of this.#events.take()) this.#listener?.(event);
  }

  #sheet(name: string): HostSheet {
    const sheet = this.#book.findSheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }
}
