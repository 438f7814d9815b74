import fc from 'fast-check';

const uuid = '00000000-0000-4000-8000-000000000000';
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Values that programs often handle wrongly. */
const awkward = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    2 ** 31,
    2 ** 53,
    1e308,
    '',
    ' ',
    '\0',
    '\u202e',
    '\ud800',
    'đ',
    '%',
    '_',
    '\\',
    "'",
  ],
  ...[
    "'; DROP TABLE award; --",
    '${7*7}',
    '{{7*7}}',
    '<script>',
    '../../etc/passwd',
    '__proto__',
    'constructor',
  ],
  ...[
    uuid,
    '04',
    '2018-02-30',
    '2018?-08-31',
    '2026/..',
    '9999999999-01-01',
    'XXXX',
    '2009/2019',
    '2009/',
    '2015-02-29',
    '20180831',
    '0000',
    'Y10000',
    '0000-01-01',
    '0000-01-01T00:00:00Z',
    'a'.repeat(20_000),
  ],
  ...[
    [],
    {},
    [null],
    [[]],
    { id: uuid },
    { __proto__: 1 },
    cursor([]),
    cursor({ id: uuid }),
    cursor('\0'),
    cursor([1, 2]),
    cursor(['0000-01-01', uuid]),
  ],
];

/** Any JSON, most of it awkward. */
export const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...awkward) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
