import { Qualifier } from '@bien-cuong/domain';

import { type AskedCell, judgeCells } from './judge-cells';
import type { ImportedCellInput } from './judged-cells';

const TEAMS = '11111111-0000-4000-8000-000000000001';
const SHARE = '11111111-0000-4000-8000-000000000002';
const nobody = { by: null, at: null };

const asked: AskedCell[] = [
  {
    code: 'TEAMS',
    recorded: {
      ...nobody,
      indicatorId: TEAMS,
      version: 3,
      value: 84,
      qualifier: Qualifier.MORE_THAN,
      comment: 'Cũ',
    },
    judge: {
      name: 'Tổ tự quản',
      nameEn: 'Teams',
      least: null,
      most: null,
      wholeNumbers: true,
      isCalculated: false,
    },
  },
  {
    code: 'SHARE',
    recorded: {
      ...nobody,
      indicatorId: SHARE,
      version: 1,
      value: null,
      qualifier: Qualifier.EXACTLY,
      comment: null,
    },
    judge: { name: 'Tỷ lệ', nameEn: 'Share', least: 5, most: 100, wholeNumbers: false, isCalculated: false },
  },
];

const judged = (...cells: ImportedCellInput[]) =>
  judgeCells(cells, asked).map(({ outcome, refusals, given }) => ({
    outcome,
    refused: refusals.map(({ code, argument }) => [code, argument]),
    ...(given && { given: [given.value, given.qualifier, given.comment] }),
  }));

it.each<[Omit<ImportedCellInput, 'indicator'>, string, unknown[]]>([
  [{}, 'SAME', [84, 'MORE_THAN', 'Cũ']],
  [{ value: '84', version: 1 }, 'SAME', [84, 'MORE_THAN', 'Cũ']],
  [{ value: '85' }, 'CHANGED', [85, 'MORE_THAN', 'Cũ']],
  [{ value: ' 85 ', version: 3 }, 'CHANGED', [85, 'MORE_THAN', 'Cũ']],
  [{ value: '85', version: 2 }, 'CONFLICT', [85, 'MORE_THAN', 'Cũ']],
  [{ value: '' }, 'CHANGED', [null, 'MORE_THAN', 'Cũ']],
  [{ qualifier: 'khoang' }, 'CHANGED', [84, 'ABOUT', 'Cũ']],
  [{ qualifier: 'AT_LEAST', comment: ' ' }, 'CHANGED', [84, 'AT_LEAST', null]],
  [{ qualifier: '' }, 'CHANGED', [84, 'EXACTLY', 'Cũ']],
  [{ comment: '=SUM(A1)' }, 'CHANGED', [84, 'MORE_THAN', '=SUM(A1)']],
])('judges %j: %s', (cell, outcome, given) => {
  expect(judged({ indicator: TEAMS, ...cell })).toEqual([{ outcome, refused: [], given }]);
});

it.each<[Partial<ImportedCellInput>, [code: string, argument: string][]]>([
  [{ value: '85.5' }, [['BAD_USER_INPUT', 'value']]],
  [{ value: '-1' }, [['BAD_USER_INPUT', 'value']]],
  [{ value: 'tám tư' }, [['BAD_USER_INPUT', 'value']]],
  [{ value: '1e3' }, [['BAD_USER_INPUT', 'value']]],
  [{ indicator: 'SHARE', value: '4.9' }, [['BAD_USER_INPUT', 'value']]],
  [{ indicator: 'SHARE', value: '100.1' }, [['BAD_USER_INPUT', 'value']]],
  [{ indicator: 'share', value: '99.1234567' }, [['BAD_USER_INPUT', 'value']]],
  [{ qualifier: 'chừng' }, [['BAD_USER_INPUT', 'qualifier']]],
  [{ comment: 'x'.repeat(1_001) }, [['BAD_USER_INPUT', 'comment']]],
  [
    { value: 'x', qualifier: 'chừng' },
    [
      ['BAD_USER_INPUT', 'value'],
      ['BAD_USER_INPUT', 'qualifier'],
    ],
  ],
  [{ indicator: 'NOT_ASKED', value: '1' }, [['NOT_FOUND', 'indicator']]],
  [{ indicator: '' }, [['NOT_FOUND', 'indicator']]],
])('refuses %j', (cell, refused) => {
  expect(judged({ indicator: TEAMS, ...cell })).toEqual([{ outcome: 'REFUSED', refused }]);
});

it('takes a question once, whether it is named by its identity or its code', () => {
  const cells = [
    { indicator: 'TEAMS', value: '85' },
    { indicator: TEAMS.toUpperCase(), value: '86' },
    { indicator: 'SHARE', value: '50' },
  ];
  expect(judged(...cells).map(({ outcome, refused }) => [outcome, refused])).toEqual([
    ['CHANGED', []],
    ['REFUSED', [['BAD_USER_INPUT', 'indicator']]],
    ['CHANGED', []],
  ]);
});
