import { beginningOfText } from './check-text';

/** In pieces of one byte, so that each letter that has more is cut. */
async function* pieces(content: Buffer): AsyncGenerator<Buffer> {
  for (const byte of content) yield Buffer.of(byte);
}

const read = (content: Buffer | string) => beginningOfText(pieces(Buffer.from(content)));

it('reads a text wherever it is cut, without the mark that says that it is UTF-8', async () => {
  expect(await read('\ufeffBiên bản số 1\r\n\tđã ký')).toBe('Biên bản số 1\r\n\tđã ký');
  expect(await read('')).toBe('');
});

it.each([
  ['a letter that is cut off', Buffer.from('đã ký').subarray(0, -1)],
  ['another encoding', Buffer.from('Đã ký', 'latin1')],
  ['control characters at its end', `${'a'.repeat(2_000)}\u0000`],
])('takes %s for no text', async (_, content) => {
  expect(await read(content)).toBeUndefined();
});

it('reads no further than to where it sees that it is none, and passes on that it could not be read', async () => {
  let read = 0;
  async function* binary() {
    for (; ; read++) yield Buffer.of(0);
  }
  expect([await beginningOfText(binary()), read]).toEqual([undefined, 0]);
  async function* broken() {
    yield Buffer.from('a');
    throw new Error('The disk is gone.');
  }
  await expect(beginningOfText(broken())).rejects.toThrow('The disk is gone.');
});
