const LOOP = 32;
const LOOK = 5_000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Characters that JSON escapes. Lone surrogates are among them, so pairs are left to JSON.stringify, too. */
const special = new RegExp(String.raw`["\\\u0000-\u001f\ud800-\udfff]`);

/** A string as JSON. Most strings need no escape, and checking that is faster than JSON.stringify. */
export function quote(value: string): string {
  const { length } = value;
  if (length > LOOP) return length > LOOK || special.test(value) ? JSON.stringify(value) : `"${value}"`;
  for (let index = 0; index < length; index += 1) {
    const code = value.charCodeAt(index);
    if (code < 0x20 || code === QUOTE || code === BACKSLASH) return JSON.stringify(value);
    if (code >= 0xd800 && code <= 0xdfff) return JSON.stringify(value);
  }
  return `"${value}"`;
}

/** Any value as JSON. */
export function json(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  return JSON.stringify(value) ?? 'null';
}
