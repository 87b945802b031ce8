import { isIn } from "../../patterns/may-match.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const HANDLE = /(?<![\w@.)\]])@[A-Za-z_][\w.]{2,30}(?![\w@]|\.\w)/gu;
/** Accounts of bodies say what they are. */
const OF_BODY =
  /council|partnership|police|nhs|trust|gov|aid|charity|official|refuge|safer|support|centre|library|university|school|news|board/iu;
const PLATFORM = String.raw`\b(?:Instagram|Insta|Snapchat|TikTok|Tik Tok|Facebook|Twitter|WhatsApp|Telegram|Discord|Messenger|LinkedIn|Xbox|PlayStation)\b`;
const ON_PLATFORM = [
  new RegExp(
    String.raw`${PLATFORM}[^.\n]{0,30}\b(?:goes by|uses the names?|is called|calls (?:him|her)self|under the name|as|account|profile|user ?name|handle)(?: of| is)? ["']?(?!@)[\p{L}\d][\w.]{1,30}`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?:user ?name|handle|gamertag)(?: is|:)? ["']?[\w.]{3,30}[^.\n]{0,20}${PLATFORM}`,
    "giu",
  ),
];
const PERSON =
  /\b(?:he|she|him|her|his|hers|they|who|ex|victim|perpetrator|suspect|child|client)\b/iu;

/** Names on social media: with their `@`, or after the name of a platform where somebody uses it. */
export const findSocialHandles: Screener = ({ text }) => {
  const handles = (text.includes("@") ? spansOf(HANDLE, text) : []).filter(
    ({ found }) => !OF_BODY.test(found),
  );
  const named = isIn(PERSON, text) ? ON_PLATFORM.flatMap((pattern) => spansOf(pattern, text)) : [];
  return flagged("social_handle", "warn", [...handles, ...named]);
};
