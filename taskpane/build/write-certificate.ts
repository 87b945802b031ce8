import { X509Certificate } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";

const FOLDER = new URL("../../node_modules/.cache/webpack-dev-server/", import.meta.url);

/**
 * Writes the certificate that webpack-dev-server made for this computer, without its key, to
 * `localhost.crt` beside it: a file that Windows and macOS can be told to trust.
 */
export async function writeCertificate(): Promise<void> {
  const both = await readFile(new URL("server.pem", FOLDER));
  await writeFile(new URL("localhost.crt", FOLDER), new X509Certificate(both).toString());
}
