/** How the user moves among the findings: with the keyboard within the list, from one to the next, and to their cells. */

import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import { cellName } from "../../core/address";
import type { Finding } from "../../core/rules";
import { findingSentence } from "../../messages/finding-sentence";
import type { PaneActions } from "../pane-actions";
import { useMessages } from "../use-messages";
import { neighbour, type RuleGroup } from "./finding-groups";
import { isListKey, placeAfter } from "./use-finding-keys";
import { useStop, type Stop } from "./use-stop";

export interface FindingMoves {
  /** The list's element, whose rows tell their subjects. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** Where the keyboard's Tab stops. */
  readonly stop: Stop;
  readonly isOpen: (group: RuleGroup) => boolean;
  readonly toggle: (group: RuleGroup, open: boolean) => void;
  /** For those who hear: which finding a step has come to; "" before the first. */
  readonly said: string;
  readonly step: (by: 1 | -1) => void;
  readonly visit: (finding: Finding) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** @param current the subject of the finding that the user went to last */
export function useFindingMoves(
  groups: readonly RuleGroup[],
  current: string | null,
  actions: PaneActions,
): FindingMoves {
  const messages = useMessages();
  const list = useRef<HTMLDivElement>(null);
  /** Groups that the user has opened or closed; information is closed until it is asked for. */
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const [said, setSaid] = useState("");
  const isOpen = ({ key, severity }: RuleGroup) => opened[key] ?? severity !== "info";
  const toggle = ({ key }: RuleGroup, open: boolean) => {
    setOpened({ ...opened, [key]: open });
  };
  const within = groups.filter(isOpen).flatMap(({ findings }) => findings);
  const stop = useStop(within, current);
  const { moveTo } = stop;
  const visit = useCallback(
    (finding: Finding) => {
      moveTo(finding.subject);
      actions.visit(finding);
    },
    [actions, moveTo],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = isListKey(event) ? placeAfter(event.key, stop.place, within.length) : null;
    const finding = next === null ? undefined : within[next];
    if (finding === undefined) return;
    event.preventDefault();
    flushSync(() => {
      moveTo(finding.subject);
    });
    show(list.current, finding, true);
  };
  const step = (by: 1 | -1) => {
    const all = groups.flatMap(({ findings }) => findings);
    const finding = neighbour(all, current, by);
    const group = groups.find(({ findings }) => finding !== null && findings.includes(finding));
    if (finding === null || group === undefined) return;
    const isFocused = list.current?.contains(document.activeElement) === true;
    flushSync(() => {
      toggle(group, true);
      moveTo(finding.subject);
      setSaid(`${cellName(finding.at.row, finding.at.column)}: ${findingSentence(messages, finding)}`);
    });
    show(list.current, finding, isFocused);
    actions.visit(finding);
  };
  // The pointer's own focus moves nothing: a row that grew under it would take the click from what was pressed.
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    const row = currentTarget.contains(target) ? target.closest<HTMLElement>("[data-subject]") : null;
    if (row !== null && target.matches(":focus-visible")) moveTo(row.dataset.subject ?? "");
  };
  return { list, stop, isOpen, toggle, said, step, visit, onFocus, onKeyDown };
}

/** Scrolls to a finding's row, and gives it the keyboard if that is where the keyboard is. */
function show(list: HTMLElement | null, { subject }: Finding, isFocused: boolean): void {
  const row = list?.querySelector<HTMLElement>(`[data-subject="${CSS.escape(subject)}"]`);
  if (isFocused) (row?.querySelector("button") ?? row)?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}
