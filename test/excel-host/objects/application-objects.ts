import type { Book } from "../model/book.ts";
import { asFlag, asOneOf } from "../wire/arguments.ts";
import { emulate, type HostObject, type Members } from "../wire/host-object.ts";

const APPLICATION: Members<Book> = {
  kind: "Application",
  read: {
    CalculationMode: ({ calculationMode }) => calculationMode,
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
  },
  write: {
    CalculationMode: (book, given) => {
      book.calculationMode = asOneOf(["Automatic", "AutomaticExceptTables", "Manual"], given);
    },
  },
  calls: {
    // Nothing is calculated or drawn here.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** Excel itself. */
export function application(book: Book): HostObject {
  return emulate(APPLICATION, book);
}

const RUNTIME: Members<Book> = {
  kind: "Runtime",
  read: { EnableEvents: ({ events }) => events.enabled },
  write: {
    EnableEvents: ({ events }, given) => {
      events.enabled = asFlag(given);
    },
  },
};

/** Whether the add-in wants events at all. */
export function runtime(book: Book): HostObject {
  return emulate(RUNTIME, book);
}
