/** Where all is well: everything that was checked, and how it stands. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/rules";
import type { Settings } from "../../core/settings";
import type { CheckedTable } from "../../core/survey";
import type { Messages } from "../../messages";
import { Disclosure } from "../disclosure";
import { OffMark, SeverityMark, TickMark } from "../marks";
import { useMessages } from "../use-messages";
import { ruleStandings, type RuleStanding } from "./rule-standings";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "8px", padding: "3px 0" },
  mark: { display: "flex", paddingTop: "2px", color: tokens.colorNeutralForeground2 },
  holds: { color: tokens.colorBrandForeground1 },
  standing: { color: tokens.colorNeutralForeground2 },
});

interface CheckedRulesProps {
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  /** The table that they are of. */
  readonly checked?: CheckedTable;
}

export function CheckedRules({ findings, settings, checked }: CheckedRulesProps) {
  const styles = useStyles();
  const messages = useMessages();
  const standings = ruleStandings(findings, settings, checked ?? null);
  return (
    <div>
      <Disclosure level={2} title={messages.pane.checks.checked} count={standings.length} startsOpen>
        <ul className={styles.list}>
          {standings.map((one) => (
            <li key={one.rule} className={styles.row}>
              <span className={mergeClasses(styles.mark, one.standing === "holds" && styles.holds)}>
                <StandingMark {...one} />
              </span>
              <span>
                {messages.rules[one.rule].must} <span className={styles.standing}>{standingWord(one, messages)}</span>
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function StandingMark({ standing }: RuleStanding) {
  if (standing === "holds") return <TickMark />;
  return standing === "off" || standing === "notHere" ? (
    <OffMark />
  ) : (
    <SeverityMark severity={standing === "left" ? "warning" : "info"} />
  );
}

function standingWord({ standing, count }: RuleStanding, { pane: { checks, left } }: Messages): string {
  switch (standing) {
    case "holds":
      return checks.holds;
    case "left":
      return left(count);
    case "known":
      return checks.known(count);
    case "accepted":
      return checks.accepted(count);
    case "notHere":
      return checks.notHere;
    case "off":
      return checks.off;
  }
}
