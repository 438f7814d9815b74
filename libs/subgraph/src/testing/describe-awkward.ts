import type { FieldFacts, RegisterFacts } from '@bien-cuong/domain';
import { randomUUID } from 'node:crypto';

import type { BoxedSubgraph } from './open-subgraph';
import { registerSender, type Values } from './register-sender';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const texts = [
  '',
  ' \u200b',
  'a\0b',
  '\ud800',
  '\u202eđảo\u202c',
  '🏔️'.repeat(9),
  `'; DROP TABLE x; --`,
  '２０２０',
  7,
];

/** Values that a field of a kind may be given by a program that is broken, or that somebody wants to break. */
const awkward: Readonly<Record<FieldFacts['kind'], readonly unknown[]>> = {
  line: [...texts, 'x'.repeat(20_000), 'a\nb'],
  text: [...texts, 'x'.repeat(20_000), 'a\r\nb'],
  choice: ['', 'NO_SUCH_CHOICE', 'toString', 0, [], ['NO_SUCH_CHOICE'], [null]],
  number: [1e308, -1e308, 1e-20, -0, 0.1 + 0.2, 2 ** 53, 2 ** 31, -1, 'NaN', '1', true],
  flag: ['true', 1, []],
  day: [
    '',
    '0000-01-01',
    '0001-01-01',
    '9999-12-31',
    '10000-01-01',
    '2023-02-30',
    '２０２０-01-01',
    '2020-1-1',
    20200101,
  ],
  edtf: [
    '',
    ' ',
    '2020-13',
    '0000',
    '-0005',
    'Y17000',
    '9999',
    '2020/2019',
    '../2020',
    '２０２０',
    '{2020,2021}',
    '2020\0',
    2020,
  ],
  reference: ['', 'x', UNKNOWN, randomUUID().toUpperCase(), 0, {}],
  lines: [
    [],
    [''],
    ['a\0'],
    [null],
    Array.from({ length: 1_000 }, (_, n) => `Tên ${n}`),
    ['x', 'x'],
    {},
    'x',
  ],
  items: [[], [null], [{}], [{ id: UNKNOWN }], [[]], 'x', Array.from({ length: 1_000 }, () => ({}))],
};

/** What tells more of the service than who asks may know. */
const INNER =
  /\b(select|insert|update|delete)\b.*\b(from|into|set)\b|violates|constraint|syntax|relation|postgres|\.[jt]s\b|undefined/i;
const VIETNAMESE = /[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]/i;
const REFUSALS = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT']);

/** Each field in turn with each awkward value, the rest as it should be. */
function* attempts({ fields }: RegisterFacts, input: () => Values): Generator<readonly [string, Values]> {
  for (const { name, kind, items = [] } of fields) {
    for (const value of [...awkward[kind], null]) yield [name, { ...input(), [name]: value }];
    for (const inner of items)
      for (const value of [...awkward[inner.kind], null]) {
        const given = input();
        const [first = {}] = (given[name] ?? []) as Values[];
        yield [name, { ...given, [name]: [{ ...first, [inner.name]: value }] }];
      }
  }
}

/** Whatever is entered, it is recorded as a whole or refused at a field, in the language of who entered it. */
export function describeAwkward(facts: RegisterFacts, subgraph: BoxedSubgraph, input: () => Values): void {
  const run = registerSender(subgraph, facts);
  const known = new Set(facts.fields.map(({ name }) => name));
  const changes = async () => {
    const [{ count }] = await subgraph.dataSource.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM audit_record WHERE kind = 'CHANGE'`,
    );
    return count;
  };

  it('records whatever is entered, or says in the language of the user at which field it does not', async () => {
    const faults: string[] = [];
    for (const [name, given] of attempts(facts, input)) {
      const before = await changes();
      const unchecked = await run.failureOfCheck(given);
      if (unchecked !== undefined && !known.has(unchecked)) faults.push(`check of ${name}: ${unchecked}`);
      const { made, error, said = '' } = await run.create(given, { language: 'vi' });
      const recorded = (await changes()) > before;
      const [argument = ''] = (error?.argument ?? '').split('.');
      const isRefused = REFUSALS.has(error?.code ?? '') && known.has(argument);
      const isSaid = VIETNAMESE.test(said) && !INNER.test(said);
      if (made ? recorded && !error : isRefused && isSaid && !recorded) continue;
      const value = JSON.stringify(given[name]).slice(0, 100);
      faults.push(`${name}: ${value}: ${JSON.stringify({ made, error, said, recorded })}`);
    }
    expect(faults).toEqual([]);
  });
}
