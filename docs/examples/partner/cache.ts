import { InMemoryCache } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';

/** What is as of a day is another thing on another day. */
const asOfADay = { keyFields: ['id', 'on'] };

/** A cache for Apollo Client that keeps apart what holds on different days, and puts the pages of a list together. */
export const makeCache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: {
      Province: asOfADay,
      Unit: asOfADay,
      Indicator: asOfADay,
      BorderGate: asOfADay,
      Commune: asOfADay,
      Query: {
        fields: {
          decisions: relayStylePagination(['authority', 'signedOn', 'search', 'retired', 'orderBy']),
        },
      },
    },
  });
