import {
  isGiven,
  optionDay,
  optionText,
  parseArguments,
  requiredDay,
  requiredText,
} from "../../scripts/arguments.ts";
import type { Command } from "../../scripts/command.ts";

const command: Command = {
  name: "check",
  usage: "",
  options: {
    master: { type: "string", value: "FILE", meaning: "" },
    round: { type: "string", value: "DAY", meaning: "" },
    json: { type: "boolean", meaning: "" },
  },
  run: () => Promise.resolve(0),
};

test("words and options are parted wherever they stand", () => {
  const given = parseArguments(command, [
    "a.xlsx",
    "--json",
    "--master",
    "m.xlsx",
    "b.xlsx",
    "--round=2018-11-14",
  ]);
  expect(given.words).toEqual(["a.xlsx", "b.xlsx"]);
  expect(optionText(given, "master")).toBe("m.xlsx");
  expect(optionDay(given, "round")).toBe("2018-11-14");
  expect(isGiven(given, "json")).toBe(true);
  expect(isGiven(given, "dry-run")).toBe(false);
});

test("what starts with one dash is a word, and so is all after two", () => {
  const given = parseArguments(command, ["-5 April", "-", "", "--json", "--", "--round"]);
  expect(given.words).toEqual(["-5 April", "-", "", "--round"]);
  expect(isGiven(given, "json")).toBe(true);
});

test.each([
  [["--colour"], "check has no option --colour. Its options are --master, --round, --json."],
  [["--__proto__"], "check has no option --__proto__. Its options are --master, --round, --json."],
  [["--master"], "Write FILE after --master."],
  [["--json", "--json"], "Give --json only once."],
])("%j is refused in a sentence", (argv, sentence) => {
  expect(() => parseArguments(command, argv)).toThrow(sentence);
});

test.each(["14/11/2018", "2018-02-30", "soon"])("%s is no day", (text) => {
  const given = parseArguments(command, ["--round", text]);
  expect(() => optionDay(given, "round")).toThrow(
    `--round must be a day written like 2018-11-14. ${text} is not one.`,
  );
});

test("what is needed is asked for", () => {
  const given = parseArguments(command, []);
  expect(() => requiredText(given, "master", "the master workbook")).toThrow(
    "Name the master workbook with --master.",
  );
  expect(() => requiredDay(given, "round", "the day of the round")).toThrow(
    "Give the day of the round with --round, for example 2018-11-14.",
  );
});
