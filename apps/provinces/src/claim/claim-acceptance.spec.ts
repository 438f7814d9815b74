import 'reflect-metadata';

import { ofProvince, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { BEFORE, unitId } from '../seed/units';
import { claimsIn, NGHE_AN } from '../testing/keep-claims';

const subgraph = subgraphForSpec(definition, createTestDatabase);
const { make, change, run, found } = claimsIn(subgraph);

const HA_NOI = unitId('01', BEFORE);

describe('is accepted', () => {
  let year = 1990;
  const twoOf = async (more: object = {}) => {
    const about = { period: String(++year), ...more };
    return [(await make({ ...about, value: 1 })).it, (await make({ ...about, value: 2 })).it] as const;
  };

  it.each([{}, { countryCode: 'LA' }, { period: null }])(
    'alone among claims about the same, with a reason: %j',
    async (more) => {
      const [one, other] = await twoOf(more);
      expect(await run('accept', one)).toMatchObject({
        it: { accepted: true, acceptanceReason: 'Đã đối chiếu', version: 2 },
      });
      expect(await run('accept', other)).toMatchObject({ it: { accepted: true } });
      expect(await found(one.id)).toMatchObject({ accepted: false, acceptanceReason: null, version: 3 });
    },
  );

  it('beside one of another country, which stays accepted', async () => {
    const [one] = await twoOf();
    const { it: ofOneCountry } = await make({ period: String(year), countryCode: 'LA' });
    await run('accept', one);
    await run('accept', ofOneCountry);
    expect(await found(one.id)).toMatchObject({ accepted: true });
  });

  it('once, when two are accepted at once', async () => {
    const claims = [...(await twoOf()), (await make({ period: String(year), value: 3 })).it];
    const answers = await Promise.all(claims.map((claim) => run('accept', claim)));
    expect(answers.filter(({ refused }) => refused)).toEqual([]);
    const now = await Promise.all(claims.map(({ id }) => found(id)));
    expect(now.filter(({ accepted }) => accepted)).toHaveLength(1);
  });

  it('by headquarters alone, for the version that it saw', async () => {
    const [one] = await twoOf();
    for (const officer of [ofProvince(NGHE_AN), ofProvince(HA_NOI)])
      expect(await run('accept', one, officer)).toMatchObject({ refused: { code: 'FORBIDDEN' } });
    expect(await run('accept', { ...one, version: 7 })).toMatchObject({
      refused: { code: 'CONFLICT', argument: 'version' },
    });
    const { it: accepted } = await run('accept', one);
    expect(await run('accept', accepted)).toMatchObject({ refused: { code: 'CONFLICT', argument: 'id' } });
    expect(await run('unaccept', accepted, ofProvince(NGHE_AN))).toMatchObject({
      refused: { code: 'FORBIDDEN' },
    });
  });

  it('and neither changed nor retired until that is taken back', async () => {
    const [one] = await twoOf();
    const { it: accepted } = await run('accept', one);
    const closed = {
      refused: {
        code: 'CONFLICT',
        argument: 'id',
        message: expect.stringMatching(/^A claim that is accepted/),
      },
    };
    expect(await change(accepted, { value: 5 })).toMatchObject(closed);
    expect(await run('retire', accepted)).toMatchObject(closed);
    const { it: open } = await run('unaccept', accepted);
    expect(open).toMatchObject({ accepted: false, acceptanceReason: 'Đã đối chiếu' });
    expect(await run('unaccept', open)).toMatchObject({ refused: { code: 'CONFLICT', argument: 'id' } });
    expect(await run('retire', open)).toMatchObject({ it: { retiredOn: expect.any(String) } });
  });

  it('in the trail of both claims', async () => {
    const [one, other] = await twoOf();
    await run('accept', one);
    await run('accept', other);
    const left = await subgraph.dataSource.query<{ before: boolean; after: boolean }[]>(
      `SELECT (before->>'accepted')::boolean AS before, (after->>'accepted')::boolean AS after FROM audit_record
       WHERE entity_id::text = $1 AND kind = 'CHANGE' ORDER BY id DESC LIMIT 1`,
      [one.id],
    );
    expect(left).toEqual([{ before: true, after: false }]);
  });
});

describe('the database', () => {
  const insert = (columns: string, values: string) =>
    subgraph.dataSource.query(
      `INSERT INTO province_claim (id, province_id, qualifier, as_published, source, verified, ${columns})
       VALUES (gen_random_uuid(), '${NGHE_AN}', 'EXACTLY', 'Thử', 'Thử', false, ${values})`,
    );

  it.each([
    ['measure, value, accepted', `'COMMUNES', 1.5, false`, 'province_claim_whole_counts'],
    [
      'measure, value, accepted, country_code',
      `'COMMUNES', 1, false, 'LA'`,
      'province_claim_communes_of_no_border',
    ],
    [
      'measure, value, accepted, retired_on, retirement_reason',
      `'COMMUNES', 1, true, '2020-01-01', 'Thử'`,
      'province_claim_accepted_is_kept',
    ],
  ])('refuses %s: %s', async (columns, values, constraint) => {
    await expect(insert(columns, values)).rejects.toMatchObject({
      driverError: { code: '23514', constraint },
    });
  });
});
