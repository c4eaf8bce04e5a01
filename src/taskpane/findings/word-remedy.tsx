/** Says what a word counts as, from now on and in the whole workbook; no cell is rewritten. */

import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { statuses, type Counted, type Vocabulary } from "../../core/status/vocabulary";
import type { WordFinding } from "../own-words";
import { useMessages } from "../use-messages";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface WordRemedyProps {
  readonly finding: WordFinding;
  readonly labels: Vocabulary["labels"];
  readonly busy: boolean;
  /** -1 where the keyboard comes to it in another way than by Tab. */
  readonly tabIndex: 0 | -1;
  readonly onCount: (text: string, countsAs: Counted) => void;
}

/** A misspelt status has one reading, which can be accepted; an unknown one may be anything. */
export function WordRemedy({ finding, labels, busy, tabIndex, onCount }: WordRemedyProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const { text } = finding.data;
  const common = {
    className: styles.button,
    size: "small",
    appearance: "subtle",
    disabledFocusable: busy,
    tabIndex,
  } as const;
  if (finding.rule === "status-typo") {
    const { suggestion } = finding.data;
    const accept = () => {
      const status = statuses.find((candidate) => labels[candidate] === suggestion);
      if (status !== undefined) onCount(text, status);
    };
    return (
      <Button {...common} aria-label={pane.wordCountsAs(text, suggestion)} onClick={accept}>
        {pane.countAsStatus(suggestion)}
      </Button>
    );
  }
  const choices: readonly Counted[] = [...statuses, "leftOut"];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton {...common} aria-label={pane.countWordAs(text)}>
          {pane.countAs}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map((countsAs) => (
            <MenuItem
              key={countsAs}
              onClick={() => {
                onCount(text, countsAs);
              }}
            >
              {countsAs === "leftOut" ? pane.leaveOut : labels[countsAs]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
