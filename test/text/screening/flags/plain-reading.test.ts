import { plainReading } from "../../../../src/text/screening/flags/plain-reading.ts";
import { readable } from "../../../../src/text/screening/flags/readable-text.ts";
import { screenText } from "../../../../src/text/screening/screen-text.ts";
import { processorMs } from "../../../support/processor-ms.ts";

const OPTIONS = { smallBelow: 8, known: ["Exampleton"] };

function blocksIn(text: string): string[] {
  const flags = screenText(text, OPTIONS).filter(({ severity }) => severity === "block");
  return flags.map(({ flag }) => flag);
}

test.each([
  ["phone", "Ring 07700\n900461"],
  ["phone", "Ring 07700\r\n900461"],
  ["phone", "Ring 07700\u2028900461"],
  ["phone", "Ring 07700\t900461"],
  ["phone", "Ring 07700     900461"],
  ["phone", "Ring 07700\u00AD900461"],
  ["phone", "Ring 07700\u200B 900461"],
  ["phone", "Ring 07700\u034F900461"],
  ["phone", "Ring 07700  -  900461"],
  ["phone", "Ring 07700/900461"],
  ["phone", "Ring 07700_900461"],
  ["phone", "Ring 07700 \u2022 900461"],
  ["phone", "Ring O7700 900461"],
  ["phone", "Ring (0) 7700 900461"],
  ["phone", "Ring 0 7 7 0 0 9 0 0 4 6 1"],
  ["phone", "Ring 0\u20E37700900461"],
  ["phone", "Ring \u0660\u0667\u0667\u0660\u0660 \u0669\u0660\u0660\u0664\u0666\u0661"],
  ["phone", "ref.07700 900461"],
  ["email", "jo.bloggs\n@example.gov.uk"],
  ["email", "jo.bloggs at example dot gov dot uk"],
  ["email", "jo.bloggs[at]example[dot]gov[dot]uk"],
  ["email", "jo.bloggs(@)example.gov.uk"],
  ["small_number", "We helped 3\nwomen"],
  ["small_number", "We helped 3 w\u00F6men"],
  ["refuge_location", "THE REFUGE IN SAMPLE GREEN"],
  ["refuge_location", "the refuge\nin Sample Green"],
])("finds %s in %j", (flag, text) => {
  expect(blocksIn(text)).toEqual([flag]);
});

test.each([
  "From 01/04/2018 to 31/03/2019",
  "01/04/2018 31/03/2019",
  "In 2018/19, 2019/20 and 2020/21",
  "0.012, 345, 678 and 901 in all",
  "Meetings at 10 dot 30 and at 11",
  "More at www.example.org.uk",
  "THE REFUGE BOARD MET",
  "Actions 1, 2, 3, 4, 5, 6, 7, 8, 9 and 10",
  "Quarters: 120 130\n140 150",
])("finds nothing to block in %j", (text) => {
  expect(blocksIn(text)).toEqual([]);
});

test("shows what it found once, exactly as it was written", () => {
  const found = (text: string): string[] => screenText(text, OPTIONS).map((flag) => flag.found);
  expect(found("Ring\n0121 496 0123")).toEqual(["0121 496 0123"]);
  expect(found("Ring 07700\n900461 now")).toEqual(["07700\n900461"]);
  expect(found("mail jo.bloggs [at] example [dot] org")).toEqual([
    "jo.bloggs [at] example [dot] org",
  ]);
});

test("reads a long text in little time", () => {
  const long = [" ", "0 ", "O", "ABCD ", "a dot ", "[dot", "0123", "\u0301", "at a."];
  const started = processorMs();
  for (const part of long) {
    plainReading(readable(part.repeat(Math.ceil(100_000 / part.length))));
  }
  expect(processorMs() - started).toBeLessThan(3_000);
});
