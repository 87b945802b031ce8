import type { ExcelHost } from "./excel-host.ts";
import type { HostEvent } from "./wire/host-events.ts";
import type { Json, WireBatch } from "./wire/wire.ts";

/** A message from office.js to Excel for Mac: which service, and who waits for the answer. */
interface AgaveMessage {
  readonly methodId: number;
  readonly callbackId: string;
  readonly callbackFunction: string;
  readonly params: AgaveParams;
}

interface AgaveParams {
  readonly id?: number;
  readonly apiArgs?: readonly Json[];
  readonly keys?: readonly string[];
  readonly values?: readonly Json[];
}

/** An answer: the page calls the function of this name with the id and the parameters. */
export interface AgaveReply {
  readonly callback: string;
  readonly id: string;
  readonly params: Json;
}

/** Services of Excel for Mac, by the numbers of office.js. */
const METHOD = { execute: 1, registerEvent: 2, saveSettings: 4, getContext: 5 } as const;
const EXECUTE_RICH_API = 93;
const RICH_API_EVENT = 33;
const HTTP_OK = 200;
const NO_ERROR = 0;

/** Requirement sets that Excel has beside ExcelApi. */
const OTHER_SETS = { AddinCommands: 1.1, DialogApi: 1.2, SharedRuntime: 1.1, RibbonApi: 1.1 };

function contextOf(host: ExcelHost, apiVersion: string, settings: Map<string, Json>): Json {
  // A version is a number here: 1.10 would be 1.1, so that it goes as text.
  const sets = JSON.stringify({ ExcelApi: apiVersion, ...OTHER_SETS });
  const stored = [[...settings.keys()], [...settings.values()]];
  const language = "en-GB";
  const url = `https://example.gov.uk/${host.name}`;
  const [addIn, documentMode, major, minor, app] = ["add-in", 1, 16, 108, 1];
  const about = [addIn, documentMode, major, minor, app, 0, 3, language, language, 0, url];
  return [
    stored,
    ...about,
    2,
    0,
    "",
    1.1,
    "c",
    "i",
    false,
    false,
    sets,
    null,
    "16.108.25121400",
    0,
  ];
}

/**
 * Stands for Excel for Mac towards unmodified office.js: it answers what the page posts to
 * `window.webkit.messageHandlers.Agave`.
 */
export class AgaveBridge {
  readonly #host: ExcelHost;
  readonly #apiVersion: string;
  readonly #settings = new Map<string, Json>();
  #eventCallback: string | null = null;

  constructor(host: ExcelHost, apiVersion: string) {
    this.#host = host;
    this.#apiVersion = apiVersion;
  }

  async handle(text: string): Promise<AgaveReply> {
    const message = JSON.parse(text) as AgaveMessage;
    const params = await this.#answer(message);
    return { callback: message.callbackFunction, id: message.callbackId, params };
  }

  async #answer({ methodId, callbackId, params }: AgaveMessage): Promise<Json> {
    switch (methodId) {
      case METHOD.getContext:
        return contextOf(this.#host, this.#apiVersion, this.#settings);
      case METHOD.execute:
        return params.id === EXECUTE_RICH_API ? this.#execute(params) : [NO_ERROR, [NO_ERROR]];
      case METHOD.registerEvent:
        if (params.id === RICH_API_EVENT) this.#eventCallback = callbackId;
        return [NO_ERROR];
      case METHOD.saveSettings:
        params.keys?.forEach((key, index) => {
          this.#settings.set(key, params.values?.[index] ?? null);
        });
        return [NO_ERROR];
      default:
        return [NO_ERROR];
    }
  }

  async #execute({ apiArgs }: AgaveParams): Promise<Json> {
    const [first] = apiArgs ?? [];
    const request = (Array.isArray(first) ? first : apiArgs)!;
    const batch = JSON.parse(String(request[4])) as WireBatch;
    const answer = await this.#host.answer(batch, Number(request[6]));
    return [NO_ERROR, [NO_ERROR, [HTTP_OK, [], answer]]];
  }

  /** What `OSF.ScriptMessaging.agaveHostEventCallback` takes for an event; undefined where none listens. */
  eventArguments(event: HostEvent): [string, Json] | undefined {
    if (this.#eventCallback === null) return undefined;
    const { messageCategory, messageType, targetId, message } = event;
    const entry: Json = [messageCategory, messageType, targetId, message, 0, false];
    return [this.#eventCallback, [[entry], RICH_API_EVENT]];
  }
}
