import { type Dataset, DATASETS } from "../../../plan/register/datasets.ts";
import type { PackCell, PackTable } from "../../../publish/pack.ts";
import { originOf, ownText } from "../pack-text.ts";
import { dayCell, typedCell } from "./typed-cell.ts";

function cellsOf(dataset: Dataset): PackCell[] {
  const cell = (key: "name" | "body" | "lastPeriod", blank?: string): PackCell =>
    typedCell(dataset[key], originOf(DATASETS, dataset.id, key), blank);
  return [
    cell("body"),
    cell("name"),
    dayCell(dataset.askedOn, "Not asked yet"),
    ownText(dataset.state ?? "Not known"),
    dayCell(dataset.lastSent, "Never"),
    cell("lastPeriod", "None"),
  ];
}

/** Which body was asked for which data, what it sent, for which period last (domain reference 2.4 D8). */
export function datasetTable(datasets: readonly Dataset[]): PackTable {
  return {
    id: "Dataset_register",
    title: "Dataset register",
    description: "Data that the partnership wants: who was asked, who sent it, for which period.",
    columns: [
      { heading: "Body", kind: "text", width: 3 },
      { heading: "Dataset", kind: "long", width: 4 },
      { heading: "Asked on", kind: "text", width: 2 },
      { heading: "State", kind: "text", width: 2 },
      { heading: "Last sent", kind: "text", width: 2 },
      { heading: "Last period", kind: "text", width: 3 },
    ],
    rows: datasets.map(cellsOf),
    notes: [
      '"Nil" means that the body answered and has nothing to send. "Never sent" means that it was asked and has sent nothing.',
    ],
    wide: true,
  };
}
