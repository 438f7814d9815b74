import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';

const subgraph = subgraphForSpec(definition, createTestDatabase);

let count = 0;
const next = () => ++count;

describeRegister(definition, subgraph, {
  type: 'AwardType',
  input: () => ({
    code: `GIAY_KHEN_${next()}`,
    name: 'Giấy khen',
    form: 'COMMENDATION',
    terms: [{ recipients: ['INDIVIDUAL', 'COLLECTIVE'], oncePerPerson: false, validFrom: '2004-07-01' }],
  }),
  change: { name: 'Giấy khen của Chủ tịch' },
});

describe('the terms of an award type', () => {
  const HEADQUARTERS = {
    caller: { roles: ['headquarters'], provinces: [], scopes: [] },
  };
  const TERMS = 'id version recipients terms { id validFrom validTo recipients legalBasis correctionReason }';
  interface AwardType {
    id: string;
    version: number;
    recipients: string[];
    terms: { id: string; validFrom: string | null; validTo: string | null; recipients: string[] }[];
  }

  const send = async (document: string, variables: Record<string, unknown>) => {
    const { data, errors } = await subgraph.query<{ type: AwardType | null }>(
      document,
      variables,
      'en',
      HEADQUARTERS,
    );
    return { type: data?.type, error: errors?.[0] };
  };

  const make = async (...terms: object[]) =>
    send(`mutation ($input: CreateAwardTypeInput!) { type: createAwardType(input: $input) { ${TERMS} } }`, {
      input: {
        code: `THU_${next()}`,
        name: 'Khen thưởng Thử',
        form: 'COMMENDATION',
        terms: terms.map((each) => ({ recipients: ['INDIVIDUAL'], oncePerPerson: false, ...each })),
      },
    });

  const made = async (...terms: object[]) => {
    const { type } = await make(...terms);
    if (!type) throw new Error('It was not made.');
    return type;
  };

  const record = ({ id, version }: AwardType, input: object) =>
    send(
      `mutation ($id: UUID!, $version: Int!, $input: AwardTypeTermsInput!) {
        type: recordAwardTypeTerms(id: $id, version: $version, input: $input) { ${TERMS} } }`,
      { id, version, input },
    );

  const correct = (
    { id, version }: AwardType,
    entryId: string | undefined,
    input: object,
    reason = 'Đọc nhầm',
  ) =>
    send(
      `mutation ($id: UUID!, $version: Int!, $entryId: UUID!, $input: CorrectAwardTypeTermsInput!, $reason: String!) {
        type: correctAwardTypeTerms(id: $id, version: $version, entryId: $entryId, input: $input, reason: $reason) { ${TERMS} } }`,
      { id, version, entryId, input, reason },
    );

  it('hold from a day on, and end those before; what is left out stays', async () => {
    const type = await made({ validFrom: '2004-07-01', legalBasis: 'Luật 2003' });
    const recipients = ['INDIVIDUAL', 'HOUSEHOLD'];
    const { type: later } = await record(type, { validFrom: '2024-01-01', recipients });
    expect(later).toMatchObject({
      version: 2,
      recipients,
      terms: [
        {
          validFrom: '2004-07-01',
          validTo: '2024-01-01',
          recipients: ['INDIVIDUAL'],
          legalBasis: 'Luật 2003',
        },
        { validFrom: '2024-01-01', validTo: null, recipients, legalBasis: 'Luật 2003' },
      ],
    });
  });

  it('can be recorded of a day that lies before others', async () => {
    const type = await made({ validFrom: '2004-07-01', validTo: '2024-01-01' }, { validFrom: '2024-01-01' });
    const { type: later } = await record(type, { validFrom: '2014-06-01' });
    expect(later?.terms.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2004-07-01', '2014-06-01'],
      ['2014-06-01', '2024-01-01'],
      ['2024-01-01', null],
    ]);
  });

  it('are corrected where they were entered wrongly, and those beside them move', async () => {
    const type = await made({ validFrom: null, validTo: '2024-01-01' }, { validFrom: '2024-01-01' });
    const { type: right } = await correct(type, type.terms[1]?.id, { validFrom: '2024-02-15' });
    expect(right?.terms).toMatchObject([
      { validTo: '2024-02-15', correctionReason: null },
      { validFrom: '2024-02-15', correctionReason: 'Đọc nhầm' },
    ]);
  });

  it.each<[string, (type: AwardType) => ReturnType<typeof record>, string, string]>([
    [
      'a day on which one begins already',
      (type) => record(type, { validFrom: '2024-01-01' }),
      'CONFLICT',
      'validFrom',
    ],
    ['no day', (type) => record(type, {}), 'BAD_USER_INPUT', 'validFrom'],
    [
      'a stale version',
      (type) => record({ ...type, version: 9 }, { validFrom: '2025-01-01' }),
      'CONFLICT',
      'version',
    ],
    [
      'an end before the beginning',
      (type) => correct(type, type.terms[1]?.id, { validTo: '2023-01-01' }),
      'CONFLICT',
      'validFrom',
    ],
    [
      'an end that leaves a gap',
      (type) => record(type, { validFrom: '2024-06-01', validTo: '2024-05-01' }),
      'CONFLICT',
      'validFrom',
    ],
    [
      'a correction without a reason',
      (type) => correct(type, type.terms[0]?.id, {}, ' '),
      'BAD_USER_INPUT',
      'reason',
    ],
    ['an interval of something else', (type) => correct(type, randomUUID(), {}), 'NOT_FOUND', 'entryId'],
  ])('refuse %s', async (_, change, code, argument) => {
    const type = await made({ validFrom: '2004-07-01', validTo: '2024-01-01' }, { validFrom: '2024-01-01' });
    expect((await change(type)).error?.extensions).toMatchObject({ code, argument });
  });

  it.each([
    [[], 'terms'],
    [[{ validFrom: '2004-07-01' }, { validFrom: '2014-06-01' }], 'terms.1.validFrom'],
    [[{ validFrom: '2004-07-01', validTo: '2014-06-01' }, { validFrom: '2014-06-02' }], 'terms.1.validFrom'],
    [[{ recipients: null }], 'terms.0.recipients'],
  ])('of a new one are refused when they are %j', async (terms, argument) => {
    expect((await make(...terms)).error?.extensions).toMatchObject({ argument });
  });

  it('never overlap in the database, whoever writes them', async () => {
    const { id } = await made({ validFrom: '2004-07-01' });
    const overlapping = subgraph.dataSource.query(
      `INSERT INTO award_type_terms (id, award_type_id, recipients, once_per_person, criteria_verified, valid_from)
       VALUES (gen_random_uuid(), $1, '{INDIVIDUAL}', false, false, '2020-01-01')`,
      [id],
    );
    await expect(overlapping).rejects.toMatchObject({ driverError: { code: '23P01' } });
  });
});
