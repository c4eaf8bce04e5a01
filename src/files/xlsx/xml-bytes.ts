/**
 * Walks the tags of an XML part in UTF-8 without decoding it: every character that matters here is ASCII. Knows only
 * what a worksheet needs: names, whether a tag stands alone, and a few attributes.
 */

const less = code("<");
const greater = code(">");
const slash = code("/");
const bang = code("!");
const question = code("?");
const colon = code(":");
const equals = code("=");
const doubleQuote = code('"');
const singleQuote = code("'");
const zero = code("0");
const one = code("1");
const space = code(" ");
const commentStart = asciiBytes("<!--");
const commentEnd = asciiBytes("-->");
const cdataStart = asciiBytes("<![CDATA[");
const cdataEnd = asciiBytes("]]>");
const declarationEnd = asciiBytes(">");

function code(character: string): number {
  return character.charCodeAt(0);
}

/** A name to look for; made once, since it is compared a million times. */
export function asciiBytes(name: string): Uint8Array {
  return Uint8Array.from(name, code);
}

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

  /** Whether an end tag follows at once: the element holds nothing. */
  endsNext(): boolean {
    return this.bytes[this.tagEnd] === less && this.bytes[this.tagEnd + 1] === slash;
  }

  flag(name: Uint8Array): boolean {
    const at = this.valueOf(name);
    // xsd:boolean: "1" or "true"
    return at !== null && (this.bytes[at] === one || this.bytes[at] === code("t"));
  }

  number(name: Uint8Array): number | null {
    const at = this.valueOf(name);
    return at === null ? null : this.digits(at);
  }

  /** The column of a cell reference such as "AB12", 0-based. */
  columnOf(name: Uint8Array): number | null {
    let at = this.valueOf(name);
    if (at === null) return null;
    let column = 0;
    for (let letter = this.letter(at); letter > 0; letter = this.letter(++at)) column = column * 26 + letter;
    return column - 1;
  }

  /** Whether an attribute has this value. */
  hasValue(name: Uint8Array, value: Uint8Array): boolean {
    const at = this.valueOf(name);
    return at !== null && this.matches(value, at) && this.isQuote(at + value.length);
  }

  /** 1 for "A" to 26 for "Z", in either case; 0 for anything else. */
  private letter(at: number): number {
    const letter = (this.bytes[at] ?? 0) & ~32;
    return letter >= 65 && letter <= 90 ? letter - 64 : 0;
  }

  private isQuote(at: number): boolean {
    return this.bytes[at] === doubleQuote || this.bytes[at] === singleQuote;
  }

  private digits(from: number): number {
    let value = 0;
    for (let at = from; ; at++) {
      const digit = (this.bytes[at] ?? 0) - zero;
      if (digit < 0 || digit > 9) return value;
      value = value * 10 + digit;
    }
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

  /** Where an attribute's value begins, behind its quote. */
  private valueOf(name: Uint8Array): number | null {
    const { bytes, tagEnd } = this;
    let quote = 0;
    for (let at = this.nameEnd; at < tagEnd; at++) {
      const byte = bytes[at] ?? 0;
      if (quote !== 0) quote = byte === quote ? 0 : quote;
      else if (byte === doubleQuote || byte === singleQuote) quote = byte;
      else if (byte <= space && this.matches(name, at + 1)) {
        const value = this.behindEquals(at + 1 + name.length);
        if (value !== null) return value;
      }
    }
    return null;
  }

  private behindEquals(from: number): number | null {
    let at = from;
    while ((this.bytes[at] ?? greater) <= space) at++;
    if (this.bytes[at] !== equals) return null;
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
