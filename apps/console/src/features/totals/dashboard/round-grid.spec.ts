import { roundGrid, stateOf } from './round-grid';

type Rounds = Parameters<typeof roundGrid>[0];

const form = (id: string, name: string, status = 'DRAFT') => ({
  id,
  status,
  late: false,
  submittedOn: null,
  province: { id: name, on: '2026-01-01', officialName: `Tỉnh ${name}` },
});
const round = (id: string, status: string, forms: object[]) =>
  ({
    id,
    title: id,
    period: '2026',
    deadline: '2026-01-01',
    status,
    forms: { nodes: forms },
  }) as unknown as Rounds[number];

it('has the rounds that were opened, the earliest first, and a row for each province', () => {
  const { rounds, rows } = roundGrid([
    round('planned', 'PLANNED', []),
    round('later', 'OPEN', [form('1', 'Nghệ An'), form('2', 'Đắk Lắk')]),
    round('earlier', 'LOCKED', [form('3', 'Nghệ An', 'APPROVED')]),
  ]);
  expect(rounds.map(({ id }) => id)).toEqual(['earlier', 'later']);
  expect(rows.map(({ name }) => name)).toEqual(['Tỉnh Đắk Lắk', 'Tỉnh Nghệ An']);
  expect(rows[1]?.forms.get('earlier')?.id).toBe('3');
  expect(rows[0]?.forms.has('earlier')).toBe(false);
});

it.each([
  [{ status: 'DRAFT', late: true, submittedOn: null }, 'OVERDUE'],
  [{ status: 'SUBMITTED', late: true, submittedOn: '2026-01-02' }, 'SUBMITTED'],
  [{ status: 'RETURNED', late: false, submittedOn: null }, 'RETURNED'],
] as const)('tells how far %p is', (one, state) => {
  expect(stateOf(one)).toBe(state);
});
