import { countFindings } from "../../src/report/count-findings.ts";
import type { FileShown } from "../view/file-card.ts";
import type { FilePageState } from "../view/file-page.ts";
import { describeFile, describeFiles } from "./describe-files.ts";
import type { DeskFile, DeskState } from "./file-desk.ts";
import { hasFeedback, type ReturnOnDesk } from "./save-files.ts";

/** With more files than this, each shows its findings only when asked. */
const OPEN_AT_ONCE = 3;

/** The returns on the desk that were looked at. */
export function returnsOn({ files }: DeskState): ReturnOnDesk[] {
  return files.flatMap(({ file, result }) => (result?.kind === "return" ? [{ file, result }] : []));
}

function showFile(
  { file, result }: DeskFile,
  state: DeskState,
  save: (on: ReturnOnDesk) => void,
): Omit<FileShown, "id"> {
  const bare = {
    name: file.name,
    findings: [],
    counted: "",
    open: state.files.length <= OPEN_AT_ONCE,
    picture: null,
    save: null,
  };
  if (!result) return { ...bare, lines: ["Not checked yet."] };
  const lines = describeFile(result, state);
  if (result.kind === "master") return { ...bare, lines, picture: result.picture };
  const on = { file, result };
  const { kind, findings } = result.returned;
  return {
    ...bare,
    lines,
    // The one finding of a file that cannot be read is its sentence above.
    findings: kind === "read" ? findings : [],
    counted: countFindings(findings),
    save: hasFeedback(on)
      ? () => {
          save(on);
        }
      : null,
  };
}

/** What the page shows of the desk; `save` saves the feedback for one return. */
export function showDesk(state: DeskState, save: (on: ReturnOnDesk) => void): FilePageState {
  const results = state.files.flatMap(({ result }) => result ?? []);
  const total = state.files.length;
  const done = results.length;
  const files = state.files.map((one) => {
    const shown = showFile(one, state, save);
    return { ...shown, id: JSON.stringify([one.file.lastModified, one.file.size, shown]) };
  });
  return {
    files,
    progress: done < total ? { done, total } : null,
    counted: done < total ? `Checking file ${done + 1} of ${total}.` : describeFiles(results),
    toSave: returnsOn(state).filter(hasFeedback).length,
  };
}
