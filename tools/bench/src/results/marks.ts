const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

/** Replaces the results between the marks in a text. */
export function replaceBetweenMarks(text: string, results: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`There is no place for results between ${BEGIN} and ${END}.`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${results}\n\n${text.slice(end)}`;
}
