import type { PaperEntry } from "../../../src/plan/register/papers.ts";
import { paperParagraphs } from "../../../src/report/packs/paper-paragraphs.ts";

const papers: readonly PaperEntry[] = [
  { pack: null, part: "Purpose", order: 1, text: "For every pack" },
  { pack: "board", part: "Purpose", order: 2, text: "Second\r\n\r\n Third " },
  { pack: "board", part: "Purpose", order: 1, text: "First" },
  { pack: "board", part: "Purpose", order: 3, text: " \n " },
  { pack: "board", part: "Brief update", order: 1, text: "Another part" },
  { pack: "summary", part: "Purpose", order: 1, text: "Another pack" },
];

describe("the paragraphs of a part", () => {
  test("are this pack's in their order, then those of every pack, a line each", () => {
    const found = paperParagraphs({ papers }, "board", "Purpose");
    expect(found.map(({ text, origin }) => [text, origin?.row])).toEqual([
      ["First", "Board, Purpose 1"],
      ["Second", "Board, Purpose 2"],
      ["Third", "Board, Purpose 2"],
      ["For every pack", "Every pack, Purpose 1"],
    ]);
  });

  test("are none where nothing is written", () => {
    expect(paperParagraphs({ papers }, "board", "Support required")).toEqual([]);
  });
});
