/** What the pane is asking the user, but for what is asked within a list. */

import { dateAndTime } from "../messages/local-time";
import { DropdownSheet } from "./fixes/dropdown-sheet";
import { FixSheet } from "./fixes/fix-sheet";
import type { PaneActions } from "./pane-actions";
import { Prompt } from "./prompt";
import { deletesSheet, describeEntry } from "./record/describe-entry";
import { TakeBackSheet } from "./record/take-back-sheet";
import { shownTable, type PaneState } from "./state";
import { useMessages } from "./use-messages";

interface QuestionsProps {
  readonly state: PaneState;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

export function Questions({ state, busy, actions }: QuestionsProps) {
  const { findings } = useMessages().pane;
  const { form } = state;
  const checked = shownTable(state);
  if (form?.kind === "hiddenRow") {
    const { at } = form;
    return (
      <Prompt
        yes={findings.show}
        no={findings.leave}
        busy={busy}
        takesFocus
        onYes={() => {
          actions.start({ kind: "showRow", at });
        }}
        onNo={actions.close}
      >
        {findings.hiddenRow}
      </Prompt>
    );
  }
  if (form?.kind === "takeBack")
    return <TakeBackSheet record={state.seen?.workbook.record ?? []} ids={form.ids} actions={actions} />;
  if (form?.kind === "fixes" && checked !== null) {
    return <FixSheet checked={checked} choice={form.choice} actions={actions} />;
  }
  if (form?.kind === "dropdowns" && checked !== null) return <DropdownSheet checked={checked} actions={actions} />;
  return <UnfinishedOffer state={state} busy={busy} actions={actions} />;
}

/** Work that was cut off is offered to be taken back, before anything else. */
function UnfinishedOffer({ state: { seen, left, phase }, busy, actions }: QuestionsProps) {
  const messages = useMessages();
  const { findings, history } = messages.pane;
  const entry = seen?.workbook.record.find(({ state, id }) => state === "begun" && id !== left);
  if (entry === undefined || phase.kind === "working") return null;
  return (
    <Prompt
      yes={history.takeBack}
      no={findings.leave}
      busy={busy}
      takesFocus={false}
      onYes={() => {
        if (deletesSheet([entry])) actions.open({ kind: "takeBack", ids: [entry.id] });
        else actions.start({ kind: "takeBack", ids: [entry.id] });
      }}
      onNo={() => {
        actions.leaveUnfinished(entry.id);
      }}
    >
      {history.unfinished(describeEntry(entry, messages), dateAndTime(new Date(entry.time)))}
    </Prompt>
  );
}
