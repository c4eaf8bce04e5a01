/** Which cells are to be rewritten: each with what it says and what it is to say, ticked until the user says no. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellName } from "../../core/address";
import type { CellFix } from "../../core/plan/fixes/cell-fix";
import type { Checked } from "../../excel/actions";
import type { FixChoice } from "../form";
import { PagedList } from "../paged-list";
import type { PaneActions } from "../pane-actions";
import { Sheet } from "../sheet";
import { useMessages } from "../use-messages";
import { BeforeAfter } from "./before-after";
import { fixesIn } from "./fix-of-finding";

const useStyles = makeStyles({
  said: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  ticks: { display: "flex", flexWrap: "wrap", columnGap: "4px", marginLeft: "-8px" },
  tick: { minWidth: 0, color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightRegular },
  row: { contentVisibility: "auto", containIntrinsicSize: "auto 36px" },
  label: {
    display: "grid",
    gridTemplateColumns: "20px minmax(40px, max-content) minmax(0, 1fr)",
    columnGap: "8px",
    padding: "6px 0",
    cursor: "pointer",
  },
  box: { width: "16px", height: "16px", margin: "2px 0 0", accentColor: tokens.colorBrandBackground },
  cell: { fontWeight: tokens.fontWeightSemibold },
});

interface FixSheetProps {
  readonly checked: Checked;
  readonly choice: FixChoice;
  readonly actions: PaneActions;
}

export function FixSheet({ checked, choice, actions }: FixSheetProps) {
  const styles = useStyles();
  const { pane, rules } = useMessages();
  const words = pane.fixes;
  // As they were when the question was put: what is ticked is what is written.
  const [proposed] = useState(() => fixesIn(checked, choice));
  const [left, setLeft] = useState<ReadonlySet<CellFix["at"]>>(new Set());
  const ticked = proposed.filter(({ at }) => !left.has(at));
  const titles = { all: words.everything, goals: words.goals };
  const submit = choice === "goals" ? words.submitGoals : words.submit;
  const toggle = (at: CellFix["at"]) => {
    const others = new Set(left);
    if (!others.delete(at)) others.add(at);
    setLeft(others);
  };
  return (
    <Sheet
      title={choice === "all" || choice === "goals" ? titles[choice] : rules[choice].title}
      submit={submit(ticked.length)}
      onSubmit={
        ticked.length === 0
          ? null
          : () => {
              actions.start({ kind: "fix", fixes: ticked });
            }
      }
      onClose={actions.close}
    >
      {proposed.some(({ before }) => before !== "") && <p className={styles.said}>{pane.findings.styleLost}</p>}
      <div className={styles.ticks}>
        <Button
          className={styles.tick}
          size="small"
          appearance="subtle"
          onClick={() => {
            setLeft(new Set());
          }}
        >
          {words.tickAll}
        </Button>
        <Button
          className={styles.tick}
          size="small"
          appearance="subtle"
          onClick={() => {
            setLeft(new Set(proposed.map(({ at }) => at)));
          }}
        >
          {words.tickNone}
        </Button>
      </div>
      <PagedList items={proposed}>
        {(fix) => (
          <li key={`${fix.kind} ${fix.at.row} ${fix.at.column}`} className={styles.row}>
            <label className={styles.label}>
              <input
                className={styles.box}
                type="checkbox"
                checked={!left.has(fix.at)}
                onChange={() => {
                  toggle(fix.at);
                }}
              />
              <span className={styles.cell}>{cellName(fix.at.row, fix.at.column)}</span>
              <BeforeAfter fix={fix} />
            </label>
          </li>
        )}
      </PagedList>
    </Sheet>
  );
}
