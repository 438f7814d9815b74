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

/** PostgreSQL's codes for a value that a type cannot hold: a number, a day, an offset, a text that should be one of these. */
const noSuchValue = new Set(['22003', '22007', '22008', '22009', '22P02', '22P05']);

/**
 * What a failure of the database is for the user when it was a value that it cannot hold; undefined: it was another. What is
 * sent is checked before; this is for what such a check has forgotten, so the cause belongs into the log all the same.
 */
export function unstorable(cause: unknown): InvalidInput | undefined {
  if (!(cause instanceof Error) || !('code' in cause)) return undefined;
  if (cause.code === CHARACTER_NOT_IN_REPERTOIRE) return new InvalidInput(NUL);
  if (!noSuchValue.has(String(cause.code))) return undefined;
  console.error(cause);
  return new InvalidInput(NO_SUCH_VALUE);
}
