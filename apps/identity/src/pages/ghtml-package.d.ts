declare module 'ghtml' {
  /** Escapes what is put in, except after an exclamation mark. */
  export function html(literals: TemplateStringsArray, ...expressions: unknown[]): string;
}
