/** A value as it goes over the wire between Microsoft's client and its host. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** How an object is reached from the workbook: the client's own numbers. */
export const PATH = {
  workbook: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** What the client asks for: the client's own numbers. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Arguments of a method; an id beside an argument means the object with that path. */
export interface WireArguments {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly WireReference[];
}

/** The path id of an argument that is an object, a list of such for an argument that is a list. */
export type WireReference = number | null | readonly WireReference[];

/** One step of the way to an object. */
export interface WirePath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  /** True where the client has let go of the object already: it is given no id to find it again. */
  readonly D?: boolean;
}

/** Which properties to load, as paths with slashes, and which items of a collection. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One request within a batch. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

/** All that one `context.sync()` sends. */
export interface WireBatch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** The error of the action at `ActionIndex`; those before it have taken effect. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
}

/** The answer to a batch. */
export interface WireReply {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: WireError;
}

/** The envelope of a request: `flags` say among others whether to wait for the end of cell editing. */
export interface WireRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: WireBatch };
}
