import { flagged } from "../flags/flagged.ts";
import { SURNAME } from "./person-name.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const PUBLIC_ROLE = new RegExp(
  String.raw`\b(?:Cllr|Councillor|Alderman|Lord Mayor|Cabinet Member|Commissioner|Chief Constable|Chief Executive)\.? ${SURNAME}`,
  "gu",
);

/** Names of people in a public office: only noted. */
export const findPublicRoles: Screener = ({ text }) =>
  flagged("person_name_public_role", "note", spansOf(PUBLIC_ROLE, text));
