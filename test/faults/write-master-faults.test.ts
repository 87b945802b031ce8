import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { sha256Of } from "../../scripts/files/read-file.ts";
import { writeMaster } from "../../scripts/files/write-master.ts";
import { withFault, type Fault } from "../support/file-faults.ts";
import { temporaryFolder } from "../support/run-command.ts";

const CODES = ["EIO", "ESTALE", "EMFILE", "EXDEV", "ENOSPC", "EACCES", "EBUSY"];
const OLD = "the master as it was";
const NEW = "the master as it is to be";
const NOW = new Date(2018, 10, 14, 9, 30, 0);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

async function writeWith(fault: Fault): Promise<{ seen: readonly string[]; said: string }> {
  for (const name of readdirSync(folder.path())) rmSync(folder.path(name));
  const path = folder.path("master.xlsx");
  writeFileSync(path, OLD);
  const bytes = new TextEncoder().encode(NEW);
  const before = { sha256: sha256Of(new TextEncoder().encode(OLD)) };
  let said = "";
  const seen = await withFault(folder.path(), fault, async () => {
    try {
      await writeMaster({
        path,
        before,
        bytes,
        now: NOW,
        patience: { elsewhere: 1, unwritten: 1 },
      });
    } catch (error) {
      said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
  });
  return { seen, said };
}

/** What is wrong with what was left and said; nothing where all is true. */
function untruths(said: string): string[] {
  const files = readdirSync(folder.path()).map(
    (name) => [name, readFileSync(folder.path(name), "utf8")] as const,
  );
  const master = files.find(([name]) => name === "master.xlsx")?.[1];
  const backups = files.filter(([name]) => name.includes(".backup-")).map(([, text]) => text);
  const claims: readonly (readonly [string, boolean])[] = [
    ["the master is neither the old nor the new one", master !== OLD && master !== NEW],
    ["a backup is not whole", backups.some((text) => text !== OLD)],
    ["the new master has no backup", master === NEW && backups.length === 0],
    ["it said that it wrote and did not", said === "" && master !== NEW],
    [
      "it said that nothing was written and did",
      /nothing was written/iu.test(said) && master === NEW,
    ],
    ["it is not said in words for people", said !== "" && !said.startsWith("MasterNotWritten: ")],
  ];
  return claims.flatMap(([claim, isSo]) => (isSo ? [`${claim}: ${said}`] : []));
}

test.each<[string, Omit<Fault, "at" | "code">]>([
  ["once", { when: "before" }],
  ["once, although it was done", { when: "after" }],
  ["from there on", { when: "before", forGood: true }],
])(
  "each fault at each operation %s leaves the master whole, and what is said is true",
  async (_, how) => {
    const { seen: operations, said } = await writeWith({ at: Infinity, code: "", when: "before" });
    expect([said, operations.length > 25]).toEqual(["", true]);
    const found: string[] = [];
    for (const code of CODES) {
      for (const at of operations.keys()) {
        const result = await writeWith({ ...how, at, code });
        found.push(
          ...untruths(result.said).map(
            (claim) => `${code} ${at} ${operations[at] ?? ""}: ${claim}`,
          ),
        );
      }
    }
    expect(found).toEqual([]);
  },
);
