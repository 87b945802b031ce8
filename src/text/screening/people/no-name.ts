/** Capitalised words of reports that are part of no person's name. */
const NO_NAME = new Set(
  (
    "the this that these those a an in on at for from after before during following since with by as to of our each " +
    "every all new no not and or we when while if it they there january february march april may june july august september " +
    "october november december monday tuesday wednesday thursday friday saturday sunday domestic homicide review " +
    "reviews safeguarding adult adults child children childrens board council city county borough police community " +
    "safety partnership serious case home office health care crown prosecution service services national public " +
    "local practice action actions plan strategy committee cabinet member chief officer officers head lead panel chair steering " +
    "group trust hospital university court coroner coroners inquest report reports recommendation recommendations " +
    "learning lessons violence abuse women womens men aid against girls boys north south east west midlands london " +
    "england wales scotland britain uk overview independent director commissioner partner partners support victim victims " +
    "modern slavery honour forced human female hate crime gang coercive sexual stalking housing homelessness mental " +
    "drug alcohol project programme team unit centre school hub stop shop job green amber red blue grey reception thank thanks " +
    "training referral feedback visit interview tenant client patient family miss mrs mr ms mx dr prof nhs marac idva dhr send"
  ).split(" "),
);

/** True for a word that reports write with a capital letter and that names nobody. */
export function isNoName(word: string): boolean {
  return NO_NAME.has(word.toLowerCase().replace(/'s?$/u, "").replace(/'/gu, ""));
}
