import type { Book } from "../model/book.ts";
import type { HostSheet } from "../model/host-sheet.ts";
import { STRICT_PROTECTION, type ProtectionOptions } from "../model/sheet-protection.ts";
import { asOneOf, asOptions } from "../wire/arguments.ts";
import { accessDenied, HostError, invalidArgument } from "../wire/host-error.ts";
import { emulate, type Argument, type HostObject, type Members } from "../wire/host-object.ts";
import type { Json } from "../wire/wire.ts";

function optionsOf(given: Argument): ProtectionOptions {
  const asked = asOptions(given);
  for (const name of Object.keys(asked)) {
    if (!Object.hasOwn(STRICT_PROTECTION, name)) throw invalidArgument();
  }
  const mode = asOneOf(["Normal", "Unlocked", "None"], asked["selectionMode"] ?? "Normal");
  const allowed = Object.keys(STRICT_PROTECTION).filter((name) => asked[name] === true);
  return {
    ...STRICT_PROTECTION,
    ...Object.fromEntries(allowed.map((name) => [name, true])),
    selectionMode: mode,
  };
}

function wireOptions(sheet: HostSheet): Json {
  return sheet.protection ? { ...sheet.protection.options } : null;
}

const PROTECTION: Members<HostSheet> = {
  kind: "WorksheetProtection",
  read: {
    Protected: (sheet) => sheet.protection !== null,
    Options: wireOptions,
  },
  calls: {
    // Newer Excel refuses to protect what is protected.
    Protect: (sheet, options, password) => {
      if (sheet.protection) throw accessDenied();
      const word = typeof password === "string" ? password : "";
      sheet.protection = { options: optionsOf(options), password: word };
      return null;
    },
    Unprotect: (sheet, password) => {
      const word = typeof password === "string" ? password : "";
      if (sheet.protection && sheet.protection.password !== word) {
        throw new HostError("BadPassword", "The password you supplied is incorrect.");
      }
      sheet.protection = null;
      return null;
    },
  },
};

/** Whether a sheet is protected, and what it still allows. */
export function sheetProtection(sheet: HostSheet): HostObject {
  return emulate(PROTECTION, sheet);
}

const WORKBOOK_PROTECTION: Members<Book> = {
  kind: "WorkbookProtection",
  read: { Protected: ({ isStructureProtected }) => isStructureProtected },
};

/** The protection of the workbook's structure. */
export function workbookProtection(book: Book): HostObject {
  return emulate(WORKBOOK_PROTECTION, book);
}
