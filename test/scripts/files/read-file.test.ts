import { chmod, mkdir, truncate, utimes } from "node:fs/promises";
import { readBytes, sha256Of } from "../../../scripts/files/read-file.ts";
import { put, temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const isRoot = process.getuid?.() === 0;

test("a file is read with its name, hash and time", async () => {
  const path = await put(folder.path("Return ü.xlsx"), "abc");
  const modified = new Date("2018-11-14T09:30:00Z");
  await utimes(path, modified, modified);
  expect(await readBytes(path)).toEqual({
    path,
    name: "Return ü.xlsx",
    bytes: new Uint8Array([97, 98, 99]),
    sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    modified,
  });
});

test("the hash of nothing is known", () => {
  expect(sha256Of(new Uint8Array())).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});

describe("one plain sentence says why a file was not read", () => {
  test.each([
    ["not-there.xlsx", /^There is no file not-there\.xlsx: check/u],
    ["file.xlsx/below.xlsx", /^There is no file below\.xlsx: check/u],
    ["folder", /^folder is a folder: name a file in it\.$/u],
    ["big.xlsx", /^big\.xlsx is larger than 0 MB/u],
  ])("%s", async (name, sentence) => {
    await put(folder.path("file.xlsx"), "abc");
    await put(folder.path("big.xlsx"), "more than ten bytes");
    await mkdir(folder.path("folder"));
    await expect(readBytes(folder.path(name), 10)).rejects.toThrow(sentence);
    await expect(readBytes(folder.path(name), 10)).rejects.toMatchObject({ name: "FileNotRead" });
  });
});

(process.platform === "win32" ? describe.skip : describe)("on systems with devices", () => {
  test("a file that has a size and no content on this disk is said, as OneDrive leaves them", async () => {
    const path = await put(folder.path("East.xlsx"), "");
    await truncate(path, 90_000);
    await expect(readBytes(path)).rejects.toThrow(
      /^East\.xlsx is not on this computer: it lies in OneDrive, SharePoint or another store/u,
    );
  });

  test("what is no file is refused before it is opened", async () => {
    await expect(readBytes("/dev/zero")).rejects.toThrow(/^zero is no ordinary file/u);
  });
});

(isRoot || process.platform === "win32" ? describe.skip : describe)("for an ordinary user", () => {
  test("a file that may not be read is refused", async () => {
    const path = await put(folder.path("secret.xlsx"), "abc");
    await chmod(path, 0);
    await expect(readBytes(path)).rejects.toThrow(/may not be read/u);
  });
});
