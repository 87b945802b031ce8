import { SpokenError } from "../../../../src/text/spoken-error.ts";
import { hostCode, refusalOf } from "../../../../taskpane/excel/host/host-refusal.ts";

const hostError = (code: string) => Object.assign(new Error(`${code}: host words`), { code });

describe("a refusal of Excel's", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "Press Enter to finish editing the cell"],
    ["AccessDenied", "protected or open for reading only"],
    ["ItemNotFound", "no longer there under its name"],
    ["RequestPayloadSizeLimitExceeded", "fewer cells at a time"],
    ["ResponsePayloadSizeLimitExceeded", "more than Excel on the web gives at once"],
    ["ApiNotFound", "too old for this"],
    ["ConnectionFailure", "Check your connection"],
    ["ActivityLimitReached", "Excel is busy"],
    ["GeneralException", "wait a moment and try again"],
    ["SomethingNew", "wait a moment and try again"],
  ])("%s is said in words", (code, words) => {
    const refusal = refusalOf(hostError(code));
    expect(refusal).toBeInstanceOf(SpokenError);
    expect(refusal.message).toContain(words);
    expect(refusal.message).not.toContain(code);
    expect(refusal.message).not.toContain("host words");
  });

  test.each([new TypeError("x is undefined"), undefined, null, "text", { code: 7 }])(
    "%p has no code and still gets a sentence",
    (error) => {
      expect(hostCode(error)).toBeUndefined();
      expect(refusalOf(error).message).toContain("Excel could not do this.");
    },
  );

  test("keeps what Excel said for whoever looks into it", () => {
    const error = hostError("AccessDenied");
    expect(refusalOf(error).cause).toBe(error);
  });
});
