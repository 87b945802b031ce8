import { MONTHS } from "../../../calendar/iso-day.ts";

const WORDS =
  "a about action actions add added after agree agreed all also amber an and any are as asap at be " +
  "been blue but by can cannot closed complete completed confirm confirmed date did do does done " +
  "draft due each email end ended file final first for free friday from full further get given green grey " +
  "group had has have help here high how if important in info into is it its keep key know last late " +
  "lead left like list live look low made make may medium meet meeting met monday month more most " +
  "much must name need needed needs new next nil no none not note nothing notes now of off official " +
  "ok old on once one only ongoing open or other our out over own paper part past per phone plan " +
  "please police public red remove report review round same saturday see send sensitive sent set " +
  "share should so some soon staff start status still stop such sunday support take team than that " +
  "the their them then there these they this thursday time to today too try tuesday two under until " +
  "up update updated updates urgent us use used very via want was way we wednesday week well were " +
  "what when where which who why will with within women work year yes yet you your " +
  "mon tue tues wed thu thur thurs fri sat sun";

/** Words that people also type in capitals, and which then are no abbreviations; months among them. */
const EVERYDAY: ReadonlySet<string> = new Set([
  ...WORDS.split(" "),
  ...MONTHS.flatMap((month) => [month, month.slice(0, 3)]).map((month) => month.toLowerCase()),
]);

/** True for a word that needs no meaning, however it is typed: `NOT`, `MARCH`, `URGENT`. */
export function isEverydayWord(word: string): boolean {
  return EVERYDAY.has(word.toLowerCase());
}
