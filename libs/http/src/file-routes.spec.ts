import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { Forbidden } from '@bien-cuong/domain';
import { createApp } from './app';
import { addFileRoutes, type FileAnswer, type FileRequest } from './file-routes';

const MiB = 1024 * 1024;

const MAY_NOT = { vi: 'Bạn không có quyền gửi tệp.', en: 'You may not send files.' };

let answer: (asked: FileRequest) => Promise<FileAnswer>;
const app = createApp('files');
let port: number;

beforeAll(async () => {
  addFileRoutes(app, { path: '/files', answer: (asked) => answer(asked) });
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
});

afterAll(() => app.close());

/** Begins to send a file of this many bytes. */
function begin(length: number): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.write(`POST /files?name=a.txt HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${length}\r\n\r\n`);
  return socket;
}

it('outlives a client that goes before anybody reads its file, and tells who reads it later', async () => {
  const socket = begin(MiB);
  const told = await new Promise((resolve) => {
    answer = async (asked) => {
      const { body } = asked as { body: Readable };
      const gone = new Promise((closed) => body.once('close', closed));
      socket.destroy();
      await gone;
      await buffer(body).catch(resolve);
      throw new Forbidden(MAY_NOT);
    };
  });
  expect(told).toMatchObject({ message: 'The client has gone.' });
});

it('is heard by a client that sends all of a refused file before it reads', async () => {
  answer = () => Promise.reject(new Forbidden(MAY_NOT));
  const socket = begin(16 * MiB).pause();
  await new Promise((sent) => socket.write(Buffer.alloc(16 * MiB), sent));
  socket.end();
  const heard = await text(socket);
  expect(heard).toContain('403 Forbidden');
  expect(heard).toContain(MAY_NOT.vi);
});

it.each([
  ['a form', 'name=a.txt', { 'content-type': 'multipart/form-data; boundary=x' }, 'file'],
  ['a compressed body', 'name=a.txt', { 'content-encoding': 'gzip' }, 'file'],
  ['two names', 'name=a.txt&name=b.txt', {}, 'name'],
])('refuses %s with a sentence', async (_, query, headers, argument) => {
  const url = `http://127.0.0.1:${port}/files?${query}`;
  const response = await fetch(url, { method: 'POST', body: 'x', headers: { ...headers } });
  expect([response.status, await response.json()]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] },
  ]);
});
