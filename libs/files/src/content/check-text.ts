/** All but tabs and line breaks: texts that people wrote have none. */
const control = /(?![\t\n\r])\p{Cc}/u;

/** How far browsers look to guess what something is (WHATWG MIME Sniffing), in characters. */
const SNIFFED = 1445;

const markup =
  /^\s*<[!?/a-z]|^\s*#!|<(!doctype|html|head|body|script|iframe|svg|object|embed|\?php|\?xml)\b|^\s*(@echo off|%!|\{\\rtf)/i;

/**
 * The beginning of a content that is a text as a whole; undefined when it is none in UTF-8. It is read piece by piece, as
 * many large ones may be looked at at once.
 */
export async function beginningOfText(content: AsyncIterable<Buffer>): Promise<string | undefined> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let beginning = '';
  try {
    for await (const piece of content) {
      const text = utf8.decode(piece, { stream: true });
      if (control.test(text)) return undefined;
      if (beginning.length < SNIFFED) beginning += text;
    }
    utf8.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
  return beginning;
}

/** Whether a program would take the text for a web page, XML or a program. */
export function looksLikeMarkup(text: string): boolean {
  return markup.test(text.slice(0, SNIFFED));
}
