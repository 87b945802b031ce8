import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const PEERS = fileURLToPath(new URL("../peers", import.meta.url));
const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
/** Below the packages that they import. */
const BUNDLES = join(PROJECT, "node_modules", ".cache", "bench-peers");

/**
 * Makes each script of `peers/` one file that Node runs as it is, as the commands are: no time goes into
 * loading TypeScript. Gives where a script is, by its name: `read/sheetjs`.
 */
export async function bundlePeers(): Promise<(name: string) => string> {
  await mkdir(BUNDLES, { recursive: true });
  await build({
    entryPoints: [join(PEERS, "**", "*.ts")],
    outdir: BUNDLES,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return (name) => join(BUNDLES, `${name}.mjs`);
}
