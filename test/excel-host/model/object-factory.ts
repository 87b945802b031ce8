import type { Area } from "../../../src/workbook/address.ts";
import type { HostObject } from "../wire/host-object.ts";
import type { HostSheet } from "./host-sheet.ts";

/** Makes the client's objects, so that kinds which lead to one another need not know one another. */
export interface ObjectFactory {
  range(sheet: HostSheet, area: Area): HostObject;
  rangeAreas(sheet: HostSheet, areas: readonly Area[]): HostObject;
  worksheet(sheet: HostSheet): HostObject;
}
