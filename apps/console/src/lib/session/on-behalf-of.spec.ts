import { onBehalfOf } from './on-behalf-of';
import { openSession, type Session } from './session';

/** Somebody whose first token has expired, and who signs in again when told so. */
function somebody(): Session {
  let token = 'old';
  return {
    ...openSession,
    state: 'signed-in',
    token: () => Promise.resolve(token),
    expire: () => {
      token = 'new';
    },
  };
}

/** A service that accepts the second token only. */
const service =
  (heard: Readonly<Record<string, string>>[]) => (headers: Readonly<Record<string, string>>) => {
    heard.push(headers);
    return Promise.resolve(
      new Response(null, { status: headers['authorization'] === 'Bearer new' ? 204 : 401 }),
    );
  };

it('sends a request again after the user has signed in again', async () => {
  const heard: Readonly<Record<string, string>>[] = [];
  expect((await onBehalfOf(somebody(), 'vi', service(heard))).status).toBe(204);
  expect(heard).toEqual([
    { 'Accept-Language': 'vi', authorization: 'Bearer old' },
    { 'Accept-Language': 'vi', authorization: 'Bearer new' },
  ]);
});

it('hands the refusal back where nobody can sign in', async () => {
  const heard: Readonly<Record<string, string>>[] = [];
  expect((await onBehalfOf(openSession, 'en', service(heard))).status).toBe(401);
  expect(heard).toEqual([{ 'Accept-Language': 'en' }]);
});
