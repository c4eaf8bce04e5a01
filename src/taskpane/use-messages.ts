/** Hands the words of the display language down to every part of the pane. */

import { createContext, useContext } from "react";
import { messagesFor, type Messages } from "../messages";

const MessagesContext = createContext<Messages>(messagesFor("sv"));

export const MessagesProvider = MessagesContext.Provider;

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
