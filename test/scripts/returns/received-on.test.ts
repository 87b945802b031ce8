import { receivedOn } from "../../../scripts/returns/received-on.ts";
import { planBasis } from "../../../src/check/check-basis.ts";
import { receiveReturns } from "../../../scripts/returns/receive-returns.ts";
import { recordIo } from "../../support/command-io.ts";
import { officerDesk, type OfficerDesk } from "../../support/officer-desk.ts";

let desk: OfficerDesk;
beforeAll(async () => {
  desk = await officerDesk();
});
afterAll(() => desk.remove());

test("files received on one day keep the order in which they were saved", async () => {
  const round = "2018-11-14";
  const files = [];
  for (const [name, saved] of [
    ["last.xlsx", "2018-11-03T08:00:00"],
    ["first.xlsx", "2018-11-01T17:00:00"],
    ["second.xlsx", "2018-11-02T09:00:00"],
    ["second too.xlsx", "2018-11-02T09:00:00"],
  ] as const) {
    files.push(await desk.send(name, "bswa", round, [{ ref: "3l", taken: name }], { saved }));
  }
  const { master } = await desk.open();
  const context = planBasis(master.plan);
  const received = await receiveReturns(
    [...files, desk.path("none.xlsx")],
    () => context,
    recordIo(),
  );
  const moments = receivedOn("2018-11-07", received).map((file) =>
    file.kind === "read" ? file.received : file.kind,
  );
  expect(moments).toEqual([
    "2018-11-07T12:00:02",
    "2018-11-07T12:00:00",
    "2018-11-07T12:00:01",
    "2018-11-07T12:00:01",
    "unread",
  ]);
});
