/** One rule's findings, to open and close, and the way to put all of them right. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/rules";
import { SeverityMark } from "../marks";
import { OpenDisclosure } from "../disclosure";
import { PagedList } from "../paged-list";
import type { PaneActions } from "../pane-actions";
import { ownColors } from "../theme";
import { useHeardOnly } from "../use-heard-only";
import { useMessages } from "../use-messages";
import type { RuleGroup } from "./finding-groups";

const useStyles = makeStyles({
  mark: { display: "inline-flex", flexShrink: 0 },
  grave: { color: ownColors.deviation },
  all: {
    flexShrink: 0,
    minWidth: 0,
    marginRight: "-8px",
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase300,
  },
});

interface FindingGroupProps {
  readonly group: RuleGroup;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** How many of them can be put right here. */
  readonly fixable: number;
  readonly busy: boolean;
  /** Index of the finding that must be among those shown; -1 for none. */
  readonly reveal: number;
  readonly actions: PaneActions;
  readonly children: (finding: Finding) => React.ReactNode;
}

export function FindingGroup(props: FindingGroupProps) {
  const { group, open, onToggle, fixable, busy, reveal, actions, children } = props;
  const styles = useStyles();
  const heardOnly = useHeardOnly();
  const { rules, pane } = useMessages();
  const { rule, severity, findings } = group;
  const { title } = rules[rule];
  return (
    <OpenDisclosure
      level={3}
      title={title}
      count={findings.length}
      open={open}
      onToggle={onToggle}
      mark={
        <span
          className={mergeClasses(styles.mark, severity !== "info" && styles.grave)}
          title={pane.severity[severity]}
        >
          <SeverityMark severity={severity} />
          <span className={heardOnly}>{pane.severity[severity]}: </span>
        </span>
      }
      beside={
        fixable > 1 && (
          <Button
            className={styles.all}
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            aria-label={pane.findings.fixAllOf(title)}
            onClick={() => {
              actions.open({ kind: "fixes", choice: rule });
            }}
          >
            {pane.findings.fixAll}
          </Button>
        )
      }
    >
      <PagedList items={findings} reveal={reveal}>
        {children}
      </PagedList>
    </OpenDisclosure>
  );
}
