import { palettes } from '../../../lib/palette';
import { heatOption } from './heat-option';
import { type RoundGrid, roundGrid } from './round-grid';

const form = (id: string, status: string) => ({
  id,
  status,
  late: false,
  submittedOn: null,
  province: { id: 'nghe-an', on: '2026-01-01', officialName: 'Tỉnh Nghệ An' },
});

const grid: RoundGrid = roundGrid([
  { id: 'later', title: 'Đợt sau', status: 'OPEN', forms: { nodes: [form('2', 'DRAFT')] } },
  { id: 'earlier', title: 'Đợt trước', status: 'LOCKED', forms: { nodes: [form('1', 'APPROVED')] } },
] as unknown as Parameters<typeof roundGrid>[0]);

it('has a cell for each form, which leads there, with a sign beside the colour', () => {
  const option = heatOption(
    { grid, palette: palettes.light, say: (state) => state, unnamed: '?' },
    900,
  ) as unknown as {
    series: [{ data: { value: number[]; form: string; label: { formatter: string } }[] }];
    tooltip: { formatter: (one: { value: number[] }) => string };
  };
  const [{ data }] = option.series;
  expect(data.map(({ value, form: id, label }) => [value, id, label.formatter])).toEqual([
    [[0, 0, 0], '1', '+'],
    [[1, 0, 2], '2', '–'],
  ]);
  expect(option.tooltip.formatter({ value: [1, 0, 2] })).toBe('Tỉnh Nghệ An<br>Đợt sau<br>DRAFT');
});
