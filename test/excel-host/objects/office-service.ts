import { notImplemented } from "../wire/host-error.ts";
import type { HostObject } from "../wire/host-object.ts";

/** Services that office.js opens beside the workbook: none is emulated but those it needs to start. */
export function officeService(name: string): HostObject {
  throw notImplemented(`the service ${name}`);
}
