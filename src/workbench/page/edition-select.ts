/** The choice of which Excel is played, kept in the page's address so that it can be linked to, and chosen by a test. */
import { editionNamed, editionNames, type EditionName } from "../host/editions";
import { element } from "./element";
import type { Words } from "./words";

const parameter = "edition";

/** What most people have, and so what is played where the address says nothing. */
const usual: EditionName = "365";

/** The edition that the page's address asks for. */
export function editionIn(parameters: URLSearchParams): EditionName {
  return editionNamed(parameters.get(parameter)) ?? usual;
}

export function editionSelect(words: Words, now: EditionName, choose: (edition: EditionName) => void): HTMLElement {
  const select = element("select", { class: "edition", "aria-label": words.edition, "data-edition": true });
  select.append(...editionNames.map((name) => element("option", { value: name }, words.editions[name])));
  select.value = now;
  select.addEventListener("change", () => {
    const edition = editionNamed(select.value) ?? usual;
    keepInAddress(edition);
    choose(edition);
  });
  return select;
}

function keepInAddress(edition: EditionName): void {
  const address = new URL(location.href);
  address.searchParams.set(parameter, edition);
  history.replaceState(null, "", address);
}
