/**
 * The package `edtf` brings no types.
 * @throws Error when the text is not EDTF up to level 2
 */
export function parse(text: string): object;
