import { chmod, mkdir, readdir, readFile, stat, symlink } from "node:fs/promises";
import { dirname } from "node:path";
import { writeWhole } from "../../../scripts/files/write-whole.ts";
import { put, temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const NEW = new TextEncoder().encode("new");

test.each(["fresh.xlsx", "old.xlsx"])(
  "%s holds the bytes and nothing lies beside it",
  async (name) => {
    await put(folder.path("old.xlsx"), "old and longer");
    await writeWhole(folder.path(name), NEW);
    expect(await readFile(folder.path(name), "utf8")).toBe("new");
    expect(await readdir(folder.path("."))).toEqual([...new Set([name, "old.xlsx"])].sort());
  },
);

test("what stops the last step leaves the old file and no other", async () => {
  const path = await put(folder.path("old.xlsx"), "old");
  const seen: string[] = [];
  const stop = async () => {
    seen.push(...(await readdir(dirname(path))));
    throw new Error("stopped");
  };
  await expect(writeWhole(path, NEW, { confirm: stop })).rejects.toThrow("stopped");
  expect(seen).toHaveLength(2);
  expect(await readdir(dirname(path))).toEqual(["old.xlsx"]);
  expect(await readFile(path, "utf8")).toBe("old");
});

test("a target that cannot be replaced leaves no temporary file", async () => {
  await mkdir(folder.path("target"));
  await put(folder.path("target/inside"), "x");
  await expect(writeWhole(folder.path("target"), NEW)).rejects.toThrow();
  expect(await readdir(folder.path("."))).toEqual(["target"]);
});

test("a folder that is not there is an error", async () => {
  await expect(writeWhole(folder.path("none/file.xlsx"), NEW)).rejects.toMatchObject({
    code: "ENOENT",
  });
});

(process.platform === "win32" ? describe.skip : describe)("on systems with links", () => {
  test("permissions are kept and a link is followed", async () => {
    const path = await put(folder.path("old.xlsx"), "old");
    await chmod(path, 0o640);
    await symlink(path, folder.path("link.xlsx"));
    await writeWhole(folder.path("link.xlsx"), NEW);
    expect(await readFile(path, "utf8")).toBe("new");
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });
});
