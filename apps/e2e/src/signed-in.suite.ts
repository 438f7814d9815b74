import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scopes } from '@bien-cuong/access';
import type { ClientWithSecret } from '@bien-cuong/identity-api';
import {
  type Administer,
  administering,
  comeIn,
  credentialOf,
  programToken,
  type RunningPlatform,
  workspaceRoot,
} from '@bien-cuong/testing';
import { ask } from './testing/ask';
import { waysTaken } from './testing/ways-taken';
import { databasesOf } from './testing/databases';
import { rowsOf } from './testing/rows-of';

const textOf = (path: string) => readFileSync(join(workspaceRoot, path), 'utf8');
const OPERATION = textOf('libs/api/src/operations/cao-bang-review.graphql');
const ANSWER = textOf('apps/e2e/src/testing/cao-bang-review.json');
/** Today's map, on which Kon Tum is part of Quảng Ngãi. */
const TODAY = '{ province(code: "51", on: "2026-01-01") { id predecessors { id name } } }';
const LOTS = `{ province(code: "04", on: "2018-08-31") { commendations { nodes { id collectives } } } }`;
const NAMED = 'query ($id: UUID!) { awardLot(id: $id) { named } }';
const NAME = `mutation ($lotId: UUID!, $unitId: UUID!) {
  nameAward(input: { lotId: $lotId, unitId: $unitId }) { lot { named } } }`;

/**
 * Selects nothing that is hidden from any caller; each time on another day, so that no stored answer is used.
 */
const KNOWN = `query ($on: LocalDate!) { province(code: "04", on: $on) {
  name reviews(period: "2009/2019") { title commendations { individuals authority { name } } } } }`;
/** With what the specs read the metrics of the platform on which this suite is run. */
export const METRICS_TOKEN = 'metrics'.repeat(5);

interface Today {
  province: { id: string; predecessors: { id: string; name: string }[] };
}

/** Specs with people that an administrator invites, and with a partner's program. */
export function signedIn(stage: () => RunningPlatform): void {
  let platform: RunningPlatform;
  let administer: Administer;
  let officer: string;

  beforeAll(async () => {
    platform = stage();
    administer = await administering(platform.url, credentialOf(platform, 'administrator'));
    officer = await invite('headquarters', []);
  });

  const invite = (role: 'headquarters' | 'province', provinces: string[]) =>
    comeIn(platform.url, administer, {
      email: `${role}@bien-cuong.invalid`,
      name: `Nguyễn Văn Thử ${role}`,
      roles: [role],
      provinces,
    });

  const answer = async <Data>(token: string, query: string, variables = {}) => {
    const { data, errors } = await ask<Data>(platform.url, query, { token, variables });
    return { data, codes: [...new Set((errors ?? []).map(({ extensions }) => extensions?.['code']))] };
  };

  /** How a known query is executed, and how often. */
  async function waysOfKnown(token: string): Promise<Record<string, number>> {
    const days = [1, 2, 3, 4, 5].map((day) => ({ on: `2018-08-0${day}` }));
    for (const on of days.slice(0, 4)) expect((await answer(token, KNOWN, on)).codes).toEqual([]);
    const taken = await waysTaken(platform.services, METRICS_TOKEN, () => answer(token, KNOWN, days[4]));
    return taken;
  }
  /** Only compiled: nothing is left to Apollo Server, at the gateway or in a subgraph. */
  const compiledAlone = { compiled: expect.any(Number) as number, 'known to the gateway': 1 };

  it('an officer of headquarters is answered by compiled operations alone once a question is known', async () => {
    expect(await waysOfKnown(officer)).toEqual(compiledAlone);
  });

  it('an officer of headquarters is answered the acceptance query exactly', async () => {
    expect(await answer(officer, OPERATION)).toEqual({ data: JSON.parse(ANSWER), codes: [] });
  });

  it("a partner's program with every scope gets the same answer, except for what is outside the contract", async () => {
    const program = { name: 'Đơn vị kết nghĩa Thử 0300', scopes, quota: 60, expiresAt: null };
    const made = await administer('clients', { method: 'POST', body: JSON.stringify(program) });
    const { client, secret: password } = (await made.json()) as ClientWithSecret;
    const at = { publicUrl: platform.url, url: platform.url };
    const token = await programToken(at, { name: client.id, password, scope: scopes.join(' ') });
    const hidden = ['issuedBy', 'named'];
    const shown: unknown = JSON.parse(ANSWER, (key, value: unknown) => (hidden.includes(key) ? null : value));
    expect(await answer(token, OPERATION)).toEqual({ data: shown, codes: ['FORBIDDEN'] });
    expect(await waysOfKnown(token)).toEqual(compiledAlone);
  });

  describe('an officer of Quảng Ngãi', () => {
    let token: string;
    let province: Today['province'];
    let caoBang: string;
    let konTum: string;
    let unitId: string;

    beforeAll(async () => {
      const { data } = await answer<Today>(officer, TODAY);
      if (!data) throw new Error('Quảng Ngãi is not there.');
      ({ province } = data);
      token = await invite('province', [province.id]);
      const lots = await answer<{
        province: { commendations: { nodes: { id: string; collectives: number }[] } };
      }>(officer, LOTS);
      caoBang = lots.data?.province.commendations.nodes.find(({ collectives }) => collectives > 0)?.id ?? '';
      const { databases } = await databasesOf(platform);
      const [lot] = await rowsOf<{ id: string }>(
        databases.awards,
        `INSERT INTO award_lot (id, province_id, authority_id, award_type_id, individuals, collectives, households, period_text)
         SELECT gen_random_uuid(), $1, authority_id, award_type_id, 0, 1, 0, period_text FROM award_lot WHERE id = $2
         RETURNING id`,
        [idOf('Kon Tum'), caoBang],
      );
      konTum = lot?.id ?? '';
      const units = await answer<{ units: { nodes: { id: string }[] } }>(
        officer,
        '{ units(first: 1) { nodes { id } } }',
      );
      unitId = units.data?.units.nodes[0]?.id ?? '';
    });

    const idOf = (former: string) => province.predecessors.find(({ name }) => name === former)?.id ?? former;

    it('has a token that also names Kon Tum and the former Quảng Ngãi', () => {
      const [, payload = ''] = token.split('.');
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { provinces: string[] };
      expect(claims.provinces.toSorted()).toEqual(
        [province.id, idOf('Kon Tum'), idOf('Quảng Ngãi')].toSorted(),
      );
    });

    it('is answered by compiled operations alone once a question is known', async () => {
      expect(await waysOfKnown(token)).toEqual(compiledAlone);
    });

    it('sees who was awarded in Kon Tum and names awards there, and neither in Cao Bằng', async () => {
      expect(await answer(token, NAMED, { id: konTum })).toEqual({
        data: { awardLot: { named: 0 } },
        codes: [],
      });
      expect(await answer(token, NAME, { lotId: konTum, unitId })).toEqual({
        data: { nameAward: { lot: { named: 1 } } },
        codes: [],
      });
      expect(await answer(token, NAMED, { id: konTum })).toEqual({
        data: { awardLot: { named: 1 } },
        codes: [],
      });
      expect(await answer(token, NAMED, { id: caoBang })).toEqual({
        data: { awardLot: { named: null } },
        codes: [],
      });
      expect(await answer(token, NAME, { lotId: caoBang, unitId })).toEqual({
        data: null,
        codes: ['FORBIDDEN'],
      });
      expect(await answer(officer, NAMED, { id: caoBang })).toEqual({
        data: { awardLot: { named: 0 } },
        codes: [],
      });
    });
  });
}
