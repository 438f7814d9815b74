const START = 64 * 1024;
/** A larger buffer is not kept: one huge answer must not occupy memory for ever. */
const KEPT = 1024 * 1024;
/** From this length on the native routines are faster than looking at each character. */
const LONG = 256;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** An answer is larger than allowed. */
export class Oversize extends Error {
  constructor(readonly most: number) {
    super(`The answer has more than ${most} bytes.`);
  }
}

/**
 * Writes UTF-8 without intermediate strings. It writes one answer at a time: nothing asynchronous may happen
 * between `start` and `take`.
 */
export class ByteWriter {
  private buffer = Buffer.allocUnsafeSlow(START);
  private length = 0;
  private most = Infinity;

  /** @param most the limit in bytes: beyond it, Oversize is thrown */
  start(most = Infinity): void {
    this.length = 0;
    this.most = most;
  }

  /** A copy of what was written. */
  take(): Buffer {
    const { length, most } = this;
    const taken = length > most ? undefined : Buffer.from(this.buffer.subarray(0, length));
    if (this.buffer.length > KEPT) this.buffer = Buffer.allocUnsafeSlow(START);
    if (!taken) throw new Oversize(most);
    return taken;
  }

  raw(bytes: Uint8Array): void {
    const { length } = bytes;
    const at = this.reserve(length);
    const { buffer } = this;
    for (let index = 0; index < length; index += 1) buffer[at + index] = bytes[index] as number;
    this.length = at + length;
  }

  /** ASCII-only text, such as a number. */
  ascii(text: string): void {
    const { length } = text;
    const at = this.reserve(length);
    const { buffer } = this;
    for (let index = 0; index < length; index += 1) buffer[at + index] = text.charCodeAt(index);
    this.length = at + length;
  }

  text(text: string): void {
    const at = this.reserve(3 * text.length);
    this.length = at + this.buffer.write(text, at);
  }

  /** A string as JSON. */
  quoted(value: string): void {
    const { length } = value;
    if (length > LONG) return this.text(JSON.stringify(value));
    let at = this.reserve(3 * length + 2);
    const { buffer } = this;
    buffer[at++] = QUOTE;
    for (let index = 0; index < length; index += 1) {
      const code = value.charCodeAt(index);
      if (code < 0x80) {
        if (code < 0x20 || code === QUOTE || code === BACKSLASH) return this.text(JSON.stringify(value));
        buffer[at++] = code;
      } else if (code < 0x800) {
        buffer[at++] = 0xc0 | (code >> 6);
        buffer[at++] = 0x80 | (code & 0x3f);
      } else {
        // A surrogate, in a pair or alone.
        if (code >= 0xd800 && code <= 0xdfff) return this.text(JSON.stringify(value));
        buffer[at++] = 0xe0 | (code >> 12);
        buffer[at++] = 0x80 | ((code >> 6) & 0x3f);
        buffer[at++] = 0x80 | (code & 0x3f);
      }
    }
    buffer[at++] = QUOTE;
    this.length = at;
  }

  /** Makes room and returns the offset where it begins. */
  private reserve(bytes: number): number {
    const { length } = this;
    if (length + bytes > this.buffer.length) {
      // The limit is checked only where the buffer has to grow, and once more at the end.
      if (length > this.most) this.take();
      const grown = Buffer.allocUnsafeSlow(2 * (length + bytes));
      this.buffer.copy(grown, 0, 0, length);
      this.buffer = grown;
    }
    return length;
  }
}
