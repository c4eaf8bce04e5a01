/** The verdict: what the user came for, first and largest, with what it was reached on. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { areaName } from "../core/address";
import { leftToDo } from "../core/check";
import type { Settings } from "../core/settings";
import type { Checked, CheckedWorkbook } from "../excel/actions";
import type { Messages } from "../messages";
import { foundTable } from "../core/found-table";
import { claimSentences } from "../core/plan/summary/claim-sentence";
import { countOff } from "./checks/rule-standings";
import { acceptedAmong } from "./findings/acceptance";
import { LeftMark, NoTableMark, ReadyMark } from "./marks";
import { nameAmongSeveral, namesOf } from "./table-names";
import { ownColors } from "./theme";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: "12px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  ready: { backgroundColor: ownColors.readyBackground, border: `1px solid ${ownColors.readyBorder}` },
  left: { backgroundColor: ownColors.leftBackground, border: `1px solid ${ownColors.leftBorder}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: "26px", fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});

interface VerdictProps {
  readonly workbook: CheckedWorkbook;
  /** The table that it is about; `null` where the workbook holds none. */
  readonly checked: Checked | null;
}

export function Verdict({ workbook, checked }: VerdictProps) {
  const styles = useStyles();
  const messages = useMessages();
  const isReady = checked !== null && leftIn(checked) === 0 && leftElsewhere(workbook, checked, messages).length === 0;
  return (
    <section className={mergeClasses(styles.card, isReady ? styles.ready : styles.left)}>
      {isReady ? <ReadyMark /> : checked !== null ? <LeftMark /> : <NoTableMark />}
      <div>
        <h2 className={styles.title}>{verdictTitle(workbook, checked, messages)}</h2>
        {sentences(workbook, checked, messages).map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
      </div>
    </section>
  );
}

/** The verdict in a few words. "Klart att rapportera" is said of the workbook: of every table that can be seen. */
export function verdictTitle(workbook: CheckedWorkbook, checked: Checked | null, messages: Messages): string {
  const { pane } = messages;
  if (checked === null) return pane.noTable;
  const left = leftIn(checked);
  if (left > 0) return pane.left(left);
  if (leftElsewhere(workbook, checked, messages).length === 0) return pane.ready;
  return pane.readyHere(nameAmongSeveral(workbook.tables, checked) ?? "");
}

function leftIn({ findings }: Checked): number {
  return leftToDo(findings).length;
}

/** What is left in the other tables that can be seen, a sentence each. */
function leftElsewhere({ tables }: CheckedWorkbook, shown: Checked, messages: Messages): string[] {
  const names = namesOf(tables);
  return tables.flatMap((table, index) => {
    const isOther = table.key !== shown.key && !table.followUp.hidden && leftIn(table) > 0;
    return isOther ? [messages.pane.leftIn(leftIn(table), names[index] ?? "")] : [];
  });
}

/** What was not read comes last, and is never left unsaid: it may be what makes the counts wrong. */
function sentences(workbook: CheckedWorkbook, checked: Checked | null, messages: Messages): string[] {
  const { pane } = messages;
  const { leftOut, settings } = workbook;
  return [
    ...(checked === null ? [pane.noTableHint] : sentencesOf(checked, settings, messages)),
    ...(checked === null ? [] : leftElsewhere(workbook, checked, messages)),
    ...leftOut.map(({ sheetName, places }) => pane.leftOut(sheetName, places.map(areaName))),
  ];
}

/** Where and how much; and what a reader would otherwise wonder about. A claim that does not agree is a finding. */
function sentencesOf(checked: Checked, settings: Settings, messages: Messages): string[] {
  const { pane } = messages;
  const { commitments } = checked.followUp;
  const accepted = acceptedAmong(checked.findings).length;
  const off = countOff(settings);
  const hidden = commitments.filter((commitment) => commitment.hidden).length;
  return [
    pane.found(foundTable(checked)),
    ...claimSentences(checked, messages.summary),
    ...(hidden > 0 ? [pane.hiddenCounted(hidden)] : []),
    ...(accepted > 0 ? [`${pane.checks.exceptions(accepted)}.`] : []),
    ...(off > 0 ? [`${pane.checks.rulesOff(off)}.`] : []),
  ];
}
