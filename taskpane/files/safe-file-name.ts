const LONGEST = 100;

/** A return's name without its ending, and the ending it keeps: that of a workbook. */
export interface FileNameParts {
  readonly name: string;
  readonly ext: string;
}

/**
 * A name under which any system saves a file where it is meant to: without folders, signs that Windows
 * refuses, marks that turn the writing direction, and without an ending but `.xlsx` or `.xlsm`.
 */
export function safeFileName(file: string): FileNameParts {
  const ext = /\.xls[xm]$/iu.exec(file)?.[0] ?? ".xlsx";
  const stem = file.replace(/\.[a-z0-9]{1,5}$/iu, "");
  const plain = stem
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\p{Co}\p{Cs}\\/:*?"<>|]/gu, "_")
    .replace(/\s+/gu, " ");
  const name = Array.from(plain)
    .slice(0, LONGEST)
    .join("")
    .replace(/^[\s.]+/u, "")
    .trimEnd();
  return { name: name === "" ? "return" : name, ext };
}
