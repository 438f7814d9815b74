import { InvalidInput, type Text } from '@bien-cuong/domain';

const CHARACTER_NOT_IN_REPERTOIRE = '22021';

const NUL: Text = {
  vi: 'Văn bản gửi lên có ký tự không lưu được (NUL).',
  en: 'The text that was sent holds a character that cannot be kept (NUL).',
};

const NO_SUCH_VALUE: Text = {
  vi: 'Một giá trị gửi lên nằm ngoài phạm vi hoặc không đúng dạng mà hệ thống lưu được.',
  en: 'A value that was sent is out of range or not of the form that can be kept.',
};

/** PostgreSQL's codes for an invalid value of a type: a number, a day, an offset or a text. */
const noSuchValue = new Set(['22003', '22007', '22008', '22009', '22P02', '22P05']);

/**
 * The error for the user when the database could not store a value; undefined for other errors. Values are
 * validated before, so this covers what a validation has missed; therefore the cause is logged all the same.
 */
export function unstorable(cause: unknown): InvalidInput | undefined {
  if (!(cause instanceof Error) || !('code' in cause)) return undefined;
  if (cause.code === CHARACTER_NOT_IN_REPERTOIRE) return new InvalidInput(NUL);
  if (!noSuchValue.has(String(cause.code))) return undefined;
  console.error(cause);
  return new InvalidInput(NO_SUCH_VALUE);
}
