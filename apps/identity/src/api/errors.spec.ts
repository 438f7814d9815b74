import fastify from 'fastify';
import { sendError } from './errors';

it.each([
  ['vi', 'Hệ thống gặp lỗi khi xử lý yêu cầu này.'],
  ['en', 'The system failed to handle this request.'],
])('reports an internal error in %s, without details', async (language, message) => {
  const app = fastify();
  app.setErrorHandler<Error>((error, request, reply) => sendError(error, request, reply));
  app.get('/', () => {
    throw new Error('password=secret');
  });
  const response = await app.inject({ url: '/', headers: { 'accept-language': language } });
  expect(response.statusCode).toBe(500);
  expect(response.json()).toEqual({ message, code: 'INTERNAL_SERVER_ERROR' });
});
