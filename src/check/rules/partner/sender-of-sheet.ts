import type { SheetSender } from "../../../read/identity/sheet-sender.ts";
import type { RuleContext } from "../../check-context.ts";
import type { Fault } from "../../fault.ts";
import { placeOfAnswer, quoted } from "../../place.ts";
import type { Rule } from "../../rule.ts";

function faultOf(sender: SheetSender, { return: { identity } }: RuleContext): Fault {
  const { sheet, answer, how, reading } = sender;
  const own = quoted(reading.written);
  const file = quoted(identity.partner?.text ?? identity.partnerReading.written);
  const beside = file === "" || file === own ? "" : `, and not as from ${file}`;
  const says = how === "cell" ? "a cell on it" : answer ? "its title" : "its name";
  return {
    ...(answer ? placeOfAnswer(answer) : { cells: [], heading: null, ref: null }),
    sheet,
    found: file === "" ? own : `${own} and ${file}`,
    wanted: "one partner in each file",
    message: `The rows on "${quoted(sheet)}" are read as from ${own}, as ${says} says${beside}. Confirm, or change the name`,
    fix: "Confirm, or change the name on the sheet",
  };
}

/** A sheet of updates says that it is another partner's than the file (faults A6). */
export const senderOfSheet: Rule = {
  code: "sender-of-sheet",
  severity: "query",
  title: "A sheet holds another partner's updates",
  source: "Partners and their names",
  about: "form",
  check: (context) => (context.return.sheetSenders ?? []).map((sender) => faultOf(sender, context)),
};
