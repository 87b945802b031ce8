import { TEMPLATE_VERSION } from "../../../plan/return-template.ts";
import { fold } from "../../../text/fold.ts";
import { placeOfAnswer, quoted } from "../../place.ts";
import type { Rule } from "../../rule.ts";

const BARE = /^v(?:ersion)? ?/u;

/** The template's version cell names another version than today's. */
export const oldTemplateVersion: Rule = {
  code: "old-template-version",
  severity: "query",
  title: "The return was made from another version of the template",
  source: "Identity of a return",
  about: "form",
  check: ({ return: { identity } }) => {
    const answer = identity.templateVersion;
    const written = answer?.text.trim() ?? "";
    const bare = (text: string): string => fold(text).replace(BARE, "");
    if (!answer || written === "" || bare(written) === bare(TEMPLATE_VERSION)) return [];
    return [
      {
        ...placeOfAnswer(answer),
        found: quoted(written),
        wanted: TEMPLATE_VERSION,
        message: `This return uses template version ${quoted(written)}. The current version is ${TEMPLATE_VERSION}. Confirm that every column you need is there`,
        fix: "Use the template for this round, or confirm that nothing is missing",
      },
    ];
  },
};
