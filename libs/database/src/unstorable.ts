import { InvalidInput, type Text } from '@bien-cuong/domain';

const CHARACTER_NOT_IN_REPERTOIRE = '22021';
const UNSTORABLE: Text = {
  vi: 'Văn bản gửi lên có ký tự không lưu được (NUL).',
  en: 'The text that was sent holds a character that cannot be kept (NUL).',
};

/** PostgreSQL takes every text but one with a NUL in it, which only a client can have put there. */
export function unstorable(cause: Error | undefined): InvalidInput | undefined {
  const refused = cause && 'code' in cause && cause.code === CHARACTER_NOT_IN_REPERTOIRE;
  return refused ? new InvalidInput(UNSTORABLE) : undefined;
}
