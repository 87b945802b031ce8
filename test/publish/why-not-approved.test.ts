import { EMPTY_REGISTER } from "../../src/plan/register/register.ts";
import type { Origin, Pack } from "../../src/publish/pack.ts";
import { releasePack } from "../../src/publish/release-pack.ts";
import { whyNotApproved, type ApprovalRequest } from "../../src/publish/why-not-approved.ts";
import { SAMPLE_PACK } from "../support/sample-pack.ts";
import { samplePlan } from "../support/sample-plan.ts";

const PLAN = samplePlan();
const CONTENT = "0123456789abcdef".repeat(4);
const ACTION: Origin = { sheet: "Master plan", row: "2a", column: "Latest update" };
const REGISTER = {
  ...EMPTY_REGISTER,
  papers: [{ pack: null, part: "Author", order: 1, text: "Jo Bloggs" } as const],
};

function whyNot(
  given: Partial<ApprovalRequest>,
  text = "All is well",
  pack: Partial<Pack> = {},
): readonly string[] {
  const blocks = [{ kind: "list" as const, items: [{ text, origin: ACTION }] }];
  const sections = [{ id: "a", heading: "A", blocks }];
  const release = releasePack({ ...SAMPLE_PACK, details: [], sections, ...pack }, REGISTER, PLAN);
  const request = { by: "Alex Sample", role: "Director", contentSha256: CONTENT, ...given };
  return whyNotApproved(release, CONTENT, request, REGISTER, PLAN);
}

test("lets a person approve what this person has read", () => {
  expect(whyNot({})).toEqual([]);
  expect(whyNot({ contentSha256: ` ${CONTENT.toUpperCase()} ` })).toEqual([]);
});

test.each<[string, Partial<ApprovalRequest>, RegExp]>([
  [
    "the short fingerprint",
    { contentSha256: CONTENT.slice(0, 12) },
    /something else than the draft/u,
  ],
  ["another one", { contentSha256: "0".repeat(64) }, /something else than the draft/u],
  ["none", { contentSha256: " " }, /something else than the draft/u],
  ["the author", { by: "J. Bloggs" }, /somebody other than the author/u],
  ["a post", { by: "The Director" }, /must be the name of a person/u],
  ["no role", { role: " " }, /Enter the role of Alex Sample/u],
  [
    "an address in the name",
    { by: "Alex Sample (a.sample@example.gov.uk)" },
    /an e-mail address: enter other words after --by/u,
  ],
  [
    "a split number in the role",
    { role: "Director 0121\n496 0123" },
    /a telephone number: enter other words after --role/u,
  ],
])("refuses %s", (_, given, sentence) => {
  expect(whyNot(given)).toEqual([expect.stringMatching(sentence)]);
});

test.each([
  ["Unrestricted", /^Unrestricted is refused\. Place \w+ must not be published/u],
  ["Restricted", /^Place \w+ must not be published as it stands/u],
  ["Exempt paragraph 2", /^Place \w+ must not be published as it stands/u],
])("refuses an open block in a paper that is %s", (publication, sentence) => {
  const reasons = whyNot({}, "Ring 0121 496 0123", { publication });
  expect(reasons).toEqual([expect.stringMatching(sentence)]);
});

test("refuses a paper of which nobody has said how it is published", () => {
  const publication = "Not for publication until approved";
  expect(whyNot({}, "All is well", { publication })).toEqual([
    expect.stringMatching(/^Nobody has said how the paper is published/u),
  ]);
});
