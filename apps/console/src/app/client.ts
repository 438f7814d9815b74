import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';

/** The same unit or person on two dates are two views: each is kept under its id and date. */
const datedView = { keyFields: ['id', 'on'] };

/** @param uri where the gateway is; a function is asked for each request */
export function createClient(uri: HttpLink.Options['uri'], language: () => string): ApolloClient {
  const inReadersLanguage = new SetContextLink(({ headers }) => ({
    headers: { ...headers, 'Accept-Language': language() },
  }));
  return new ApolloClient({
    link: ApolloLink.from([inReadersLanguage, new HttpLink({ uri })]),
    cache: new InMemoryCache({
      typePolicies: { Province: datedView, Unit: datedView, Person: datedView },
    }),
    defaultOptions: { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' } },
  });
}
