/**
 * A click in the pane or on the ribbon does not end the editing of a cell: in Excel it goes on, and the add-in is
 * refused meanwhile (OfficeDev/office-js issues 806 and 3388). o-spreadsheet would end it wherever the focus goes.
 *
 * @returns a function that ends it
 */
export function keepEditingWhileAway(sheet: HTMLElement, isEditing: () => boolean): () => void {
  let isPassedOn = false;
  const blur = (event: FocusEvent) => {
    const { target, relatedTarget } = event;
    const staysInside = relatedTarget instanceof Node && sheet.contains(relatedTarget);
    if (isPassedOn || staysInside || !isEditing() || !(target instanceof HTMLElement)) return;
    event.stopImmediatePropagation();
    // Only in the next turn is it known where the focus went: a frame is never named by the event.
    setTimeout(() => {
      if (document.activeElement !== document.body || !isEditing()) return;
      isPassedOn = true;
      target.dispatchEvent(new FocusEvent("blur"));
      isPassedOn = false;
    });
  };
  sheet.addEventListener("blur", blur, true);
  return () => sheet.removeEventListener("blur", blur, true);
}
