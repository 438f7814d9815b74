import { ByteWriter, Oversize } from './byte-writer';

const own = new ByteWriter();
const written = (write: (writer: ByteWriter) => void): string => {
  own.start();
  write(own);
  return own.take().toString();
};

it.each([
  ['nothing', ''],
  ['ASCII', 'plain text'],
  ['Vietnamese', 'Biên phòng Cao Bằng, Ngày hội “toàn dân”'],
  ['quotes and backslashes', 'say "\\" twice'],
  ['control characters', '\u0000\n\u001f\u007f'],
  ['line separators', '\u2028\u2029'],
  ['a pair of surrogates', 'mountain 🏔 top'],
  ['a surrogate alone', 'broken \ud83c'],
  ['something long', 'ơ"'.repeat(1_000)],
])('quotes %s as JSON.stringify does', (_name, text) => {
  expect(written((writer) => writer.quoted(text))).toBe(JSON.stringify(text));
});

it('quotes every character as JSON.stringify does', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const text = String.fromCharCode(code);
    const quoted = written((writer) => writer.quoted(text));
    if (quoted !== JSON.stringify(text)) throw new Error(`U+${code.toString(16)} became ${quoted}`);
  }
}, 120_000);

it('grows as needed and starts afresh', () => {
  const writer = new ByteWriter();
  for (const length of [3_000_000, 10, 70_000]) {
    writer.start();
    const text = 'x'.repeat(length);
    writer.ascii('[');
    writer.text(text);
    writer.raw(Buffer.from(']'));
    expect(writer.take().toString()).toBe(`[${text}]`);
  }
});

it('returns answers that later ones do not overwrite', () => {
  const writer = new ByteWriter();
  writer.start();
  writer.ascii('first');
  const first = writer.take();
  writer.start();
  writer.ascii('later');
  expect([first.toString(), writer.take().toString()]).toEqual(['first', 'later']);
});

it.each([
  ['as many bytes as it may have', 100_000, 100_000, false],
  ['one more', 100_001, 100_000, true],
  ['many more', 10_000_000, 100_000, true],
  ['one more where the buffer need not grow', 11, 10, true],
])('gives up an answer with %s, and writes the next', (_name, count, most, gives) => {
  const write = () => {
    own.start(most);
    for (let index = 0; index < count; index += 1) own.ascii('x');
    return own.take();
  };
  if (gives) expect(write).toThrow(Oversize);
  else expect(write()).toHaveLength(count);
  expect(written((writer) => writer.ascii('next'))).toBe('next');
});
