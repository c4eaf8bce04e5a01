/**
 * The add-in's own custom XML parts: what the user has decided, and what the add-in has written. Colleagues and the command
 * line read them too.
 */

/** Where the workbook holds what is ours under one namespace. */
export interface OwnPart {
  readonly namespace: string;
  /** Usually one; two where two people's first writes crossed. */
  readonly ids: readonly string[];
}

/** With what it held when it was read. */
export interface LoadedPart extends OwnPart {
  /** One for each of the ids. */
  readonly contents: readonly string[];
}

/** Queues the finding of our parts. @returns what gives them after the next sync */
export function findOwnPart(context: Excel.RequestContext, namespace: string): () => OwnPart {
  const scoped = context.workbook.customXmlParts.getByNamespace(namespace);
  scoped.load({ id: true });
  return () => ({ namespace, ids: scoped.items.map(({ id }) => id) });
}

/** Queues the loading of parts that have been found. @returns what gives them after the next sync */
export function loadOwnPart(context: Excel.RequestContext, part: OwnPart): () => LoadedPart {
  const contents = part.ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  return () => ({ ...part, contents: contents.map(({ value }) => value) });
}

/**
 * Queues the saving of a content, in place of all that stands under the namespace.
 *
 * @param xml `null` takes the part away
 * @returns what gives the part as it is after the next sync
 */
export function saveOwnPart(
  context: Excel.RequestContext,
  { namespace, ids }: OwnPart,
  xml: string | null,
): () => OwnPart {
  const { customXmlParts } = context.workbook;
  const [first, ...others] = ids;
  (xml === null ? ids : others).forEach((id) => {
    customXmlParts.getItem(id).delete();
  });
  if (xml === null) return () => ({ namespace, ids: [] });
  if (first !== undefined) {
    customXmlParts.getItem(first).setXml(xml);
    return () => ({ namespace, ids: [first] });
  }
  const added = customXmlParts.add(xml);
  added.load({ id: true });
  return () => ({ namespace, ids: [added.id] });
}
