// Starts platforms of its own, one for each mode: they take the tokens of an issuer that gives out any claims, and their awards are counted exactly.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { scopes } from '@bien-cuong/access';
import type { CaoBangReviewQuery } from '@bien-cuong/api';
import { type RunningPlatform, startPlatform, TestIssuer, workspaceRoot } from '@bien-cuong/testing';

import { safeWrites } from './safe-writes.suite';
import { ask as askAs } from './testing/ask';

/** The type of an answer when no service is down: what may be null between services is present. */
type Whole<Value> = Value extends object ? { [Key in keyof Value]: Whole<NonNullable<Value[Key]>> } : Value;

type Review = Whole<CaoBangReviewQuery>;

const OPERATION = readFileSync(
  join(workspaceRoot, 'libs/api/src/operations/cao-bang-review.graphql'),
  'utf8',
);
const DAY = 'Ngày Biên phòng toàn dân';

jest.setTimeout(240_000);

describe.each(['many', 'one'] as const)('with processes: %s, as a headquarters officer,', (mode) => {
  let issuer: TestIssuer;
  let platform: RunningPlatform;
  let officer: string;
  let province: Review['province'];
  let pilots: Review['pilots'];

  beforeAll(async () => {
    issuer = await TestIssuer.start();
    platform = await startPlatform({ mode, signIn: true, env: { OIDC_ISSUER: issuer.url } });
    officer = await as({ roles: ['headquarters'] });
    const { data, errors, status } = await ask<Review>(platform.url, OPERATION);
    expect({ errors, status }).toEqual({ errors: undefined, status: 200 });
    if (!data?.province) throw new Error('no province');
    ({ province, pilots } = { province: data.province, pilots: data.pilots });
  });

  afterAll(async () => {
    await platform.stop();
    await issuer.stop();
  });

  const as = (claims: Record<string, unknown>) => issuer.token({ claims });

  const ask = <Data = Record<string, never>>(
    url: string,
    query: string,
    asking: Parameters<typeof askAs>[2] = {},
  ) => askAs<Data>(url, query, { token: officer, ...asking });

  describe('the Cao Bằng review in one federated query', () => {
    it('says what the province is, on any map', () => {
      expect(province).toMatchObject({
        code: '04',
        name: 'Cao Bằng',
        kind: 'PROVINCE',
        landBorder: true,
        coast: false,
      });
      expect(province.neighbours.map(({ code }) => code)).toEqual(['CN']);
      expect(province.onMap).toEqual([{ code: '04', name: 'Cao Bằng' }]);
    });

    it('keeps the four figures with their qualifiers, period, status and source', () => {
      const common = { period: '2009/2019', status: 'APPROVED', source: expect.stringContaining('Cao Bằng') };
      const values = (qualifier: string, value: number) =>
        expect.objectContaining({ ...common, qualifier, value });
      expect(province.figures).toHaveLength(4);
      expect(province.figures).toEqual(
        expect.arrayContaining([
          values('MORE_THAN', 7950),
          values('EXACTLY', 92),
          values('EXACTLY', 718),
          values('EXACTLY', 832),
        ]),
      );
      expect(new Set(province.figures.map(({ indicator }) => indicator.code)).size).toBe(4);
    });

    it('holds the review with all that was said at it', () => {
      expect(province.reviews).toHaveLength(1);
      const [review] = province.reviews;
      expect(review).toMatchObject({
        kind: 'INTERIM',
        heldOn: '2018?-08-31',
        pilotFor: 'NORTH',
        period: '2009/2019',
        movement: { title: DAY },
      });
      expect(review?.achievements).toHaveLength(4);
      expect(review?.limitations).toHaveLength(2);
      expect(review?.directions.length).toBeGreaterThan(0);
      expect(review?.directives.length).toBeGreaterThanOrEqual(3);
      expect(review?.directives.filter(({ recurrence }) => recurrence === 'YEARLY')).toHaveLength(1);
      for (const { issuedBy } of review?.directives ?? []) {
        expect(issuedBy).toMatchObject({
          fullName: 'Đỗ Danh Vượng',
          rank: { name: 'Thiếu tướng' },
          post: 'Chính ủy',
        });
        expect(issuedBy?.unit?.name).toBe('Bộ Tư lệnh Bộ đội Biên phòng');
      }
    });

    it('says that the year of the review is inferred, and from what', async () => {
      const document = '{ reviews(period: "2009/2019", pilot: true) { pilotFor heldOn heldOnNote } }';
      const { data } = await ask<{ reviews: { heldOn: string | null; heldOnNote: string | null }[] }>(
        platform.url,
        document,
      );
      expect(data?.reviews.map(({ heldOn }) => heldOn)).toEqual(['2018?-08-31', null, null]);
      expect(data?.reviews[0]?.heldOnNote).toMatch(/không in/);
    });

    it('announces 41 awards in three lots, none of them named', () => {
      const lots = province.reviews[0]?.commendations ?? [];
      expect(lots.map(({ individuals, collectives, named }) => [individuals, collectives, named])).toEqual([
        [14, 0, 0],
        [6, 3, 0],
        [9, 9, 0],
      ]);
      expect(lots.map(({ awardType }) => awardType.form)).toEqual([
        'COMMEMORATIVE_MEDAL',
        'CERTIFICATE_OF_MERIT',
        'CERTIFICATE_OF_MERIT',
      ]);
      expect(province.awardTally).toEqual({
        total: 41,
        individuals: 29,
        collectives: 12,
        named: 0,
        byAuthority: [
          { authority: { name: 'Bộ Tư lệnh Bộ đội Biên phòng' }, total: 23 },
          { authority: { name: 'Ủy ban nhân dân tỉnh Cao Bằng' }, total: 18 },
        ],
      });
    });

    it('names every movement with its kind, under the umbrella of the Day', () => {
      const kinds = province.movements.map(({ kind }) => kind).sort();
      expect(kinds).toEqual([
        'CAMPAIGN',
        'DAY',
        'EMULATION',
        'EMULATION',
        ...Array<string>(4).fill('PROGRAMME'),
      ]);
      for (const { kind, title, partOf } of province.movements) {
        expect(partOf).toEqual(kind === 'DAY' ? null : { title: DAY });
        if (kind === 'DAY') expect(title).toBe(DAY);
      }
    });

    it('knows the three pilots, on the map of then and of today', () => {
      expect(pilots.map(({ pilotFor, province: { name, onMap } }) => [pilotFor, name, onMap])).toEqual([
        ['NORTH', 'Cao Bằng', [{ name: 'Cao Bằng' }]],
        ['CENTRAL', 'Nghệ An', [{ name: 'Nghệ An' }]],
        ['SOUTH', 'Kon Tum', [{ name: 'Quảng Ngãi' }]],
      ]);
    });
  });

  it.each([
    ['a partner', { roles: ['partner'], scope: scopes.join(' ') }],
    ['an administrator', { roles: ['administrator'] }],
  ])('answers %s as well, without persons and the count of the named', async (_who, claims) => {
    const { data, errors } = await ask<Review>(platform.url, OPERATION, { token: await as(claims) });
    expect(JSON.stringify(data)).not.toContain('Vượng');
    expect(data).toEqual({
      pilots,
      province: {
        ...province,
        awardTally: { ...province.awardTally, named: null },
        reviews: province.reviews.map((review) => ({
          ...review,
          directives: review.directives.map((directive) => ({ ...directive, issuedBy: null })),
          commendations: review.commendations.map((lot) => ({ ...lot, named: null })),
        })),
      },
    });
    expect(new Set(errors?.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['FORBIDDEN']));
    expect(new Set(errors?.map(({ message }) => /"(.+)"/.exec(message)?.[1]))).toEqual(
      new Set(['Directive.issuedBy', 'AwardLot.named', 'AwardTally.named']),
    );
  });

  describe('lookups through the gateway', () => {
    const lookUp = (args: string, fields: string) =>
      ask<{ province: object | null }>(platform.url, `{ province(${args}) { ${fields} } }`);

    it.each([
      ['code: "44", on: "2018-06-01"', { name: 'Quảng Bình' }],
      ['code: "44", on: "2026-01-01"', { name: 'Quảng Trị' }],
      ['code: "75", on: "2026-04-29"', { kind: 'PROVINCE' }],
      ['code: "75", on: "2026-04-30"', { kind: 'MUNICIPALITY' }],
      ['code: "00"', null],
    ])('province(%s)', async (args, expected) => {
      const { data, errors } = await lookUp(args, Object.keys(expected ?? { name: '' }).join(' '));
      expect({ province: data?.province, errors }).toEqual({ province: expected, errors: undefined });
    });

    it.each([
      ['2025-06-30', 25],
      ['2025-07-01', 22],
    ])('land-border provinces on %s', async (on, count) => {
      const { data } = await ask<{ provinces: object[] }>(
        platform.url,
        `{ provinces(landBorder: true, on: "${on}") { id } }`,
      );
      expect(data?.provinces).toHaveLength(count);
    });

    it('refuses an impossible date, written or as a variable, and names the argument', async () => {
      const written = await lookUp('code: "04", on: "2018-02-30"', 'name');
      const variable = await ask(
        platform.url,
        'query ($day: LocalDate) { province(code: "04", on: $day) { name } }',
        {
          variables: { day: '2018-02-30' },
        },
      );
      for (const { errors, data } of [written, variable]) {
        expect(errors).toHaveLength(1);
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'on' });
        expect(errors?.[0]?.message).toContain('"on"');
        expect(data?.province ?? null).toBeNull();
      }
    });

    it('refuses what is wrong in its own place, and answers all beside it', async () => {
      const yearless = Buffer.from('["0000-01-01","a2d86fec-4039-53b1-8678-8e984e7b9430"]').toString(
        'base64url',
      );
      const query = `query ($day: LocalDate, $period: EDTF, $none: Int, $neither: Boolean) {
        province(code: "04", on: "2018-06-01") {
          name figures { value } within: awardTally(period: "2009/") { total }
          reviews(period: "2015-02-29") { id } commendations(period: $period) { totalCount } posts: units(first: $none) { totalCount }
        }
        i: province(code: "04", on: "2018-02-30") { name }
        j: province(code: "04", on: $day) { name }
        k: province(id: "04") { name }
        l: province(code: "04") { name claims(withPredecessors: $neither) { value } }
        units(first: $none) { totalCount }
        awardTally(period: "Y10000") { total }
        decisions(after: "${yearless}") { totalCount }
        provincesAuditRecords(filter: { since: "0000-01-01T00:00:00Z" }) { totalCount }
      }`;
      const variables = { day: '2018-02-30', period: '20180831', none: null, neither: null };
      for (let repeated = 0; repeated < 3; repeated++) {
        const { data, errors, status } = await ask<Record<string, object | null>>(platform.url, query, {
          variables,
        });
        const { province: one, ...others } = data ?? {};
        expect(status).toBe(200);
        expect(one).toEqual({
          name: 'Cao Bằng',
          figures: [7950, 92, 718, 832].map((value) => ({ value })),
          within: { total: 41 },
          reviews: null,
          commendations: null,
          posts: null,
        });
        expect(Object.values(others)).toEqual(Array.from({ length: 8 }, () => null));
        const refused = errors?.map(
          ({ path, extensions }) =>
            `${path?.join('.')} ${String(extensions?.['code'])} ${String(extensions?.['argument'])}`,
        );
        expect(refused?.toSorted()).toEqual([
          'awardTally BAD_USER_INPUT period',
          'decisions BAD_USER_INPUT after',
          'i BAD_USER_INPUT on',
          'j BAD_USER_INPUT on',
          'k BAD_USER_INPUT id',
          'l.claims BAD_USER_INPUT withPredecessors',
          'province.commendations BAD_USER_INPUT period',
          'province.posts BAD_USER_INPUT first',
          'province.reviews BAD_USER_INPUT period',
          'provincesAuditRecords BAD_USER_INPUT since',
          'units BAD_USER_INPUT first',
        ]);
      }
    });

    it('answers in the language of the user', async () => {
      const { errors } = await ask(platform.url, '{ province { name } }', { language: 'vi-VN' });
      expect(errors?.[0]?.message).toBe('Hãy cho đúng một trong hai đối số «id» hoặc «code».');
    });
  });

  describe('a change', () => safeWrites(() => ({ platform, issuer })));
});
