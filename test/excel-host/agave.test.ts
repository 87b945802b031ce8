import { workbookOf } from "../support/workbook-of.ts";
import { AgaveBridge } from "./agave.ts";
import { ExcelHost } from "./excel-host.ts";

function ask(methodId: number, params: object): Promise<unknown> {
  const bridge = new AgaveBridge(ExcelHost.of(workbookOf({ Plan: [["x"]] })), "1.9");
  const message = { methodId, callbackId: "7", callbackFunction: "answered", params };
  return bridge.handle(JSON.stringify(message));
}

test("what office.js asks for at its start is answered, with the sets that Excel has", async () => {
  const reply = await ask(5, {});
  expect(reply).toMatchObject({ callback: "answered", id: "7" });
  expect(JSON.stringify(reply)).toContain("DelayForCellEdit");
});

test.each([
  ["service", 6, {}, "service 6 of Excel for Mac is not emulated"],
  ["call", 1, { id: 94 }, "call 94 of Excel for Mac is not emulated"],
])("a %s that is not emulated is an error", async (_, methodId, params, words) => {
  await expect(ask(methodId, params)).rejects.toThrow(words);
});
