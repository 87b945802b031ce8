import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, relative, sep } from "node:path";
import { build } from "esbuild";
import { BUNDLE, digestOf, PROJECT, readRecord, readSource } from "./bundle-record.mjs";

/** What decides on a bundle beside the sources: the packages, how TypeScript is read, and this file. */
const BESIDE = ["package-lock.json", "tsconfig.json", "scripts/bundle/write-bundle.mjs"];

/**
 * Notes the bytes of every source as they are bundled, so that the record is true even where one is
 * saved meanwhile.
 *
 * @param {Map<string, Uint8Array>} sources
 * @returns {import("esbuild").Plugin}
 */
function noteSources(sources) {
  return {
    name: "note-sources",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const contents = await readFile(path);
        sources.set(relative(PROJECT, path).split(sep).join("/"), contents);
        return { contents, loader: "ts" };
      });
    },
  };
}

/**
 * Each command is a file of its own, as is what several share. Packages go in too: one file loads in half
 * the time of exceljs' two hundred.
 *
 * @param {Map<string, Uint8Array>} sources
 */
async function bundleCommands(sources) {
  const { outputFiles } = await build({
    absWorkingDir: PROJECT,
    entryPoints: ["scripts/main.ts"],
    outdir: BUNDLE,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    // For NODE_DEBUG=action-plan, which names lines of the sources.
    sourcemap: "linked",
    sourcesContent: false,
    // CommonJS packages ask for Node's own modules by require.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    // A way of unzipper into the cloud, which nobody goes.
    external: ["@aws-sdk/*"],
    plugins: [noteSources(sources)],
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), contents }));
}

/**
 * Puts a file in its place whole: another command may be reading or writing the same.
 *
 * @param {string} name
 * @param {Uint8Array | string} contents
 */
async function put(name, contents) {
  const making = `${BUNDLE}${name}.${process.pid}`;
  await writeFile(making, contents);
  await rename(making, BUNDLE + name);
}

const HOUR = 3_600_000;

/**
 * Deletes what no running command can still load and no other start is writing.
 *
 * @param {ReadonlySet<string>} kept
 */
async function clearOld(kept) {
  const old = readdirSync(BUNDLE).filter(
    (name) => !kept.has(name) && Date.now() - statSync(BUNDLE + name).mtimeMs > HOUR,
  );
  await Promise.all(old.map((name) => rm(BUNDLE + name, { force: true })));
}

/**
 * Makes the bundle of all commands anew and gives the path of its entry. Throws where the folder cannot
 * be written to, before any work is done, and where the sources have a fault.
 *
 * @returns {Promise<string>}
 */
export async function writeBundle() {
  mkdirSync(BUNDLE, { recursive: true });
  accessSync(BUNDLE, constants.W_OK);
  const sources = new Map(BESIDE.map((name) => [name, readSource(name)]));
  const made = await bundleCommands(sources);
  const files = made.map(({ name }) => name);
  const entry = files.find((name) => /^main-[^.]*\.js$/u.test(name)) ?? "";
  const before = readRecord()?.files ?? [];
  for (const { name, contents } of made) {
    if (!existsSync(BUNDLE + name)) await put(name, contents);
  }
  const record = { sources: [...sources.keys()], digest: digestOf(sources), entry, files };
  await put("record.json", JSON.stringify(record));
  await clearOld(new Set(["record.json", ...files, ...before]));
  return BUNDLE + entry;
}
