/** What Word's symbol fonts draw for a character number, where it can be an answer in a cell. */
const LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Wingdings: {
    FC: "✓",
    FB: "✗",
    FE: "☑",
    FD: "☒",
    A8: "☐",
    "6F": "☐",
    "6C": "●",
    E0: "→",
    DF: "←",
  },
  "Wingdings 2": { "50": "✓", "4F": "✗", "52": "☑", "51": "☒", A3: "☐", "98": "●" },
  Webdings: { "61": "✓", "72": "✗", "63": "☐" },
  Symbol: { B7: "•", D6: "√" },
};

/** The letter that looks like a symbol of a font; a white square where the font's sign is not known. */
export function symbolLetter(font: string, character: string): string {
  return LETTERS[font]?.[character.slice(-2).toUpperCase()] ?? "□";
}
