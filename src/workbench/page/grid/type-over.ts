/**
 * Typing on a selected cell replaces what it holds. o-spreadsheet takes the first letter alone, but clears the old text
 * only when it next draws: a second letter that comes before that was joined to the old text.
 *
 * @returns a function that ends it
 */
export function typeOverAtOnce(sheet: HTMLElement, isEditing: () => boolean): () => void {
  const beforeInput = ({ target, inputType }: InputEvent) => {
    if (isEditing() || inputType !== "insertText" || !(target instanceof HTMLElement)) return;
    if (target.classList.contains("o-composer")) document.getSelection()?.selectAllChildren(target);
  };
  sheet.addEventListener("beforeinput", beforeInput, true);
  return () => sheet.removeEventListener("beforeinput", beforeInput, true);
}
