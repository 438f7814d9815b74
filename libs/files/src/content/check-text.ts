import { isUtf8 } from 'node:buffer';

/** All but tabs and line breaks: texts that people wrote have none. */
const control = /(?![\t\n\r])\p{Cc}/u;

/** How far browsers look to guess what something is (WHATWG MIME Sniffing), in characters. */
const SNIFFED = 1445;

const markup =
  /^\s*<[!?/a-z]|^\s*#!|<(!doctype|html|head|body|script|iframe|svg|object|embed|\?php|\?xml)\b|^\s*(@echo off|%!|\{\\rtf)/i;

/** The content as a text; undefined when it is none in UTF-8. */
export function textOf(content: Buffer): string | undefined {
  if (!isUtf8(content)) return undefined;
  const text = content.toString('utf8').replace(/^\ufeff/, '');
  return control.test(text) ? undefined : text;
}

/** Whether a program would take the text for a web page, XML or a program. */
export function looksLikeMarkup(text: string): boolean {
  return markup.test(text.slice(0, SNIFFED));
}
