/** The folder of a part, with a slash at its end. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The namespace of sheets, tables and styles. */
export function mainNamespace(strict: boolean): string {
  return strict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

/** The namespace of links, and what the types of links start with. */
export function linkTypes(strict: boolean): string {
  return strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
