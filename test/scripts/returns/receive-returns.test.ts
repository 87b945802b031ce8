import { strToU8 } from "fflate";
import { readFile, writeFile } from "node:fs/promises";
import { receiveReturns } from "../../../scripts/returns/receive-returns.ts";
import { planBasis } from "../../../src/check/check-basis.ts";
import { recordIo } from "../../support/command-io.ts";
import { officerDesk, type OfficerDesk } from "../../support/officer-desk.ts";
import { zipOf } from "../../support/zip-of.ts";

let desk: OfficerDesk;
beforeAll(async () => {
  desk = await officerDesk();
});
afterAll(() => desk.remove());

async function receive(name: string, bytes: Uint8Array) {
  const path = desk.path(name);
  await writeFile(path, bytes);
  const { master } = await desk.open();
  const context = planBasis(master.plan);
  const io = recordIo();
  const received = await receiveReturns([path], () => context, io);
  return { received, io };
}

test("returns in a zip are read as if they had been given alone, and what is none is named", async () => {
  const sent = await desk.send("BSWA.xlsx", "bswa", "2018-11-14", [
    { ref: "3l", taken: "Met twice." },
  ]);
  const bytes = new Uint8Array(await readFile(sent));
  const zip = zipOf([
    { name: "November/BSWA.xlsx", data: bytes },
    { name: "logo.png", data: strToU8("\x89PNG", true) },
  ]);
  const { received, io } = await receive("Returns.zip", zip);
  const { master } = await desk.open();
  const [alone] = await receiveReturns([sent], () => planBasis(master.plan), recordIo());
  const [one] = received;
  expect(received.map(({ file, kind }) => [file, kind])).toEqual([
    ["BSWA.xlsx (in Returns.zip, November)", "read"],
  ]);
  expect(one?.kind === "read" && one.sha256).toBe(alone?.kind === "read" && alone.sha256);
  expect(one?.findings).toEqual(alone?.findings);
  expect(io.said()).toContain("logo.png (in Returns.zip)");
});

test("a CSV file is read as a return", async () => {
  const table =
    "Action Plan Ref,Stakeholder,Progress update 14 November 2018\n3l,BSWA,Met twice.\n";
  const { received } = await receive("BSWA.csv", strToU8(table));
  const rows = received.flatMap((file) => (file.kind === "read" ? file.reading.rows : []));
  expect(rows.map(({ answers }) => answers["action-taken"]?.text)).toEqual(["Met twice."]);
});

test("a zip that is cut short is one file with a fault", async () => {
  const zip = zipOf([{ name: "BSWA.xlsx", data: "x" }]);
  const { received } = await receive("Cut.zip", zip.subarray(0, zip.length - 8));
  expect(received.map(({ kind, findings }) => [kind, findings[0]?.code])).toEqual([
    ["unread", "truncated"],
  ]);
});
