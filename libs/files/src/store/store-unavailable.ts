import { type Text, Unavailable } from '@bien-cuong/domain';

const AWAY: Text = {
  vi: 'Kho tệp tạm thời không hoạt động. Hãy thử lại sau; nếu vẫn vậy, hãy báo cho người vận hành.',
  en: 'The store of files is not available at the moment. Try again later; if it stays away, tell the operator.',
};

/** The folder or the S3 store cannot be read or written. */
export class StoreUnavailable extends Unavailable {
  /** @param cause for the log */
  constructor(override readonly cause: unknown) {
    super(AWAY);
  }
}
