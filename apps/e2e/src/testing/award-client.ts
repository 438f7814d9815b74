import { Client } from 'pg';

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

/** Creates people to be named; each can be named once. */
export async function makePeople(personnelUrl: string, count: number): Promise<string[]> {
  const client = new Client({ connectionString: personnelUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO person SELECT gen_random_uuid(), 'Nguyễn Văn Thử ' || lpad(n::text, 4, '0')
       FROM generate_series(1, $1::int) n RETURNING id`,
      [count],
    );
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

/** Names, revokes and reads the awards of one lot. */
export class AwardClient {
  constructor(
    private readonly lotId: string,
    private readonly people: string[],
  ) {}

  async name(url: string): Promise<string> {
    const personId = this.people.pop();
    if (!personId) throw new Error('Nobody is left to be named.');
    const variables = { lotId: this.lotId, personId };
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

/** How many answers a gateway has found in its store. */
export async function storedHits(url: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  return Number(/^stored_answers_hits_total (\d+)/m.exec(text)?.[1]);
}
