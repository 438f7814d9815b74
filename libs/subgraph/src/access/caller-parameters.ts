import { createParameterDecorator } from 'type-graphql';

import type { SubgraphContext } from '../serve/context';

/** Parameter: the account that asks; '' where nobody has signed in. */
export const Subject = () =>
  createParameterDecorator(({ context }) => (context as SubgraphContext).caller?.subject ?? '');

/** Parameter: the language of the request. */
export const InLanguage = () =>
  createParameterDecorator(({ context }) => (context as SubgraphContext).language);
