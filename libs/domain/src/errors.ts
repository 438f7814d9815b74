import type { Text } from './language';

/** A rule of the domain that a request broke. Its text is written for the user, in every language. */
export abstract class DomainError extends Error {
  abstract readonly code: string;

  constructor(
    readonly text: Text,
    /** The argument or input field that was wrong, when there is one. */
    readonly argument?: string,
  ) {
    super(text.en);
  }
}

/** The request makes no sense in itself. */
export class InvalidInput extends DomainError {
  override readonly name = 'InvalidInput';
  readonly code = 'BAD_USER_INPUT';
}

/** Something the request refers to does not exist. */
export class NotFound extends DomainError {
  override readonly name = 'NotFound';
  readonly code = 'NOT_FOUND';
}

/** The request is right in itself but contradicts what is recorded. */
export class Conflict extends DomainError {
  override readonly name = 'Conflict';
  readonly code = 'CONFLICT';

  constructor(
    text: Text,
    argument?: string,
    /** What is recorded and what was sent, where the caller has to choose between them. */
    readonly both?: { readonly recorded: object; readonly sent: object },
  ) {
    super(text, argument);
  }
}

/** Something that the request needs is not available; it may be tried again. */
export class Unavailable extends DomainError {
  override readonly name = 'Unavailable';
  readonly code = 'UNAVAILABLE';
}

/** The caller may not do or see this. */
export class Forbidden extends DomainError {
  override readonly name = 'Forbidden';
  readonly code = 'FORBIDDEN';
}

const TOO_LONG: Text = {
  vi: 'Yêu cầu mất quá nhiều thời gian nên đã bị dừng; dữ liệu không bị thay đổi. Hãy hỏi ít hơn hoặc thử lại sau.',
  en: 'The request took too long and was stopped; nothing was changed. Ask for less, or try again later.',
};

/** The request took longer than its time limit. */
export class TimedOut extends DomainError {
  override readonly name = 'TimedOut';
  readonly code = 'TIMEOUT';

  constructor() {
    super(TOO_LONG);
  }
}

const NOT_CONFIRMED: Text = {
  vi: 'Chưa xác nhận được thay đổi này: có thể nó đã được lưu. Hãy gửi lại đúng yêu cầu với cùng khóa chống lặp để nhận kết quả; nếu không dùng khóa, hãy xem đã lưu chưa trước khi làm lại.',
  en: 'This change is not confirmed: it may have been made. Send the same request again with the same idempotency key, which makes nothing twice; without a key, see whether it was made before you try again.',
};

/** A change may have been made, but whether it was could not be confirmed to the caller. */
export class NotConfirmed extends DomainError {
  override readonly name = 'NotConfirmed';
  readonly code = 'NOT_CONFIRMED';

  /** @param cause for the log */
  constructor(override readonly cause?: unknown) {
    super(NOT_CONFIRMED);
  }
}

const AWAY: Text = {
  vi: 'Dịch vụ tài khoản và đăng nhập tạm thời không hoạt động. Hãy thử lại sau giây lát.',
  en: 'The service of accounts and sign-in is not available at the moment. Try again in a moment.',
};

/** The identity provider, or the database it uses, is not available. */
export class IdentityUnavailable extends DomainError {
  override readonly name = 'IdentityUnavailable';
  readonly code = 'IDENTITY_UNAVAILABLE';
  /** Seconds. */
  readonly retryAfter = 5;

  /** @param cause for the log */
  constructor(override readonly cause?: unknown) {
    super(AWAY);
  }
}

const MiB = 1024 * 1024;

const tooLarge = (most: string): Text => ({
  vi: `Câu trả lời quá lớn: nhiều nhất ${most} MiB. Hãy hỏi ít dòng (first) hoặc ít trường hơn, hoặc chia thành nhiều truy vấn.`,
  en: `The answer is too large: at most ${most} MiB are allowed. Ask for fewer rows (first) or fields, or ask several queries.`,
});

/** A list has more rows than may be returned at once; its connection returns all of them, page by page. */
export class TooMany extends DomainError {
  override readonly name = 'TooMany';
  readonly code = 'ANSWER_TOO_LARGE';

  /** @param connection the field that returns the same rows page by page */
  constructor(most: number, connection: string) {
    super({
      vi: `Danh sách này có hơn ${most} dòng nên không được trả lời một phần. Hãy hỏi từng trang bằng «${connection}», hoặc thu hẹp câu hỏi.`,
      en: `This list has more than ${most} rows, and part of it would look like all of it. Ask page by page with "${connection}", or ask for less.`,
    });
  }
}

/** The answer is larger than an answer may be. */
export class TooLarge extends DomainError {
  override readonly name = 'TooLarge';
  readonly code = 'ANSWER_TOO_LARGE';

  /** @param most the limit in bytes */
  constructor(most: number) {
    super(tooLarge((most / MiB).toFixed(2).replace(/\.?0+$/, '')));
  }
}
