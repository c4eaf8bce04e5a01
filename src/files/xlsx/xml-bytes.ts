/**
 * Walks the tags of an XML part in UTF-8 without decoding it: every character that matters to a tag is ASCII. Knows only
 * what a spreadsheet's parts need: names, attributes one at a time, and the text of an element that holds nothing else.
 * Never goes back, so that damaged parts take no longer than sound ones.
 */

import { FileError } from "../file-error";
import { asciiBytes, code, digitsAt } from "./ascii";
import { xmlText } from "./xml-text";

const less = code("<");
const greater = code(">");
const slash = code("/");
const bang = code("!");
const question = code("?");
const colon = code(":");
const equals = code("=");
const doubleQuote = code('"');
const singleQuote = code("'");
const one = code("1");
const space = code(" ");
const commentStart = asciiBytes("<!--");
const commentEnd = asciiBytes("-->");
const cdataStart = asciiBytes("<![CDATA[");
const cdataEnd = asciiBytes("]]>");
const declarationEnd = asciiBytes(">");

/** A byte order mark within a part is a character like any other. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export class XmlBytes {
  /** Where the current tag begins, at its "<". */
  tagStart = 0;
  /** Behind the current tag's ">". */
  tagEnd = 0;
  private prefixLength = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private closes = false;

  constructor(readonly bytes: Uint8Array) {}

  /** Goes to the root element and remembers its prefix, which its children share. @returns whether it has this name */
  openRoot(name: Uint8Array): boolean {
    if (!this.nextTag()) return false;
    const prefixEnd = this.bytes.subarray(this.nameStart, this.nameEnd).indexOf(colon);
    this.prefixLength = prefixEnd + 1;
    this.nameStart += this.prefixLength;
    return this.isStart(name);
  }

  /** Goes to the next tag, over texts, comments, CDATA and declarations. @returns whether there is any */
  nextTag(): boolean {
    const { bytes } = this;
    let at = this.tagEnd;
    for (;;) {
      while (at < bytes.length && bytes[at] !== less) at++;
      if (at >= bytes.length) return false;
      const next = bytes[at + 1];
      if (next !== bang && next !== question) break;
      at = this.behindDeclaration(at);
    }
    this.tagStart = at;
    this.closes = bytes[at + 1] === slash;
    this.nameStart = at + (this.closes ? 2 : 1) + this.prefixLength;
    this.nameEnd = this.behindName(this.nameStart);
    this.tagEnd = this.behindTag(this.nameEnd);
    return true;
  }

  isStart(name: Uint8Array): boolean {
    return !this.closes && this.isNamed(name);
  }

  isEnd(name: Uint8Array): boolean {
    return this.closes && this.isNamed(name);
  }

  /** Whether the tag is "<…/>". */
  isEmptyElement(): boolean {
    return this.bytes[this.tagEnd - 2] === slash;
  }

  /** Goes to the end tag of the current element. @returns its text. @throws FileError `damaged` where it has no end */
  elementText(name: Uint8Array): string {
    const from = this.tagEnd;
    if (this.isEmptyElement()) return "";
    while (this.nextTag()) if (this.isEnd(name)) return this.text(from, this.tagStart);
    throw new FileError("damaged", "a text without an end");
  }

  /** What stands between two places, as it is meant. */
  text(from: number, to: number): string {
    return xmlText(decoder.decode(this.bytes.subarray(from, to)));
  }

  /** Where an attribute's value begins, behind its quote; -1 where the tag has none. */
  attribute(name: Uint8Array): number {
    const { bytes, tagEnd } = this;
    let quote = 0;
    for (let at = this.nameEnd; at < tagEnd; at++) {
      const byte = bytes[at] ?? 0;
      if (quote !== 0) quote = byte === quote ? 0 : quote;
      else if (byte === doubleQuote || byte === singleQuote) quote = byte;
      else if (byte <= space && this.matches(name, at + 1)) {
        const value = this.behindEquals(at + 1 + name.length);
        if (value >= 0) return value;
      }
    }
    return -1;
  }

  /** An attribute of XML Schema's type boolean: "1" or "true". */
  flag(name: Uint8Array): boolean {
    const at = this.attribute(name);
    return at >= 0 && (this.bytes[at] === one || this.bytes[at] === code("t"));
  }

  /** An attribute that is a whole number; `null` where the tag has none. */
  number(name: Uint8Array): number | null {
    const at = this.attribute(name);
    return at < 0 ? null : digitsAt(this.bytes, at);
  }

  /** An attribute's text; `null` where the tag has none. */
  attributeText(name: Uint8Array): string | null {
    const from = this.attribute(name);
    if (from < 0) return null;
    const to = this.bytes.indexOf(this.bytes[from - 1] ?? doubleQuote, from);
    return this.text(from, to < 0 ? this.tagEnd : to);
  }

  /** Which of these an attribute's value is; -1 where it is none of them. */
  choice(name: Uint8Array, values: readonly Uint8Array[]): number {
    const at = this.attribute(name);
    if (at < 0) return -1;
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (value !== undefined && this.matches(value, at) && this.isQuote(at + value.length)) return index;
    }
    return -1;
  }

  private isQuote(at: number): boolean {
    return this.bytes[at] === doubleQuote || this.bytes[at] === singleQuote;
  }

  private isNamed(name: Uint8Array): boolean {
    return this.nameEnd - this.nameStart === name.length && this.matches(name, this.nameStart);
  }

  private matches(wanted: Uint8Array, at: number): boolean {
    for (let index = 0; index < wanted.length; index++) if (this.bytes[at + index] !== wanted[index]) return false;
    return true;
  }

  private behindName(from: number): number {
    for (let at = from; at < this.bytes.length; at++) {
      const byte = this.bytes[at] ?? 0;
      if (byte <= space || byte === greater || byte === slash) return at;
    }
    return this.bytes.length;
  }

  private behindEquals(from: number): number {
    let at = from;
    while ((this.bytes[at] ?? greater) <= space) at++;
    if (this.bytes[at] !== equals) return -1;
    at++;
    while ((this.bytes[at] ?? greater) <= space) at++;
    return at + 1;
  }

  private behindTag(from: number): number {
    const { bytes } = this;
    let quote = 0;
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (quote !== 0) quote = byte === quote ? 0 : quote;
      else if (byte === doubleQuote || byte === singleQuote) quote = byte;
      else if (byte === greater) return at + 1;
    }
    return bytes.length;
  }

  private behindDeclaration(at: number): number {
    const isComment = this.matches(commentStart, at);
    const ends = isComment ? commentEnd : this.matches(cdataStart, at) ? cdataEnd : declarationEnd;
    let end = at + 2;
    while (end < this.bytes.length && !this.matches(ends, end)) end++;
    return end + ends.length;
  }
}
