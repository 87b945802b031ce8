import { execFile } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { runCommand } from "../support/run-command.ts";
import { MASTER, RETURN, ROUND, smallDesk, type SmallDesk } from "../support/small-desk.ts";

interface Ended {
  readonly signal: string | null;
  readonly said: string;
}

let desk: SmallDesk;
let old: Buffer;
let merged: Buffer;
let sent: Buffer;

const words = (): string[] => {
  const given = ["--master", desk.path(MASTER), "--round", ROUND];
  return ["merge", desk.path("returns"), ...given];
};

/** The command as people start it, ended by the system at its nth change of a file. */
function mergeKilledAt(at: number): Promise<Ended> {
  const argv = ["--import", "./test/support/kill-at.mjs", "scripts/action-plan.mjs", ...words()];
  const env = { ...process.env, KILL_IN: desk.path(), KILL_AT: String(at) };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, argv, { env }, (_error, out, err) => {
      resolve({ signal: child.signalCode, said: out + err });
    });
  });
}

function filesNow(): Map<string, Buffer> {
  const files = readdirSync(desk.path(), { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ name }) => [name, readFileSync(desk.path(name))]));
}

function layOut(): void {
  for (const name of filesNow().keys()) rmSync(desk.path(name));
  writeFileSync(desk.path(MASTER), old);
}

function isWhole(bytes: Buffer | undefined): boolean {
  return bytes !== undefined && (bytes.equals(old) || bytes.equals(merged));
}

beforeAll(async () => {
  desk = await smallDesk();
  old = readFileSync(desk.path(MASTER));
  sent = readFileSync(desk.path("returns", RETURN));
});
afterAll(() => desk.remove());

test("killed at any change of a file it leaves everything whole, and the next merge goes on and clears up", async () => {
  const { said } = await mergeKilledAt(Infinity);
  merged = readFileSync(desk.path(MASTER));
  const changes = Number(/changes: (\d+)/u.exec(said)?.[1]);
  expect(changes).toBeGreaterThan(9);
  for (let at = 0; at < changes; at++) {
    layOut();
    const { signal, said: end } = await mergeKilledAt(at);
    const left = filesNow();
    const backups = [...left].filter(([name]) => name.includes(".backup-"));
    expect([at, signal, end]).toEqual([at, "SIGKILL", ""]);
    expect([
      at,
      isWhole(left.get(MASTER)),
      backups.every(([, bytes]) => bytes.equals(old)),
    ]).toEqual([at, true, true]);
    const { code, err } = await runCommand(...words());
    expect([at, code, err]).toEqual([at, 0, ""]);
    const now = filesNow();
    expect([at, now.get(MASTER)?.equals(merged)]).toEqual([at, true]);
    const others = [...now.keys()].filter((name) => name !== MASTER && !name.includes(".backup-"));
    expect([at, others]).toEqual([at, []]);
    expect(readFileSync(desk.path("returns", RETURN)).equals(sent)).toBe(true);
  }
});
