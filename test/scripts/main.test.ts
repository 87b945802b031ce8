import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { runCommand } from "../support/run-command.ts";

const COMMANDS = readdirSync("scripts/commands").map((file) => basename(file, ".ts"));

test("the overview tells of every command in a line", async () => {
  const { code, out } = await runCommand("--help");
  expect(code).toBe(0);
  const told = [...out.matchAll(/^ {2}(\w+) +\S.*[.]$/gmu)].map(([, name]) => name);
  expect(told.sort()).toEqual(COMMANDS.sort());
});

test.each(COMMANDS)("%s --help says how it is used, and the line of the overview", async (name) => {
  const { code, out } = await runCommand(name, "--help");
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^action-plan ${name} `, "u"));
  const { out: overview } = await runCommand("--help");
  expect(overview).toContain(`${name.padEnd(10)}${out.split("\n")[2] ?? ""}\n`);
});

test("no command at all is answered with the overview, and could not run", async () => {
  expect(await runCommand()).toEqual({ ...(await runCommand("help")), code: 2 });
});

test.each([
  ["marge", 'There is no command "marge". Did you mean merge?\n'],
  ["toString", 'There is no command "toString". action-plan --help lists them.\n'],
])("a command that is not there is said in one sentence: %s", async (name, sentence) => {
  expect(await runCommand(name)).toEqual({ code: 2, out: "", err: sentence });
});
