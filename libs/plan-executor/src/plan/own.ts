const { hasOwnProperty } = Object.prototype;

/** What an object from JSON itself has under a key, though the key may be called `constructor`. */
export function getOwn(row: object, key: string): unknown {
  return hasOwnProperty.call(row, key) ? (row as Record<string, unknown>)[key] : undefined;
}

/** Sets a key also where the prototype has something of that name, such as `__proto__`. */
export function setOwn(row: object, key: string, value: unknown): void {
  if (key in Object.prototype && !hasOwnProperty.call(row, key)) {
    Object.defineProperty(row, key, { value, configurable: true, enumerable: true, writable: true });
  } else {
    (row as Record<string, unknown>)[key] = value;
  }
}
