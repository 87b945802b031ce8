import { readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { smallProject, textOf, type SmallProject } from "./small-project.ts";
import { startOf } from "./start-of.ts";

let project: SmallProject;

beforeEach(async () => {
  project = await smallProject("one");
});

afterEach(() => project.remove());

async function said(...words: string[]): Promise<string> {
  const { code, out, err } = await startOf(project.folder, words);
  return code === 0 && err === "" ? out : `${code}: ${out}${err}`;
}

function record(): Promise<string | undefined> {
  return textOf(project.path("scripts/dist/record.json"));
}

test("where no bundle was made at install, the first start makes it", async () => {
  expect(await record()).toBeUndefined();
  expect(await said()).toBe("one");
  expect(await record()).toContain('"scripts/said.ts"');
});

test("a bundle that is made of the sources as they stand needs neither them nor a package", async () => {
  await said();
  await rm(project.path("node_modules"));
  expect(await said()).toBe("one");
});

test("an edited source is never passed over, even one of the same length and time", async () => {
  expect(await said()).toBe("one");
  await project.say("two");
  expect(await said()).toBe("two");
  await project.say("one");
  expect(await said()).toBe("one");
});

test("sources that a checkout wrote again with the same words leave the bundle as it is", async () => {
  await said();
  const before = await stat(project.path("scripts/dist/record.json"));
  await utimes(project.path("scripts/said.ts"), new Date(), new Date());
  expect(await said()).toBe("one");
  expect((await stat(project.path("scripts/dist/record.json"))).mtimeMs).toBe(before.mtimeMs);
});

test("other packages make another bundle", async () => {
  await said();
  const before = await record();
  await writeFile(project.path("package-lock.json"), "{}");
  expect(await said()).toBe("one");
  expect(await record()).not.toBe(before);
});

test.each([/^main-[^.]*\.js$/u, /^trace-[^.]*\.js$/u])(
  "a bundle that has lost the file %s is made again",
  async (lost) => {
    await said();
    const folder = project.path("scripts/dist");
    const [name = ""] = (await readdir(folder)).filter((file) => lost.test(file));
    await rm(`${folder}/${name}`);
    expect(await said()).toBe("one");
    expect(await readdir(folder)).toContain(name);
  },
);

test("a running command still finds its parts when another start makes the bundle anew", async () => {
  await said();
  const before = await readdir(project.path("scripts/dist"));
  await project.say("two");
  await said();
  expect(await readdir(project.path("scripts/dist"))).toEqual(expect.arrayContaining(before));
});

test("where no bundle can be kept, the sources run as they are", async () => {
  await writeFile(project.path("scripts/dist"), "a file where the folder would be");
  expect(await said()).toBe("one");
  await project.say("two");
  expect(await said()).toBe("two");
});

test("where nothing can be loaded, it is said what to do, and the start has failed", async () => {
  await rm(project.path("node_modules"));
  const { code, out, err } = await startOf(project.folder);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("Run npm ci in the folder of the tool, then try again.");
});

test("a source with a fault is named, not passed over for the bundle of before", async () => {
  await said();
  await writeFile(project.path("scripts/said.ts"), "export const said: string = ;\n");
  const { code, err } = await startOf(project.folder);
  expect(code).toBe(2);
  expect(err).toContain("said.ts");
});

test("whoever looks for a fault is shown the line of the source", async () => {
  const { out } = await startOf(project.folder, ["trace"], { NODE_DEBUG: "action-plan" });
  expect(out).toMatch(/[\\/]scripts[\\/]trace\.ts:5:/u);
});
