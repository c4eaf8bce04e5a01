/** The help: everything that is checked, with an example and what to do, and a switch for each. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { rules, type RuleId } from "../../core/rules";
import type { Settings } from "../../core/settings";
import { Disclosure } from "../disclosure";
import type { PaneActions } from "../pane-actions";
import { useMessages } from "../use-messages";
import { withRule } from "./rule-standings";

const useStyles = makeStyles({
  intro: { margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  rule: { padding: "8px 0", overflowWrap: "anywhere" },
  title: { display: "flex", alignItems: "start", columnGap: "8px", fontWeight: tokens.fontWeightSemibold },
  switch: { flexShrink: 0, width: "16px", height: "16px", margin: "2px 0 0", accentColor: tokens.colorBrandBackground },
  off: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  sentence: { margin: "2px 0 0 24px" },
  quiet: { margin: "2px 0 0 24px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface RuleListProps {
  readonly settings: Settings;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

export function RuleList({ settings, busy, actions }: RuleListProps) {
  const styles = useStyles();
  const { checks } = useMessages().pane;
  return (
    <div>
      <Disclosure level={2} title={checks.title} count={rules.length} startsOpen={false}>
        <p className={styles.intro}>{checks.intro}</p>
        <ul className={styles.list}>
          {rules.map(({ id }) => (
            <RuleItem
              key={id}
              rule={id}
              isOn={!settings.rulesOff.includes(id)}
              onSwitch={(on) => {
                if (!busy) actions.decide((decided) => withRule(decided, id, on));
              }}
            />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

interface RuleItemProps {
  readonly rule: RuleId;
  readonly isOn: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function RuleItem({ rule, isOn, onSwitch }: RuleItemProps) {
  const styles = useStyles();
  const id = useId();
  const messages = useMessages();
  const { checks } = messages.pane;
  const { title, must, example, remedy } = messages.rules[rule];
  return (
    <li className={styles.rule}>
      <div className={styles.title}>
        <input
          id={id}
          className={styles.switch}
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-describedby={`${id}-must`}
          onChange={({ target }) => {
            onSwitch(target.checked);
          }}
        />
        <label htmlFor={id}>{title}</label>
        {!isOn && <span className={styles.off}>{checks.off}</span>}
      </div>
      <p id={`${id}-must`} className={styles.sentence}>
        {must}
      </p>
      <p className={styles.quiet}>{checks.example(example)}</p>
      <p className={styles.quiet}>{checks.remedy(remedy)}</p>
    </li>
  );
}
