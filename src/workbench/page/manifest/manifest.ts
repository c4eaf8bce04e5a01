/** What the page needs of an add-in's manifest: its name, its pages and its buttons, in one language. */

export interface Manifest {
  readonly name: string;
  /** The page of the ribbon's functions, as a path on this server; null when the add-in has none. */
  readonly functionPage: string | null;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  /** Office's id of the tab, such as TabHome. */
  readonly id: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Pictures by their size in pixels, smallest first. */
  readonly icons: readonly { readonly size: number; readonly path: string }[];
  readonly action: RibbonAction;
}

export type RibbonAction =
  | { readonly type: "showPane"; readonly paneId: string; readonly path: string }
  | { readonly type: "callFunction"; readonly name: string };
