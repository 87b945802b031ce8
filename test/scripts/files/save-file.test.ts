import { readFile, writeFile } from "node:fs/promises";
import { saveFile } from "../../../scripts/files/save-file.ts";
import { temporaryFolder } from "../../support/run-command.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(() => folder.remove());

test("folders on the way are made", async () => {
  await saveFile(folder.path("a", "b", "master.xlsx"), Buffer.from("whole"));
  expect(await readFile(folder.path("a", "b", "master.xlsx"), "utf8")).toBe("whole");
});

test("a file on the way is said in a sentence, and stays as it was", async () => {
  await writeFile(folder.path("taken"), "mine");
  await expect(saveFile(folder.path("taken", "master.xlsx"), Buffer.from("x"))).rejects.toThrow(
    "master.xlsx could not be written: a file or folder on the way to it has another use.",
  );
  expect(await readFile(folder.path("taken"), "utf8")).toBe("mine");
});

(process.platform === "linux" ? describe : describe.skip)("on a system with /proc", () => {
  test("a folder that can never be made is said in a sentence", async () => {
    await expect(saveFile("/proc/none/such/master.xlsx", Buffer.from("x"))).rejects.toThrow(
      "master.xlsx could not be written: its folder cannot be made.",
    );
  });
});

test("a folder of that name is said in a sentence", async () => {
  await saveFile(folder.path("master.xlsx", "inside"), Buffer.from("x"));
  await expect(saveFile(folder.path("master.xlsx"), Buffer.from("x"))).rejects.toThrow(
    "master.xlsx could not be written",
  );
});
