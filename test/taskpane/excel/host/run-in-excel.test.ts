import { SpokenError } from "../../../../src/text/spoken-error.ts";
import { runInExcel } from "../../../../taskpane/excel/host/run-in-excel.ts";

type Action = (context: unknown) => Promise<unknown>;

function installRun(run: (options: object, action: Action) => Promise<unknown>): void {
  Object.assign(globalThis, { Excel: { run } });
}

describe("runInExcel", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, "Excel");
  });

  test("waits for the end of cell editing and gives the answer", async () => {
    const run = jest.fn((_: object, action: Action) => action(undefined));
    installRun(run);
    await expect(runInExcel(() => Promise.resolve(7), jest.fn())).resolves.toBe(7);
    expect(run.mock.calls[0]?.[0]).toEqual({ delayForCellEdit: true });
  });

  test("says to press Enter after a second, and that Excel is silent after ten", async () => {
    let answer: (value: string) => void = () => undefined;
    installRun(() => new Promise((resolve) => (answer = resolve)));
    const said = jest.fn();
    const running = runInExcel(() => Promise.resolve("late"), said);
    jest.advanceTimersByTime(999);
    expect(said).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(said).toHaveBeenLastCalledWith(
      expect.stringContaining("press Enter to finish editing the cell"),
    );
    jest.advanceTimersByTime(9_000);
    expect(said).toHaveBeenLastCalledWith(
      expect.stringContaining("has not answered for 10 seconds"),
    );
    answer("late");
    await expect(running).resolves.toBe("late");
  });

  test("waits anew for each answer, of which the action tells", async () => {
    installRun((_, action) => action(undefined));
    const said = jest.fn();
    const running = runInExcel(async (_, tell) => {
      for (const part of ["1 of 2", "2 of 2"]) {
        await new Promise((later) => setTimeout(later, 9_500));
        tell(part);
      }
    }, said);
    await jest.advanceTimersByTimeAsync(19_000);
    await running;
    const sentences = said.mock.calls.map(([text]) => String(text));
    expect(sentences.filter((text) => text.includes("10 seconds"))).toEqual([]);
    expect(sentences).toEqual(expect.arrayContaining(["1 of 2", "2 of 2"]));
  });

  test("says nothing more once Excel has answered", async () => {
    installRun((_, action) => action(undefined));
    const said = jest.fn();
    await runInExcel(() => Promise.resolve(), said);
    jest.advanceTimersByTime(60_000);
    expect(said).not.toHaveBeenCalled();
  });

  test("turns Excel's error into a sentence and lets a sentence through", async () => {
    installRun((_, action) => action(undefined));
    const spoken = new SpokenError("As it is.");
    await expect(runInExcel(() => Promise.reject(spoken), jest.fn())).rejects.toBe(spoken);
    const denied = Object.assign(new Error("no"), { code: "AccessDenied" });
    await expect(runInExcel(() => Promise.reject(denied), jest.fn())).rejects.toThrow(
      "Excel did not allow this",
    );
  });
});
