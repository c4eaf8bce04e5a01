/**
 * Stands where the add-in's pages load office.js. Runs while the page is still being parsed, as Microsoft's script
 * does, so that `Office` and `Excel` are there before the page's own, deferred script: first the bridge, then
 * Microsoft's client by a script tag of its own, and as soon as that has run, what office.js would have added.
 */
import { installBridge, supplyOffice } from "../host/client";
import type { ClientWindow } from "../host/client";
import type { FrameExcel } from "./embedded-excel";

const clientPath = "excel-client.js";

// In a window of its own there is no Excel, and the page must say so: as where Microsoft's script is blocked.
const excel = window.parent.embeddedExcel?.connect(window);
if (excel !== undefined) join(excel);

function join({ transport, settings, theme, ready }: FrameExcel): void {
  const client = window as unknown as ClientWindow & { Office?: { context?: object } };
  installBridge(client, transport);
  const loaded = ({ target }: Event) => {
    if (!(target instanceof HTMLScriptElement) || !target.src.endsWith(clientPath)) return;
    document.removeEventListener("load", loaded, true);
    const commands = supplyOffice(client, settings);
    if (theme !== null) Object.assign(client.Office?.context ?? {}, { officeTheme: theme });
    ready(commands);
  };
  document.addEventListener("load", loaded, true);
  // Only what is written into the page during parsing runs before deferred scripts.
  document.write(`<script src="${clientPath}"></script>`);
}
