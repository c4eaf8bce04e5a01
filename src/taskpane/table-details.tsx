/** What stands below the actions: the findings with their remedies, the user's own words, and how the table was read. */

import type { CellAddress } from "../core/grid";
import type { Finding } from "../core/rules";
import type { Settings } from "../core/settings";
import type { Checked } from "../excel/actions";
import { FindingList } from "./finding-list";
import { HowRead } from "./how-read";
import { OwnWordList } from "./own-word-list";
import { firstOfEachWord, isWordFinding, withoutWord, withWord } from "./own-words";
import { WordRemedy } from "./word-remedy";

interface TableDetailsProps {
  readonly checked: Checked;
  readonly settings: Settings;
  readonly busy: boolean;
  readonly onGoTo: (at: CellAddress) => void;
  readonly onSave: (settings: Settings) => void;
}

export function TableDetails({ checked, settings, busy, onGoTo, onSave }: TableDetailsProps) {
  const { followUp, findings } = checked;
  const { labels } = followUp.vocabulary;
  const goTo = followUp.hidden ? null : onGoTo;
  const firsts = firstOfEachWord(findings);
  const remedyOf = (finding: Finding) =>
    isWordFinding(finding) && firsts.has(finding) ? (
      <WordRemedy
        finding={finding}
        labels={labels}
        busy={busy}
        onCount={(text, countsAs) => {
          onSave(withWord(settings, text, countsAs));
        }}
      />
    ) : null;
  return (
    <>
      <FindingList findings={findings} busy={busy} onGoTo={goTo} remedyOf={remedyOf} />
      <OwnWordList
        words={settings.words}
        labels={labels}
        busy={busy}
        onForget={(text) => {
          onSave(withoutWord(settings, text));
        }}
      />
      <HowRead followUp={followUp} busy={busy} onGoTo={goTo} />
    </>
  );
}
