import { InvalidInput, type Text, Unavailable } from '@bien-cuong/domain';
import { inheritedBy } from '@bien-cuong/environment';
import { execFile } from 'node:child_process';

/** Milliseconds. */
const SCAN_WITHIN = 60_000;

const INFECTED: Text = {
  vi: 'Phần mềm quét virus phát hiện mã độc trong tệp này nên tệp không được lưu. Hãy báo cho người phụ trách công nghệ thông tin của đơn vị.',
  en: 'The virus scanner found something in this file, so it is not kept. Tell those who look after your computers.',
};
const NOT_SCANNED: Text = {
  vi: 'Phần mềm quét virus không trả lời, mà tệp chưa quét thì không được lưu. Hãy thử lại sau; nếu vẫn vậy, hãy báo cho người vận hành.',
  en: 'The virus scanner does not answer, and no file is kept unscanned. Try again later; if it stays like that, tell the operator.',
};

/** The scanner was not found, failed or took too long. */
export class NotScanned extends Unavailable {
  /** @param cause for the log */
  constructor(override readonly cause: unknown) {
    super(NOT_SCANNED, 'file');
  }
}

/**
 * Runs the virus scanner. Its exit codes are those of `clamscan` and `clamdscan`: 0 nothing found, 1 something
 * found, 2 an error.
 * @param scanner the path of a program, whose only argument is the path of the file
 * @throws InvalidInput when it finds something, NotScanned when it says neither that nor that nothing was found
 */
export async function scan(scanner: string, path: string): Promise<void> {
  const options = { timeout: SCAN_WITHIN, killSignal: 'SIGKILL', env: inheritedBy([]) } as const;
  const failure = await new Promise<unknown>((resolve) => {
    execFile(scanner, [path], options, resolve);
  });
  if (failure === null) return;
  if ((failure as { code?: unknown }).code === 1) throw new InvalidInput(INFECTED, 'file');
  throw new NotScanned(failure);
}
