import { asked, type BoxedSubgraph, HEADQUARTERS, type Officer } from '@bien-cuong/subgraph/testing';

import { BEFORE, unitId } from '../seed/units';

export const NGHE_AN = unitId('40', BEFORE);

/** A valid claim, which contradicts others of the same kind unless it has a period of its own. */
export const newClaim = () => ({
  provinceId: NGHE_AN,
  measure: 'BORDER_LENGTH_KM',
  value: 419.5,
  asPublished: 'khoảng 419,5 km',
  source: 'Báo cáo Thử',
});

/** A claim as its record says it. */
export interface KeptClaim {
  id: string;
  version: number;
  value: number;
  accepted: boolean;
  acceptanceReason: string | null;
}

const CLAIM = `id version measure value upperValue qualifier period asPublished source verified
  accepted acceptanceReason retiredOn country { code } province { id }`;

/** The operations on claims; each gives the claim or its refusal. */
export function claimsIn(subgraph: BoxedSubgraph) {
  const send = (operation: string, variables: Record<string, unknown>, officer: Officer = HEADQUARTERS) =>
    asked<KeptClaim>(subgraph, [operation, variables], officer);
  return {
    make: (more: object = {}, officer?: Officer) =>
      send(
        `mutation ($input: CreateProvinceClaimInput!) { it: createProvinceClaim(input: $input) { ${CLAIM} } }`,
        { input: { ...newClaim(), ...more } },
        officer,
      ),
    change: ({ id, version }: KeptClaim, input: object) =>
      send(
        `mutation ($id: UUID!, $version: Int!, $input: ChangeProvinceClaimInput!) {
          it: changeProvinceClaim(id: $id, version: $version, input: $input) { ${CLAIM} } }`,
        { id, version, input },
      ),
    /** Does what asks for a reason: accept, unaccept, retire. */
    run: (name: string, { id, version }: KeptClaim, officer?: Officer) =>
      send(
        `mutation ($id: UUID!, $version: Int!) {
          it: ${name}ProvinceClaim(id: $id, version: $version, reason: "Đã đối chiếu") { ${CLAIM} } }`,
        { id, version },
        officer,
      ),
    found: async (id: string) =>
      (await send(`query ($id: UUID!) { it: provinceClaim(id: $id) { ${CLAIM} } }`, { id })).it,
  };
}
