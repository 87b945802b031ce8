import { dayToSerial } from "../../../src/workbook/serial-date.ts";
import type { Book } from "../model/book.ts";
import { asNumber } from "../wire/arguments.ts";
import { emulate, type Argument, type HostObject, type Members } from "../wire/host-object.ts";
import type { Json } from "../wire/wire.ts";

interface Result {
  readonly value: Json;
  readonly error: Json;
}

const RESULT: Members<Result> = {
  kind: "FunctionResult",
  read: { Value: ({ value }) => value, Error: ({ error }) => error },
};

/** `DATE(2018, 11, 14)` in the date system of the workbook; months and days may run over. */
function date(book: Book, ...given: Argument[]): HostObject {
  const [year = 0, month = 1, day = 1] = given.map(asNumber);
  // Years before 1900 count from 1900, as in Excel.
  const time = Date.UTC(year < 1900 ? year + 1900 : year, Math.floor(month) - 1, Math.floor(day));
  const iso = new Date(time).toISOString().slice(0, 10);
  const serial = dayToSerial(iso, book.dateSystem);
  const result =
    serial === undefined ? { value: null, error: "#NUM!" } : { value: serial, error: null };
  return emulate(RESULT, result);
}

const FUNCTIONS: Members<Book> = { kind: "Functions", calls: { Date: date } };

/** Worksheet functions: of all of Excel's, only DATE. */
export function functions(book: Book): HostObject {
  return emulate(FUNCTIONS, book);
}
