import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** A folder on a port of this machine. */
export interface ServedFolder {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

function fileFor(folder: string, url: string): string | undefined {
  const path = normalize(decodeURIComponent(new URL(url, "http://127.0.0.1").pathname));
  const file = join(folder, path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function serverOf(folder: string): Server {
  return createServer((request, response) => {
    const file = fileFor(folder, request.url ?? "/");
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
}

/** Serves the files of a folder as they are, with no headers but their type. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = serverOf(folder).listen(0, "127.0.0.1");
  await new Promise<void>((ready) => server.once("listening", ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
