/**
 * The message protocol that Microsoft's Office.js client speaks over its native bridge, as types.
 *
 * Source: `excel-web-16.00.debug.js` of @microsoft/office-js 1.1.110 (`HostBridge`, `HostBridgeRequestExecutor`,
 * `CommonActionFactory`, `ObjectPathFactory`). Member names are in Pascal case on the wire.
 */

/** A method call's or an assignment's arguments; an object travels as the id of its path, marked in the second list. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** How an object was reached. Types: 1 root, 2 new object, 3 method, 4 property, 5 indexer, 6 reference id, 7 null. */
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What a `load` asks for: camelCase paths such as `format/fill/color`; none means every scalar property. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. Types: 1 instantiate, 2 query, 3 method, 4 set property, 5 trace; 6 to 9 are rarely used. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

/** What goes from the client to the host: one batch. */
export interface Request {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly body: Batch | string };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The first refusal of a batch; `ActionIndex` lets the client name the statement, `Location` the member. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** An event on its way to the client; `message` is JSON text. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Reads a request from the bridge's text. */
export function parseRequest(text: string): { readonly id: number; readonly batch: Batch } {
  const { id, message } = JSON.parse(text) as Request;
  const batch = typeof message.body === "string" ? (JSON.parse(message.body) as Batch) : message.body;
  return { id, batch };
}

/** A batch that was carried out, wholly or up to its first refusal. */
export function answerText(id: number, answer: BatchAnswer): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) } });
}

/** A request that was not carried out at all: what a host answers while a cell is edited, or above its size limit. */
export function refusalText(id: number, code: string, message: string): string {
  const body = JSON.stringify({ error: { code, message } });
  return JSON.stringify({ id, type: 2, message: { statusCode: 400, headers: {}, body } });
}

export function eventText(entries: readonly EventEntry[]): string {
  return JSON.stringify({ type: 3, message: { entries } });
}
