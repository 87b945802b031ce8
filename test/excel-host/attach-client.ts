import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import type { ExcelHost } from "./excel-host.ts";

/** Microsoft's client, as an add-in finds it on its page. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** How the client is set up. */
export interface ClientOptions {
  /** The highest ExcelApi set; the host's own where it is not given. */
  readonly apiVersion?: string;
}

/** What of the client's own insides is needed to join it to a host; they are not documented. */
interface ClientWindow {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    SessionBase: { _overrideSession: unknown };
    HostBridgeSession: { getInstanceIfHostBridgeInited(): unknown };
  };
}

/** What the client calls to send to its host, and where it takes answers and events. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

const EVENT_MESSAGE = 3;

/** Found from the project's folder, where every test runs. */
const CLIENT_FILE = createRequire(`${process.cwd()}/package.json`).resolve(
  "@microsoft/office-js/dist/excel-web-16.00.debug.js",
);

/** The least of a browser that the client's file needs to load. */
function browserGlobals(bridge: NativeBridge): Record<string, unknown> {
  const nothing = () => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const globals: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    console,
    location: {
      href: "https://localhost/taskpane.html",
      search: "",
      hash: "",
      protocol: "https:",
      host: "localhost",
    },
    navigator: { userAgent: "node" },
    document: {
      URL: "https://localhost/taskpane.html",
      getElementsByTagName: () => [],
      addEventListener: nothing,
      createElement: () => ({}),
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    sessionStorage: storage,
    localStorage: storage,
    name: "",
    opener: null,
    _richApiNativeBridge: bridge,
  };
  for (const name of ["window", "self", "parent", "top"]) globals[name] = globals;
  return globals;
}

function loadClient(bridge: NativeBridge): ClientWindow {
  const globals = browserGlobals(bridge);
  const script = new Script(readFileSync(CLIENT_FILE, "utf8"), { filename: CLIENT_FILE });
  try {
    script.runInContext(createContext(globals));
  } catch (fault) {
    // The file's last line looks for the answer of a sign-in page, which is not there.
    const { message } = fault as Partial<Error>;
    if (!message?.includes("indexOf")) throw fault;
  }
  return globals as unknown as ClientWindow;
}

function bridgeTo(host: ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      void host.handle(text).then((reply) => bridge.onMessageFromHost?.(reply));
    },
  };
  host.onEvent((event) => {
    const message = { entries: [event] };
    bridge.onMessageFromHost?.(JSON.stringify({ id: -1, type: EVENT_MESSAGE, message }));
  });
  return bridge;
}

function versionNumber(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}

/** True for sets that a real Excel of this ExcelApi has; sets of one platform only are not there. */
function isSetSupported(apiVersion: string, set: string, version = "1.1"): boolean {
  if (set === "ExcelApi") return versionNumber(version) <= versionNumber(apiVersion);
  return !/Online|Desktop|Undo/u.test(set);
}

function officeOf(window: ClientWindow, host: ExcelHost, apiVersion: string): typeof Office {
  const context = {
    host: "Excel",
    platform: host.platform,
    displayLanguage: "en-GB",
    contentLanguage: "en-GB",
    diagnostics: { host: "Excel", platform: host.platform, version: "16.0" },
    document: { url: `https://example.gov.uk/${host.name}` },
    requirements: {
      isSetSupported: (set: string, version?: string) => isSetSupported(apiVersion, set, version),
    },
  };
  const about = { host: "Excel", platform: host.platform };
  const onReady = (callback?: (info: typeof about) => unknown) => {
    callback?.(about);
    return Promise.resolve(about);
  };
  return Object.create(window.Office, {
    context: { value: context },
    onReady: { value: onReady },
  }) as typeof Office;
}

/**
 * Loads Microsoft's Excel client into Node and joins it to the host. It is the client that runs in
 * Excel on the web, unchanged; of Office itself there are only `onReady` and `context`. Members above
 * `apiVersion` throw ApiNotFound, as the client does where Excel is older.
 */
export function attachClient(host: ExcelHost, options: ClientOptions = {}): ExcelClient {
  const { apiVersion = host.apiVersion } = options;
  const window = loadClient(bridgeTo(host));
  // The client itself asks window.Office what this Excel can do.
  window.Office = officeOf(window, host, apiVersion);
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  window.OfficeExtension.SessionBase._overrideSession =
    window.OfficeExtension.HostBridgeSession.getInstanceIfHostBridgeInited();
  return window;
}

/** Puts the client where an add-in looks for it, among the globals; the result takes it away again. */
export function installExcel(host: ExcelHost, options: ClientOptions = {}): () => void {
  const { Excel, Office, OfficeExtension } = attachClient(host, options);
  const before = { Excel: undefined, Office: undefined, OfficeExtension: undefined };
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return () => {
    Object.assign(globalThis, before);
  };
}
