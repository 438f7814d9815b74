import { InvalidInput, type Text } from '@bien-cuong/domain';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';

const MiB = 1024 * 1024;

/** The largest file. */
export const MOST_BYTES = 20 * MiB;

const TOO_LARGE: Text = {
  vi: `Tệp lớn hơn ${MOST_BYTES / MiB} MiB. Hãy nén nhỏ ảnh hoặc bản quét, hoặc chia tệp ra.`,
  en: `The file is larger than ${MOST_BYTES / MiB} MiB. Make its pictures or scans smaller, or divide it.`,
};
const EMPTY: Text = {
  vi: 'Tệp này rỗng: không có nội dung nào. Hãy kiểm tra tệp trên máy rồi gửi lại.',
  en: 'The file is empty. Look at it on your machine, then send it again.',
};

/**
 * Writes a body to a new file, which only this process's user can read, and stops where it becomes too large.
 */
export async function writeBody(body: Readable, path: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MOST_BYTES) throw new InvalidInput(TOO_LARGE, 'file');
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  if (size === 0) throw new InvalidInput(EMPTY, 'file');
  return { sha256: hash.digest('hex'), size };
}
