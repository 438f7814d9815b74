import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { map } from 'rxjs';
import { allPages } from '../lib/all-pages';
import { openSession, type Session } from '../lib/session/session';

/** A unit, person, indicator, border gate or commune on two dates is two views: each is cached under its id and date. */
const datedView = { keyFields: ['id', 'on'] };

/**
 * Whether the whole request was refused, or a mutation with a withdrawn token: either way nothing was done.
 */
const isUnauthenticated = (error: unknown): boolean =>
  ServerError.is(error)
    ? error.statusCode === 401
    : CombinedGraphQLErrors.is(error) &&
      error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');

/**
 * Gives each error the id by which operators find the request: it is in the answer's headers, which errors do
 * not have.
 */
const withRequestIds = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      const { response } = operation.getContext() as { response?: Response };
      const requestId = response?.headers.get('x-request-id');
      if (!requestId || !result.errors) return result;
      const errors = result.errors.map((error) => ({
        ...error,
        extensions: { ...error.extensions, requestId },
      }));
      return { ...result, errors };
    }),
  ),
);

/** @param uri the gateway's URL; a function is called for each request */
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
  // A refused request is repeated after the user has signed in again, so that nothing has to be typed twice.
  const whenRefused = new ErrorLink(({ error, operation, forward }) => {
    if (!isUnauthenticated(error) || session.state === 'open') return;
    session.expire();
    return forward(operation);
  });
  return new ApolloClient({
    link: ApolloLink.from([
      inReadersLanguage,
      whenRefused,
      onBehalfOf,
      withRequestIds,
      new HttpLink({ uri }),
    ]),
    cache: new InMemoryCache({
      typePolicies: {
        Province: { ...datedView, fields: { figuresConnection: allPages, commendations: allPages } },
        Unit: datedView,
        Indicator: datedView,
        BorderGate: datedView,
        Commune: datedView,
        Person: datedView,
        // The same record is found by several texts, each with what matched.
        SearchHit: { keyFields: false },
        AwardLot: { fields: { awards: allPages } },
        Query: { fields: { reviewsConnection: allPages } },
      },
    }),
    defaultOptions: { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' } },
  });
}
