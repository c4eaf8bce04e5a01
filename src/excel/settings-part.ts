/** Writes the workbook's own settings: one custom XML part, which colleagues and the command line read too. */

import { noSettings, settingsNamespace, settingsXml, type Settings } from "../core/settings";

/** Saves the settings; where nothing is decided the part goes away. Two round trips. */
export async function writeSettings(context: Excel.RequestContext, settings: Settings): Promise<void> {
  const { customXmlParts } = context.workbook;
  const part = customXmlParts.getByNamespace(settingsNamespace).getOnlyItemOrNullObject();
  part.load({ id: true });
  await context.sync();
  const xml = settingsXml(settings);
  const isEmpty = xml === settingsXml(noSettings);
  if (part.isNullObject) {
    if (!isEmpty) customXmlParts.add(xml);
  } else if (isEmpty) part.delete();
  else part.setXml(xml);
  await context.sync();
}
