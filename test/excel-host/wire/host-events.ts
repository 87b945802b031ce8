import type { Json } from "./wire.ts";

/** Kinds of events: the client's own numbers. */
export const EVENT = {
  sheetChanged: 10,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
} as const;

/** What the client listens to: one sheet by its id, or all of them. */
export const WHOLE_WORKBOOK = "Workbook";

/** An event on its way to the client. */
export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const RICH_API_EVENT = 65_536;

/** Which events the client asked for, and those that wait to be sent to it. */
export class HostEvents {
  /** Cleared while the add-in has asked for no events. */
  enabled = true;
  readonly #listened = new Set<string>();
  #waiting: HostEvent[] = [];

  listen(type: number, targetId: string): void {
    this.#listened.add(`${type} ${targetId}`);
  }

  ignore(type: number, targetId: string): void {
    this.#listened.delete(`${type} ${targetId}`);
  }

  /** Tells those who listen to this sheet, and those who listen to all. */
  tell(type: number, sheetId: string, about: Record<string, Json>): void {
    if (!this.enabled) return;
    for (const targetId of [sheetId, WHOLE_WORKBOOK]) {
      if (!this.#listened.has(`${type} ${targetId}`)) continue;
      const message = JSON.stringify(about);
      this.#waiting.push({ messageCategory: RICH_API_EVENT, messageType: type, targetId, message });
    }
  }

  /** Those that wait, which then wait no more. */
  take(): readonly HostEvent[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }
}
