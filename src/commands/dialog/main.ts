/** The dialog's entry: writes the sentence at once, and lets the button end the dialog when Office is there to hear. */

import { messagesFor } from "../../messages";
import { sentenceFor } from "../sentence";
import "./dialog.css";

const parameters = new URLSearchParams(location.search);
const messages = messagesFor(parameters.get("language") ?? navigator.language);
document.documentElement.lang = messages.language;

const heading = document.createElement("h1");
heading.textContent = messages.pane.name;
const sentence = document.createElement("p");
sentence.textContent = sentenceFor(parameters.get("say"), messages);
const button = document.createElement("button");
button.type = "button";
button.textContent = messages.pane.close;

const page = document.createElement("main");
page.append(heading, sentence, button);
document.body.append(page);

void Office.onReady(() => {
  const close = () => {
    Office.context.ui.messageParent("close");
  };
  button.addEventListener("click", close);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  button.focus();
});
