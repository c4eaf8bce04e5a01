/** Which of the workbook's tables the pane is about, where there is more than one or none that is seen. */

import { Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Checked } from "../excel/actions";
import { choiceNames } from "./table-names";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  chooser: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "4px",
  },
  // A sheet's name may be long: what does not fit is cut by the control itself.
  choice: { minWidth: 0 },
  sentence: { gridColumnEnd: "span 2", margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TableChooserProps {
  readonly tables: readonly Checked[];
  readonly shown: Checked;
  readonly onChoose: (key: string) => void;
}

export function TableChooser({ tables, shown, onChoose }: TableChooserProps) {
  const styles = useStyles();
  const messages = useMessages();
  const choiceId = useId();
  const hidden = tables.filter(({ followUp }) => followUp.hidden).length;
  if (tables.length === 1 && hidden === 0) return null;
  const names = choiceNames(tables, messages);
  return (
    <div className={styles.chooser}>
      {tables.length > 1 && (
        <>
          <Label htmlFor={choiceId}>{messages.pane.table}</Label>
          <Select
            id={choiceId}
            className={styles.choice}
            value={shown.key}
            onChange={(_, { value }) => {
              onChoose(value);
            }}
          >
            {tables.map(({ key }, index) => (
              <option key={key} value={key}>
                {names[index]}
              </option>
            ))}
          </Select>
        </>
      )}
      <p className={styles.sentence}>{messages.pane.tables(tables.length, hidden)}</p>
    </div>
  );
}
