import type { BoxedSubgraph } from './open-subgraph';

/** A made-up officer who asks in a spec. */
const officer = (subject: string, role: 'headquarters' | 'province', provinces: string[] = []) => ({
  caller: {
    subject,
    clientId: 'console',
    roles: [role],
    provinces,
    scopes: [],
    expires: Number.MAX_SAFE_INTEGER,
  },
});

export const HEADQUARTERS = officer('nguyen-van-thu-0001', 'headquarters');
export const OTHER_HEADQUARTERS = officer('nguyen-van-thu-0002', 'headquarters');
export const ofProvince = (province: string) => officer('nguyen-van-thu-0003', 'province', [province]);

export type Officer = ReturnType<typeof officer>;

/** Sends an operation in English. Returns what its one field, `it`, gives, or its refusal. */
export async function asked<Found = Record<string, unknown>>(
  subgraph: BoxedSubgraph,
  [operation, variables = {}]: [string, Record<string, unknown>?],
  officer: Officer = HEADQUARTERS,
): Promise<{ it: Found; refused?: unknown }> {
  const { data, errors } = await subgraph.query<{ it: Found }>(operation, variables, 'en', officer);
  const [error] = errors ?? [];
  return {
    it: data?.it as Found,
    ...(error && { refused: { message: error.message, ...error.extensions } }),
  };
}
