/**
 * Joins Microsoft's unmodified client to a host: in a browser's page and in jsdom alike.
 *
 * `installBridge` must run before the client's script is loaded, which looks for the bridge then and only then;
 * `supplyOffice` after it.
 */
import { CommandRegister, officeMembers, type OfficeSettings } from "./office";

/** The way to the host and back, such as a call in the same page or messages to the frame around. */
export interface Transport {
  send(text: string): void;
  onMessage(listener: (text: string) => void): void;
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Put here by the client. */
  onMessageFromHost?: (text: string) => void;
}

/** The part of a window that the client shares with us. */
export type ClientWindow = object & {
  _richApiNativeBridge?: NativeBridge;
  Office?: Record<string, unknown>;
};

export function installBridge(window: ClientWindow, transport: Transport): void {
  const bridge: NativeBridge = { sendMessageToHost: (text) => transport.send(text) };
  transport.onMessage((text) => bridge.onMessageFromHost?.(text));
  window._richApiNativeBridge = bridge;
}

/** @returns the add-in's ribbon functions, for whoever draws the ribbon */
export function supplyOffice(window: ClientWindow, settings: OfficeSettings): CommandRegister {
  const commands = new CommandRegister();
  const members = Object.entries(officeMembers(settings, commands));
  // The client has an Office of its own, some of whose members cannot be assigned: ours go in front of it.
  window.Office = Object.create(window.Office ?? null, {
    ...Object.fromEntries(members.map(([name, value]) => [name, { value, enumerable: true }])),
  }) as Record<string, unknown>;
  return commands;
}

/** The transport for a host in the same page. */
export function directTransport(host: {
  handle(text: string): Promise<string>;
  onEvent(listener: (text: string) => void): () => void;
}): Transport {
  const listeners: ((text: string) => void)[] = [];
  const tell = (text: string): void => listeners.forEach((listener) => listener(text));
  host.onEvent(tell);
  return {
    send: (text) => void host.handle(text).then(tell),
    onMessage: (listener) => void listeners.push(listener),
  };
}
