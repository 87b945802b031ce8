import fc from "fast-check";
import { partnerLabel } from "../../src/plan/master/partner-label.ts";
import { partnerLabelled } from "../../src/plan/master/partner-labels.ts";
import type { Partner } from "../../src/plan/plan.ts";
import { leadsOf, readPartner, splitPartners } from "../../src/plan/read-partner.ts";
import { fold } from "../../src/text/fold.ts";
import { samplePartner } from "../support/sample-plan.ts";

/** Few words, so that partners share names and cells hold them. */
const word = fc.constantFrom("Ash", "ash", "Birch & Co", "Birch and Co", "Cedar", "ÇEDAR", "", "?");
const words = fc.array(word, { maxLength: 3 });

const anyPartner: fc.Arbitrary<Partner> = fc
  .record({
    id: word,
    name: word,
    shortName: word,
    aliases: words,
    doubtful: words,
    earlier: words,
  })
  .map(({ id, doubtful, earlier, ...names }) =>
    samplePartner(names.shortName, {
      ...names,
      id: id.toLowerCase(),
      doubtfulAliases: doubtful,
      earlierNames: earlier.map((name) => ({ name, from: null, to: null })),
    }),
  );
const anyPartners = fc.array(anyPartner, { maxLength: 6 });
const anyCell = fc
  .array(fc.tuple(word, fc.constantFrom(" ", ", ", "; ", "\n", " (", ")")), { maxLength: 5 })
  .map((parts) => parts.flat().join(""));

function longNames({ name, aliases, earlierNames }: Partner): string[] {
  return [name, ...aliases, ...earlierNames.map((earlier) => earlier.name)];
}

function isCalled(names: readonly string[], written: string): boolean {
  return names.some((name) => fold(name) === fold(written));
}

test("a name is found where looking through every partner finds it", () => {
  fc.assert(
    fc.property(anyPartners, word, (partners, written) => {
      const reading = readPartner(written, partners);
      const known = partners.find((partner) =>
        isCalled([partner.id, partner.shortName, ...longNames(partner)], written),
      );
      const doubtful = partners.find((partner) => isCalled(partner.doubtfulAliases, written));
      const expected =
        fold(written) === ""
          ? { kind: "missing" }
          : known
            ? { kind: "known", id: known.id }
            : doubtful
              ? { kind: "doubtful", id: doubtful.id }
              : { kind: "unknown" };
      expect(reading).toMatchObject({ ...expected, written });
    }),
  );
});

test("a label is the short name where nobody else has it, and leads to whom it is nearest", () => {
  fc.assert(
    fc.property(anyPartners, word, (partners, label) => {
      const labels = partners.map(({ id }) => {
        const first = partners.find((partner) => partner.id === id);
        const others = partners.filter((partner) => partner !== first);
        const isShared = others.some((other) =>
          isCalled([other.id, other.shortName], first?.shortName ?? ""),
        );
        return isShared || fold(first?.shortName ?? "") === "" ? id : first?.shortName;
      });
      expect(partners.map(({ id }) => partnerLabel(id, partners))).toEqual(labels);
      const meant =
        partners[labels.indexOf(label)] ??
        (fold(label) === ""
          ? undefined
          : (partners.find(({ id, shortName }) => isCalled([id, shortName], label)) ??
            partners.find((partner) => isCalled(longNames(partner), label))));
      expect(partnerLabelled(label, partners)).toBe(meant?.id);
    }),
  );
});

test("the leads of a cell are its names, read one by one, the second time too", () => {
  fc.assert(
    fc.property(anyPartners, anyCell, (partners, lead) => {
      const leads = splitPartners(lead, partners).map((name) => readPartner(name, partners));
      expect([leadsOf({ lead }, partners), leadsOf({ lead }, partners)]).toEqual([leads, leads]);
    }),
  );
});

test("the names of a list are gone through once, however many cells are read", () => {
  let looked = 0;
  const partners = Array.from({ length: 50 }, (_, index) => {
    const partner = samplePartner(`P${index}`);
    return Object.defineProperty(partner, "earlierNames", { get: () => (looked++, []) });
  });
  for (let cell = 0; cell < 50; cell++) {
    leadsOf({ lead: `P${cell}, P${cell + 1}` }, partners);
    partnerLabelled(partnerLabel(`p${cell}`, partners), partners);
  }
  // Once for reading names, once for reading labels.
  expect(looked).toBe(2 * partners.length);
});
