/**
 * Carries out one batch: its actions in order, up to the first refusal.
 *
 * A batch is not a transaction: what happened before the refusal stays, and its results are answered with the error, as
 * Excel does. Knows no Excel object; those are declared in `objects`.
 */
import { assignProperty, callMethod, memberName, type Access } from "./access";
import { isHostObject, type HostObject } from "./object-type";
import { Paths } from "./paths";
import { identity, query } from "./query";
import { Refusal } from "./refusal";
import type { Action, ActionResult, Batch, BatchAnswer, WireError } from "./wire";

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;

/** Raised for mistakes of ours, so that whoever runs the host hears of them; the client gets GeneralException. */
export type OnBug = (error: unknown) => void;

export function interpret(batch: Batch, root: HostObject, access: Access, onBug: OnBug): BatchAnswer {
  const paths = new Paths(batch.ObjectPaths, root, access);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: carryOut(action, paths, access) });
      if (action.ActionType === TRACE) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof Refusal)) onBug(error);
      return { Results: results, TraceIds: traces, Error: wireError(error, index, location(action, batch, paths)) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function carryOut(action: Action, paths: Paths, access: Access): unknown {
  if (action.ActionType === TRACE) return null;
  const object = paths.at(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case INSTANTIATE:
      return identity(object, access);
    case QUERY:
      return query(object, action.QueryInfo ?? {}, access);
    case METHOD:
      return call(object, action, paths, access);
    case SET_PROPERTY:
      assignProperty(object, action.Name, paths.arguments(action.ArgumentInfo), access);
      return null;
    default:
      throw new Refusal("NotImplemented", `action type ${action.ActionType}`);
  }
}

function call(object: HostObject, action: Action, paths: Paths, access: Access): unknown {
  if (action.Name === "_KeepReference" && object.type.kept === true) {
    return { _ReferenceId: access.references.keep(object) };
  }
  const value = callMethod(object, action.Name, paths.arguments(action.ArgumentInfo), access);
  return isHostObject(value) ? identity(value, access) : (value ?? null);
}

function wireError(error: unknown, index: number, place: string): WireError {
  const refusal = error instanceof Refusal ? error : new Refusal("GeneralException", String(error));
  return {
    Code: refusal.code,
    Message: refusal.message,
    ActionIndex: index,
    Location: place,
    HttpStatusCode: refusal.code === "GeneralException" ? 500 : 400,
  };
}

/** Where it went wrong, in the words of the client's debugInfo: `Range.values`, `WorksheetCollection.getItem`. */
function location(action: Action, batch: Batch, paths: Paths): string {
  const info = batch.ObjectPaths[String(action.ObjectPathId)];
  if (action.ActionType !== INSTANTIATE && action.Name !== "") return place(action.ObjectPathId, action.Name, paths);
  if (info?.ParentObjectPathId === undefined) return "";
  return place(info.ParentObjectPathId, info.Name === "" ? "GetItem" : info.Name, paths);
}

function place(pathId: number, name: string, paths: Paths): string {
  try {
    const object = paths.at(pathId);
    return object === null ? "" : memberName(object, name);
  } catch {
    return ""; // the path itself is what was refused
  }
}
