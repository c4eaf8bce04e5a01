/** The findings, a group a rule. One stop for the keyboard's Tab; the arrows move within. */

import { makeStyles } from "@fluentui/react-components";
import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { cellName } from "../../core/address";
import type { Finding } from "../../core/rules";
import type { Vocabulary } from "../../core/status/vocabulary";
import { findingSentence } from "../../messages/finding-sentence";
import type { Fixes } from "../fixes/fix-of-finding";
import type { Form } from "../form";
import { firstOfEachWord } from "../own-words";
import type { PaneActions } from "../pane-actions";
import { useHeardOnly } from "../use-heard-only";
import { useMessages } from "../use-messages";
import { FindingGroup } from "./finding-group";
import { neighbour, type RuleGroup } from "./finding-groups";
import { FindingRow } from "./finding-row";
import { FindingTools } from "./finding-tools";
import { useStop } from "./use-stop";
import { isListKey, placeAfter, useStepKeys } from "./use-finding-keys";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", rowGap: "4px" } });

interface FindingListProps {
  /** Those that are to be shown. */
  readonly groups: readonly RuleGroup[];
  readonly fixes: Fixes;
  /** The subject of the finding that the user went to last. */
  readonly current: string | null;
  readonly form: Form | null;
  readonly busy: boolean;
  /** Whether there is a way to the cells. */
  readonly canGo: boolean;
  readonly labels: Vocabulary["labels"];
  readonly actions: PaneActions;
}

export function FindingList({ groups, fixes, current, form, busy, canGo, labels, actions }: FindingListProps) {
  const styles = useStyles();
  const heardOnly = useHeardOnly();
  const messages = useMessages();
  const list = useRef<HTMLDivElement>(null);
  /** Groups that the user has opened or closed; information is closed until it is asked for. */
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const [said, setSaid] = useState("");
  const isOpen = ({ key, severity }: RuleGroup) => opened[key] ?? severity !== "info";
  const all = groups.flatMap(({ findings }) => findings);
  const within = groups.filter(isOpen).flatMap(({ findings }) => findings);
  const stop = useStop(within, current);
  const { moveTo: setStop } = stop;
  const firsts = firstOfEachWord(all);
  const fixableIn = ({ findings }: RuleGroup) => findings.filter(({ subject }) => fixes.has(subject)).length;
  const fixable = groups.map(fixableIn);

  const isIn = (element: Element | null) => list.current?.contains(element) === true;
  const rowOf = (subject: string) =>
    list.current?.querySelector<HTMLElement>(`[data-subject="${CSS.escape(subject)}"]`);
  const show = (finding: Finding, isFocused: boolean) => {
    const row = rowOf(finding.subject);
    if (isFocused) (row?.querySelector("button") ?? row)?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = isListKey(event) ? placeAfter(event.key, stop.place, within.length) : null;
    const finding = next === null ? undefined : within[next];
    if (finding === undefined) return;
    event.preventDefault();
    flushSync(() => {
      setStop(finding.subject);
    });
    show(finding, true);
  };
  // The pointer's own focus moves nothing: a row that grew under it would take the click from what was pressed.
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    const row = currentTarget.contains(target) ? target.closest<HTMLElement>("[data-subject]") : null;
    if (row !== null && target.matches(":focus-visible")) setStop(row.dataset.subject ?? "");
  };
  const visit = useCallback(
    (finding: Finding) => {
      setStop(finding.subject);
      actions.visit(finding);
    },
    [actions, setStop],
  );
  const step = (by: 1 | -1) => {
    const finding = neighbour(all, current, by);
    const group = groups.find(({ findings }) => finding !== null && findings.includes(finding));
    if (finding === null || group === undefined) return;
    const isFocused = isIn(document.activeElement);
    flushSync(() => {
      setOpened({ ...opened, [group.key]: true });
      setStop(finding.subject);
      setSaid(`${cellName(finding.at.row, finding.at.column)}: ${findingSentence(messages, finding)}`);
    });
    show(finding, isFocused);
    actions.visit(finding);
  };
  const onStep = canGo && all.length > 0 ? step : null;
  useStepKeys(form === null && !busy ? onStep : null);

  return (
    <>
      <FindingTools
        onStep={onStep}
        fixable={fixes.size}
        isMixed={fixable.filter((count) => count > 0).length > 1}
        busy={busy}
        actions={actions}
      />
      <div aria-live="polite" className={heardOnly}>
        {said}
      </div>
      {/* The keys move between the controls within: it has no role of its own. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={list} className={styles.list} data-keeps-focus onFocus={onFocus} onKeyDown={onKeyDown}>
        {groups.map((group, index) => (
          <section key={group.key}>
            <FindingGroup
              group={group}
              open={isOpen(group)}
              onToggle={(open) => {
                setOpened({ ...opened, [group.key]: open });
              }}
              fixable={fixable[index] ?? 0}
              busy={busy}
              reveal={group.findings.findIndex(({ subject }) => subject === stop.subject)}
              actions={actions}
            >
              {(finding) => (
                <FindingRow
                  key={finding.subject}
                  finding={finding}
                  fix={fixes.get(finding.subject) ?? null}
                  isFirst={firsts.has(finding)}
                  isCurrent={finding.subject === current}
                  isStop={finding.subject === stop.subject}
                  isAccepting={form?.kind === "accept" && form.subject === finding.subject}
                  busy={busy}
                  canGo={canGo}
                  labels={labels}
                  actions={actions}
                  onVisit={visit}
                />
              )}
            </FindingGroup>
          </section>
        ))}
      </div>
    </>
  );
}
