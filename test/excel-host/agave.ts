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
}

/** An answer: the page calls the function of this name with the id and the parameters. */
export interface AgaveReply {
  readonly callback: string;
  readonly id: string;
  readonly params: Json;
}

/** Services of Excel for Mac, by the numbers of office.js. */
const METHOD = { execute: 1, registerEvent: 2, getContext: 5 } as const;
const EXECUTE_RICH_API = 93;
const RICH_API_EVENT = 33;
const HTTP_OK = 200;
const NO_ERROR = 0;

/** Requirement sets that Excel has beside ExcelApi. */
const OTHER_SETS = {
  AddinCommands: 1.1,
  DelayForCellEdit: 1.1,
  DialogApi: 1.2,
  SharedRuntime: 1.1,
  RibbonApi: 1.1,
};

/** What office.js asks for at its start, by place: document, versions, languages, requirement sets. */
function contextOf(host: ExcelHost, apiVersion: string): Json {
  // As a number, 1.10 would be 1.1.
  const sets = JSON.stringify({ ExcelApi: apiVersion, ...OTHER_SETS });
  const settings: Json = [[], []];
  const language = "en-GB";
  const url = `https://example.gov.uk/${host.name}`;
  const versions = [16, 108, 1, 0];
  const state = [2, 0, "", 1.1, "correlation", "instance", false, false];
  const end = [sets, null, "16.108.25121400", 0];
  return [settings, "add-in", 1, ...versions, 3, language, language, 0, url, ...state, ...end];
}

/**
 * Stands for Excel for Mac towards unmodified office.js: it answers what the page posts to
 * `window.webkit.messageHandlers.Agave`.
 */
export class AgaveBridge {
  readonly #host: ExcelHost;
  readonly #apiVersion: string;
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
        return contextOf(this.#host, this.#apiVersion);
      case METHOD.execute:
        if (params.id === EXECUTE_RICH_API) return this.#execute(params);
        throw new Error(
          `In-memory Excel: call ${params.id ?? "?"} of Excel for Mac is not emulated.`,
        );
      case METHOD.registerEvent:
        if (params.id === RICH_API_EVENT) this.#eventCallback = callbackId;
        return [NO_ERROR];
      default:
        throw new Error(`In-memory Excel: service ${methodId} of Excel for Mac is not emulated.`);
    }
  }

  async #execute({ apiArgs }: AgaveParams): Promise<Json> {
    const given = apiArgs ?? [];
    const request = Array.isArray(given[0]) ? given[0] : given;
    const [body, flags] = [request[4], request[6]];
    if (typeof body !== "string") throw new Error("A batch of office.js has no text.");
    const answer = await this.#host.answer(JSON.parse(body) as WireBatch, Number(flags));
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
