import { notImplemented } from "../wire/host-error.ts";
import { emulate, type HostObject, type Members } from "../wire/host-object.ts";

/** Ribbon commands of the add-in: there are none, so that nobody waits for its handlers. */
const ADD_IN_SERVICE: Members<string> = {
  kind: "AddinInternalService",
  calls: { NotifyActionHandlerReady: () => null },
};

/** Services that office.js opens beside the workbook: none is emulated but the one it needs to start. */
export function officeService(name: string): HostObject {
  if (name === "Microsoft.InternalService.AddinInternalService") {
    return emulate(ADD_IN_SERVICE, name);
  }
  throw notImplemented(`the service ${name}`);
}
