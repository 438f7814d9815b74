import type { DomainError, RegisterFacts } from '@bien-cuong/domain';
import type { Identity } from '@bien-cuong/tokens';

import type { BoxedSubgraph } from './open-subgraph';

export type Values = Readonly<Record<string, unknown>>;

export interface Made {
  id: string;
  version: number;
  retiredOn?: string | null;
}

export interface Answer {
  made?: Made;
  error?: { code?: string; argument?: string; recorded?: object };
  /** What the first error says. */
  said?: string;
}

/** A caller with one role. */
export const who = (role: Identity['roles'][number], provinces: string[] = []): Identity => ({
  subject: `nguyen-van-thu-${role}`,
  clientId: 'console',
  roles: [role],
  provinces,
  scopes: role === 'partner' ? ['movements:read', 'figures:read', 'awards:read'] : [],
  expires: Number.MAX_SAFE_INTEGER,
});

export const HEADQUARTERS = who('headquarters');

export interface Checked {
  refusals: (Pick<DomainError, 'argument' | 'code'> & { message: string })[];
  alike: { id: string; title: string; apart: { field: string; value: string }[] }[];
}

interface Sending {
  caller?: Identity | undefined;
  key?: string | null | undefined;
  language?: 'vi' | 'en';
}

/** Sends the operations of a register. */
export function registerSender(subgraph: BoxedSubgraph, { type, operations }: RegisterFacts) {
  const shown = operations.retire === undefined ? 'id version' : 'id version retiredOn';
  const send = async (
    document: string,
    variables: Values,
    { caller = HEADQUARTERS, language = 'en' }: Sending = {},
  ): Promise<Answer> => {
    const asked = subgraph.query<{ made: Made | null }>(document, variables, language, { caller });
    const { data, errors } = await asked;
    const [error] = errors ?? [];
    return {
      ...(data?.made && { made: data.made }),
      ...(error && { error: (error.extensions ?? {}) as NonNullable<Answer['error']>, said: error.message }),
    };
  };
  const seen = '$id: UUID!, $version: Int!';
  const at = 'id: $id, version: $version';
  const CHECK = `query ($input: Check${type}Input!) { check: ${operations.check}(input: $input) {
    refusals { argument code message } alike { id title apart { field value } } } }`;
  return {
    create: (input: Values, { key = null, ...how }: Sending = {}) =>
      send(
        `mutation ($input: Create${type}Input!, $key: String) {
          made: ${operations.create}(input: $input, idempotencyKey: $key) { ${shown} } }`,
        { input, key },
        how,
      ),
    change: ({ id, version }: Made, input: Values, how?: Sending) =>
      send(
        `mutation (${seen}, $input: Change${type}Input!) { made: ${operations.change}(${at}, input: $input) { ${shown} } }`,
        { id, version, input },
        how,
      ),
    retire: ({ id, version }: Made, reason: string, how?: Sending) =>
      send(
        `mutation (${seen}, $reason: String!) { made: ${operations.retire}(${at}, reason: $reason) { ${shown} } }`,
        { id, version, reason },
        how,
      ),
    restore: ({ id, version }: Made) =>
      send(`mutation (${seen}) { made: ${operations.restore}(${at}) { ${shown} } }`, { id, version }),
    check: async (input: Values): Promise<Checked> => {
      const { data, errors } = await subgraph.query<{ check: Checked | null }>(CHECK, { input }, 'en', {
        caller: HEADQUARTERS,
      });
      if (!data?.check) throw new Error(`It was not checked: ${JSON.stringify(errors)}`);
      return data.check;
    },
    /** The field at which an input cannot even be checked, or why not; undefined when it was checked. */
    failureOfCheck: async (input: Values): Promise<string | undefined> => {
      const { data, errors } = await subgraph.query<{ check: Checked | null }>(CHECK, { input }, 'en', {
        caller: HEADQUARTERS,
      });
      const argument = errors?.[0]?.extensions?.['argument'];
      if (data?.check) return undefined;
      return typeof argument === 'string' ? (argument.split('.')[0] ?? '') : JSON.stringify(errors);
    },
  };
}
