import type { Session } from './session';

type Send = (headers: Readonly<Record<string, string>>) => Promise<Response>;

/**
 * Sends a request with the user's language and token. When the token is not accepted, it is sent once more after the
 * user has signed in again, so nothing has to be typed twice.
 */
export async function onBehalfOf(session: Session, language: string, send: Send): Promise<Response> {
  const token = await session.token();
  const response = await send({
    'Accept-Language': language,
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  });
  if (response.status !== 401 || session.state === 'open') return response;
  session.expire();
  return onBehalfOf(session, language, send);
}
