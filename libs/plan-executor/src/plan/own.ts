const { hasOwnProperty } = Object.prototype;

/** An own property of an object from JSON, whose key may be a name like `constructor`. */
export function getOwn(row: object, key: string): unknown {
  return hasOwnProperty.call(row, key) ? (row as Record<string, unknown>)[key] : undefined;
}

/** Sets a property, even if the prototype has one of that name, such as `__proto__`. */
export function setOwn(row: object, key: string, value: unknown): void {
  if (key in Object.prototype && !hasOwnProperty.call(row, key)) {
    Object.defineProperty(row, key, { value, configurable: true, enumerable: true, writable: true });
  } else {
    (row as Record<string, unknown>)[key] = value;
  }
}
