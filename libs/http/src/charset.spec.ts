import { createApp } from './app';

const app = createApp('charset');
app.post('/', (request) => request.body);
afterAll(() => app.close());

async function post(type: string, language = 'vi') {
  const headers = { 'content-type': type, 'accept-language': language };
  const { statusCode, body } = await app.inject({ method: 'POST', url: '/', headers, payload: '{"a":"ă"}' });
  return [statusCode, body];
}

it.each([
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset="UTF-8"',
  'application/json; charset=utf8',
  'application/json; charset=',
])('reads %s', async (type) => expect(await post(type)).toEqual([200, '{"a":"ă"}']));

it.each([
  'application/json; charset=utf-7',
  'application/json; charset=utf-16',
  'Application/JSON;Charset="iso-8859-1"',
  'application/json; version=1; charset=windows-1258',
  'application/problem+json; charset=nonsense',
])('does not misread %s', async (type) => {
  expect(await post(type, 'en')).toEqual([
    415,
    '{"errors":[{"message":"JSON is read as UTF-8 alone: leave charset out, or say charset=utf-8.","extensions":{"code":"BAD_REQUEST"}}]}',
  ]);
  expect((await post(type))[1]).toContain('JSON chỉ được nhận theo mã UTF-8');
});
