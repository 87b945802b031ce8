import { readChosenFile, sha256Of } from "../../../taskpane/files/read-chosen-file.ts";

test("a file is read as it is", async () => {
  const bytes = await readChosenFile(new File(["abc"], "a.xlsx"));
  expect([...bytes]).toEqual([97, 98, 99]);
  expect(await sha256Of(bytes)).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

test("a file that is too long is refused by its size, before anything is loaded", async () => {
  const file = new File([], "long.xlsx");
  const load = jest.fn();
  Object.defineProperty(file, "size", { value: 50_000_001 });
  Object.defineProperty(file, "arrayBuffer", { value: load });
  await expect(readChosenFile(file)).rejects.toMatchObject({
    code: "too-large",
    message: expect.stringMatching(
      /^This file is too large to be read safely: .* 50 MB\./u,
    ) as string,
  });
  expect(load).not.toHaveBeenCalled();
});

test("a folder, or a file that was moved, is told in a sentence", async () => {
  const file = new File([], "folder");
  const load = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  Object.defineProperty(file, "arrayBuffer", { value: load });
  await expect(readChosenFile(file)).rejects.toThrow(/^The browser cannot open this file: it is/u);
});
