declare module 'ghtml' {
  /** Escapes the expressions, except those after an exclamation mark. */
  export function html(literals: TemplateStringsArray, ...expressions: unknown[]): string;
}
