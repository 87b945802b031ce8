import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { PROJECT } from "./sources-hash.ts";

const CACHE = join(PROJECT, "node_modules", ".cache", "packaged-chromium");
/** Where the package takes it that it runs on a bare Linux, it unpacks the libraries too that it needs there. */
const AS_ON_BARE_LINUX = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
const UNPACK = `import packaged from "@sparticuz/chromium"; await packaged.executablePath();`;

/** The Chromium of the npm package, unpacked: with it, a computer needs no browser and no library of one. */
export interface PackagedChromium {
  readonly executablePath: string;
  /** Where its libraries and fonts are, for the process that it becomes. */
  readonly variables: Readonly<Record<string, string>>;
}

async function packageVersion(): Promise<string> {
  const main = createRequire(`${PROJECT}/package.json`).resolve("@sparticuz/chromium");
  const text = await readFile(join(dirname(main), "..", "..", "package.json"), "utf8");
  return String((JSON.parse(text) as { readonly version: unknown }).version);
}

/** The package looks for its fonts in /tmp, wherever it was told to unpack them. */
async function findFontsBeside(config: string): Promise<void> {
  const text = await readFile(config, "utf8");
  await writeFile(config, text.replace("<dir>/tmp/fonts</dir>", '<dir prefix="relative">.</dir>'));
}

async function unpack(place: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const making = await mkdtemp(join(CACHE, "making-"));
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", UNPACK], {
    cwd: PROJECT,
    env: { ...process.env, ...AS_ON_BARE_LINUX, TMPDIR: making },
  });
  await findFontsBeside(join(making, "fonts", "fonts.conf"));
  await rename(making, place).catch((fault: unknown) => {
    // Another process was faster, and has unpacked the same.
    if (!existsSync(place)) throw fault;
  });
  await rm(making, { recursive: true, force: true });
}

/**
 * Unpacks the Chromium that comes in an npm package, once for each version, whole before anybody may
 * start it: the package itself takes what another process is still writing for finished.
 */
export async function unpackChromium(): Promise<PackagedChromium> {
  const place = join(CACHE, await packageVersion());
  if (!existsSync(place)) await unpack(place);
  return {
    executablePath: join(place, "chromium"),
    variables: {
      LD_LIBRARY_PATH: join(place, "al2023", "lib"),
      FONTCONFIG_PATH: join(place, "fonts"),
    },
  };
}
