import { InvalidInput, normalForm, type Text } from '@bien-cuong/domain';

export const LONGEST_NAME = 200;

const EMPTY: Text = {
  vi: 'Tệp phải có tên.',
  en: 'A file has to have a name.',
};
const TOO_LONG: Text = {
  vi: `Tên tệp dài quá ${LONGEST_NAME} ký tự. Hãy đặt tên ngắn hơn.`,
  en: `The file's name has more than ${LONGEST_NAME} characters. Give it a shorter one.`,
};
const PATH: Text = {
  vi: 'Tên tệp không được chứa đường dẫn (/, \\, tên ổ đĩa hoặc ..). Hãy chỉ gửi tên của tệp.',
  en: "A file's name must not hold a path (/, \\, a drive letter or ..). Send the name of the file alone.",
};
const CONTROL: Text = {
  vi: 'Tên tệp có ký tự điều khiển hoặc ký tự hỏng. Hãy đổi tên tệp rồi gửi lại.',
  en: "The file's name holds control characters or broken ones. Rename the file and send it again.",
};
const DIRECTION: Text = {
  vi: 'Tên tệp có ký tự ẩn đảo chiều chữ nên trông khác với tên thật. Hãy đổi tên tệp rồi gửi lại.',
  en: "The file's name holds hidden characters that turn the direction of writing, so that it looks like another one. Rename the file and send it again.",
};
const EDGE: Text = {
  vi: 'Tên tệp không được bắt đầu bằng dấu chấm, cũng không được bắt đầu hoặc kết thúc bằng dấu cách, hoặc kết thúc bằng dấu chấm.',
  en: "A file's name must not begin with a dot or a blank, or end with one.",
};
const RESERVED: Text = {
  vi: 'Windows dành riêng tên này cho thiết bị (như CON, NUL, COM1) nên không mở được tệp. Hãy đặt tên khác.',
  en: 'Windows reserves this name for a device (such as CON, NUL, COM1) and could not open the file. Give it another one.',
};

/** Each rule with the sentence for a name that breaks it. */
const refused: readonly [RegExp, Text][] = [
  [/^\s*$/u, EMPTY],
  [/[/\\]|^[a-z]:|^\.\.$/iu, PATH],
  [/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u, CONTROL],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, DIRECTION],
  [/^[.\s]|[.\s]$/u, EDGE],
  [/^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\s*(\.|$)/iu, RESERVED],
];

/**
 * The name under which a file is shown and handed out, in NFC and otherwise as given.
 * @throws InvalidInput for what is no name, or one that could mislead a person or a program
 */
export function fileName(given: string): string {
  if (given.length > 2 * LONGEST_NAME) throw new InvalidInput(TOO_LONG, 'name');
  const name = normalForm(given, 'NFC');
  const [, text] = refused.find(([pattern]) => pattern.test(name)) ?? [];
  if (text) throw new InvalidInput(text, 'name');
  if ([...name].length > LONGEST_NAME) throw new InvalidInput(TOO_LONG, 'name');
  return name;
}
