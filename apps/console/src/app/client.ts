import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { allPages } from '../lib/all-pages';
import { openSession, type Session } from '../lib/session/session';

/** The same unit or person on two dates are two views: each is kept under its id and date. */
const datedView = { keyFields: ['id', 'on'] };

/** The whole request was, or a change whose token was withdrawn: nothing was done. */
const isUnauthenticated = (error: unknown): boolean =>
  ServerError.is(error)
    ? error.statusCode === 401
    : CombinedGraphQLErrors.is(error) &&
      error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');

/** @param uri where the gateway is; a function is asked for each request */
export function createClient(
  uri: HttpLink.Options['uri'],
  language: () => string,
  session: Session = openSession,
): ApolloClient {
  const inReadersLanguage = new SetContextLink(({ headers }) => ({
    headers: { ...headers, 'Accept-Language': language() },
  }));
  const onBehalfOf = new SetContextLink(async ({ headers }) => {
    const token = await session.token();
    return { headers: { ...headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) } };
  });
  // What was refused is asked again when the person has signed in again: nothing has to be typed twice.
  const whenRefused = new ErrorLink(({ error, operation, forward }) => {
    if (!isUnauthenticated(error) || session.state === 'open') return;
    session.expire();
    return forward(operation);
  });
  return new ApolloClient({
    link: ApolloLink.from([inReadersLanguage, whenRefused, onBehalfOf, new HttpLink({ uri })]),
    cache: new InMemoryCache({
      typePolicies: {
        Province: { ...datedView, fields: { figuresConnection: allPages, commendations: allPages } },
        Unit: datedView,
        Person: datedView,
        Query: { fields: { reviewsConnection: allPages } },
      },
    }),
    defaultOptions: { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' } },
  });
}
