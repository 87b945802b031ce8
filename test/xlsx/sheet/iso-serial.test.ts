import { isoToSerial } from "../../../src/xlsx/sheet/iso-serial.ts";

describe("isoToSerial", () => {
  test.each([
    ["2018-11-14", 43418, "yyyy-mm-dd"],
    ["2018-11-14T06:00", 43418.25, "yyyy-mm-dd hh:mm:ss"],
    ["2018-11-14T12:00:00.000Z", 43418.5, "yyyy-mm-dd hh:mm:ss"],
    ["2018-11-14T12:00:00+01:00", 43418.5, "yyyy-mm-dd hh:mm:ss"],
    ["18:00:00", 0.75, "hh:mm:ss"],
    ["1900-01-01", 1, "yyyy-mm-dd"],
  ])("%s", (text, serial, format) => {
    expect(isoToSerial(text, 1900)).toEqual({ serial, format });
  });

  test("counts from 1904 in workbooks that do", () => {
    expect(isoToSerial("1904-01-02", 1904)?.serial).toBe(1);
  });

  test.each([
    "",
    "Z",
    "T",
    "2018",
    "2018-02-30",
    "2018-13-01",
    "14/11/2018",
    "2018-11-14T24:00:00",
    "1850-01-01",
    "25:00",
  ])("leaves %j as it is", (text) => {
    expect(isoToSerial(text, 1900)).toBeUndefined();
  });
});
