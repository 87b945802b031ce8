import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const LINK = /(?:https?:\/\/|\bwww\.)[^\s<>"]{3,2000}/giu;
const ID =
  /[?&#](?:[\w-]{0,30}(?:id|ref|uid|guid)|(?:case|client|person|user|patient|record)\w{0,10}|token|key|session|email)=[^&\s]/iu;
/** `/client/40871`: one record of a system. */
const RECORD =
  /\/(?:cases?|clients?|persons?|people|patients?|records?|users?|files?|pupils?|students?|tenants?|tenancies|referrals?|victims?|incidents?|households?|profiles?|documents?|child|children)\/[\w-]{0,20}\d{3,}/iu;

/** Links that carry the number of a record or a person. */
export const findLinksWithId: Screener = ({ text }) =>
  flagged(
    "url_with_id",
    "warn",
    spansOf(LINK, text).filter(({ found }) => ID.test(found) || RECORD.test(found)),
  );
