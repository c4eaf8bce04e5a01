/** The way to a table that was not found, or not found right: the user points at its header row and says what is what. */

import { Button, Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Settings } from "../core/settings";
import type { SelectedRow } from "../excel/read-selected-row";
import { Disclosure } from "./disclosure";
import { roles, suggestedRoles, toChoice, withoutTable, withTable, type Role } from "./pointed-table";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: "8px", justifyItems: "start", paddingTop: "4px" },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 148px",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
  },
  header: { overflowWrap: "anywhere" },
});

interface PointAtTableProps {
  /** The row that was last pointed at; `null` before that. */
  readonly row: SelectedRow | null;
  readonly settings: Settings;
  readonly busy: boolean;
  readonly onPoint: () => void;
  readonly onSave: (settings: Settings) => void;
}

export function PointAtTable({ row, settings, busy, onPoint, onSave }: PointAtTableProps) {
  const styles = useStyles();
  const { point } = useMessages().pane;
  return (
    <Disclosure level={2} title={point.title} count={null} startsOpen={false}>
      <div className={styles.part}>
        <p className={styles.sentence}>{point.hint}</p>
        <Button disabledFocusable={busy} onClick={onPoint}>
          {point.read}
        </Button>
        {row !== null && (
          <PointedColumns
            key={`${row.sheetName} ${row.headers.join(" ")}`}
            row={row}
            busy={busy}
            onChoose={(choice) => {
              onSave(withTable(settings, choice));
            }}
          />
        )}
        {settings.tables.map(({ sheetName }) => (
          <Button
            key={sheetName}
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() => {
              onSave(withoutTable(settings, sheetName));
            }}
          >
            {point.forget(sheetName)}
          </Button>
        ))}
      </div>
    </Disclosure>
  );
}

interface PointedColumnsProps {
  readonly row: SelectedRow;
  readonly busy: boolean;
  readonly onChoose: (choice: Settings["tables"][number]) => void;
}

/** One choice for each header of the row. */
function PointedColumns({ row, busy, onChoose }: PointedColumnsProps) {
  const styles = useStyles();
  const { point } = useMessages().pane;
  const id = useId();
  const [chosen, setChosen] = useState(() => suggestedRoles(row.headers));
  const choice = toChoice(row, chosen);
  if (row.headers.length === 0) return <p className={styles.sentence}>{point.emptyRow}</p>;
  return (
    <>
      {row.headers.map((header, index) => (
        <div key={header} className={styles.column}>
          <Label htmlFor={`${id}-${index}`} className={styles.header}>
            {header}
          </Label>
          <Select
            id={`${id}-${index}`}
            value={chosen[index] ?? "none"}
            onChange={(_, { value }) => {
              setChosen(chosen.map((role, place) => (place === index ? (value as Role) : role)));
            }}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {point.roles[role]}
              </option>
            ))}
          </Select>
        </div>
      ))}
      {choice === null && <p className={styles.sentence}>{point.incomplete}</p>}
      <Button
        appearance="primary"
        disabledFocusable={busy || choice === null}
        onClick={() => {
          if (choice !== null) onChoose(choice);
        }}
      >
        {point.use}
      </Button>
    </>
  );
}
