/** The findings, a group a rule. One stop for the keyboard's Tab; the arrows move within. */

import { makeStyles } from "@fluentui/react-components";
import type { Vocabulary } from "../../core/status/vocabulary";
import type { Fixes } from "../fixes/fix-of-finding";
import type { Form } from "../form";
import { firstOfEachWord } from "../own-words";
import type { PaneActions } from "../pane-actions";
import { useHeardOnly } from "../use-heard-only";
import { FindingGroup } from "./finding-group";
import type { RuleGroup } from "./finding-groups";
import { FindingRow } from "./finding-row";
import { FindingTools } from "./finding-tools";
import { useStepKeys } from "./use-finding-keys";
import { useFindingMoves } from "./use-finding-moves";

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
  const { list, stop, isOpen, toggle, said, step, visit, onFocus, onKeyDown } = useFindingMoves(
    groups,
    current,
    actions,
  );
  const all = groups.flatMap(({ findings }) => findings);
  const firsts = firstOfEachWord(all);
  const fixableIn = ({ findings }: RuleGroup) => findings.filter(({ subject }) => fixes.has(subject)).length;
  const fixable = groups.map(fixableIn);
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
                toggle(group, open);
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
