import type { BoxedSubgraph } from '@bien-cuong/subgraph/testing';
import type { Role } from '@bien-cuong/access';

const HEADQUARTERS: Role = 'headquarters';

/** The made-up officer of a role who asks in a spec. */
const officer = (role: Role) => ({ caller: { roles: [role], provinces: [], scopes: [] } });

/** Sends an operation in English. Returns what its one field, `it`, gives, or its refusal. */
export async function asked<Found>(
  subgraph: BoxedSubgraph,
  [operation, variables = {}]: readonly [string, Record<string, unknown>?],
  role: Role = HEADQUARTERS,
): Promise<{ it: Found; refused?: { code: string; argument?: string; message: string } }> {
  const { data, errors } = await subgraph.query<{ it: Found }>(operation, variables, 'en', officer(role));
  const [error] = errors ?? [];
  const refused = error && { message: error.message, ...(error.extensions as { code: string }) };
  return { it: data?.it as Found, ...(refused && { refused }) };
}

/** An act as its record says it. */
export interface KeptAct {
  id: string;
  version: number;
  status: string;
  lines: { id: string; province: { id: string } | null }[];
}

const ACT = 'id version status lines { id province { id } }';

/** The operations on acts, each of which must succeed unless its refusal is looked at. */
export function actsIn(subgraph: BoxedSubgraph) {
  const send = (operation: string, variables: Record<string, unknown>) =>
    asked<KeptAct>(subgraph, [operation, variables]);
  const command = (name: string, { id, version }: KeptAct, reason?: string) =>
    send(
      `mutation ($id: UUID!, $version: Int!${reason === undefined ? '' : ', $reason: String!'}) {
        it: ${name}AdministrativeChange(id: $id, version: $version${reason === undefined ? '' : ', reason: $reason'}) { ${ACT} } }`,
      { id, version, reason },
    );
  return {
    create: (input: object) =>
      send(
        `mutation ($input: CreateAdministrativeChangeInput!) { it: createAdministrativeChange(input: $input) { ${ACT} } }`,
        {
          input,
        },
      ),
    change: ({ id, version }: KeptAct, input: object) =>
      send(
        `mutation ($id: UUID!, $version: Int!, $input: ChangeAdministrativeChangeInput!) {
          it: changeAdministrativeChange(id: $id, version: $version, input: $input) { ${ACT} } }`,
        { id, version, input },
      ),
    enforce: (act: KeptAct) => command('enforce', act),
    correct: (act: KeptAct, reason = 'Nhập sai (thử)') => command('correct', act, reason),
    withdraw: (act: KeptAct, reason = 'Nhập nhầm (thử)') => command('withdraw', act, reason),
    preview: (id: string) =>
      asked<Preview>(subgraph, [
        `query ($id: UUID!) { it: previewAdministrativeChange(id: $id) {
          refusals { argument code message } provincesBefore provincesAfter
          lines { kinds before { code officialName } after { provinceId code officialName kind coast neighbours { code } } } } }`,
        { id },
      ]),
  };
}

export interface Preview {
  refusals: { argument: string; code: string; message: string }[];
  provincesBefore: number;
  provincesAfter: number;
  lines: { kinds: string[]; before: object[]; after: object | null }[];
}
