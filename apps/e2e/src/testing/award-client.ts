import { randomUUID } from 'node:crypto';

import { ask } from './ask';

const NAME = `mutation ($lotId: UUID!, $personId: UUID!) {
  nameAward(input: { lotId: $lotId, personId: $personId }) { id } }`;
const REVOKE = `mutation ($awardId: UUID!) {
  revokeAward(input: { awardId: $awardId, reason: "Spec", version: 1 }) { id revokedOn } }`;
const READ = `query ($id: UUID!) { awardLot(id: $id) {
  named province { name } awards(first: 200) { nodes { id revokedOn } } } }`;

export interface Lot {
  named: number;
  province: { name: string } | null;
  awards: { nodes: { id: string; revokedOn: string | null }[] };
}

/** Names, revokes and reads the awards of one lot. */
export class AwardClient {
  constructor(private readonly lotId: string) {}

  async name(url: string): Promise<string> {
    const variables = { lotId: this.lotId, personId: randomUUID() };
    const { data, errors } = await ask<{ nameAward: { id: string } }>(url, NAME, { variables });
    if (!data?.nameAward) throw new Error(JSON.stringify(errors));
    return data.nameAward.id;
  }

  async revoke(url: string, awardId: string): Promise<void> {
    const { data, errors } = await ask<{ revokeAward: object }>(url, REVOKE, { variables: { awardId } });
    if (!data?.revokeAward) throw new Error(JSON.stringify(errors));
  }

  async read(url: string): Promise<Lot> {
    const { data, errors } = await ask<{ awardLot: Lot }>(url, READ, { variables: { id: this.lotId } });
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data.awardLot;
  }
}

/** How often a gateway found an answer that it had kept. */
export async function storedHits(url: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  return Number(/^stored_answers_hits_total (\d+)/m.exec(text)?.[1]);
}
