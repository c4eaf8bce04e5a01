/** A sheet's relationships and the parts that come with it. */
import { element, XML_HEADER } from "../xml/write-xml";

export interface FileRelationship {
  readonly id: string;
  /** the full address of the type */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
export const officeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Numbers relationships as they are asked for. */
export class Relationships {
  readonly list: FileRelationship[] = [];

  /** @returns its id */
  add(type: string, target: string, external = false): string {
    const full = type.includes("/") ? type : `${officeRelationship}/${type}`;
    const known = this.list.find((one) => one.type === full && one.target === target);
    if (known !== undefined) return known.id;
    const id = `rId${String(this.list.length + 1)}`;
    this.list.push({ id, type: full, target, external });
    return id;
  }
}

export function relationshipsPart(list: readonly FileRelationship[]): string {
  const items = list.map(({ id, type, target, external }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: target,
      TargetMode: external === true ? "External" : undefined,
    }),
  );
  return XML_HEADER + element("Relationships", { xmlns: namespace }, items.join(""));
}

/** The place of a part's relationships. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}
