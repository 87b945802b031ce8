import { capital } from "../text/capital.ts";
import { describeDecision, whatToDo } from "./describe-place.ts";
import { MUST_BE_READ } from "./describe-release.ts";
import type { Release, ReleasedPlace } from "./release.ts";

/** A list of places for those who decide, as rows of a table. It holds what must not be published. */
export interface ScreeningPaper {
  readonly title: string;
  readonly about: readonly string[];
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

const COLUMNS: ScreeningPaper["columns"] = [
  { heading: "Place", width: 15 },
  { heading: "Severity", width: 9 },
  { heading: "What it may be", width: 18 },
  { heading: "Words found", width: 38 },
  { heading: "Sheet", width: 13 },
  { heading: "Row", width: 17 },
  { heading: "Column", width: 14 },
  { heading: "What to do", width: 30 },
  { heading: "Decision and by whom", width: 20 },
  { heading: "Reason", width: 16 },
];

/** What stops the publication comes first. */
const ORDER: readonly ReleasedPlace["severity"][] = ["Block", "Ask", "Note"];

function bySeverity(first: ReleasedPlace, second: ReleasedPlace): number {
  return ORDER.indexOf(first.severity) - ORDER.indexOf(second.severity);
}

function rowOf(place: ReleasedPlace): string[] {
  const { id, origin, found, about, severity, counted } = place;
  return [
    id,
    severity,
    capital(about),
    found,
    origin.sheet,
    origin.row,
    origin.column,
    whatToDo(place),
    describeDecision(place) || "None",
    counted?.reason ?? "None",
  ];
}

/** The screening report of a pack: every place, with what it may be, what to do and what was decided. */
export function screeningPaper({ pack, places }: Release): ScreeningPaper {
  const nothing = "The patterns found nothing in the texts of this paper.";
  return {
    title: `Internal, not for publication: screening of ${pack.title}`,
    about: [...(places.length === 0 ? [nothing] : []), MUST_BE_READ],
    columns: COLUMNS,
    rows: [...places].sort(bySeverity).map(rowOf),
  };
}
