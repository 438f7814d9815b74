import { formValues } from '../../records/values';
import { newLine } from './line';
import { newReport, type Report } from './report';
import { factsOfLine, registers } from './report-parts';
import { stateOf } from './step-states';

const review = {
  ...formValues(registers.review.facts.fields),
  title: 'Hội nghị thử',
  kind: 'INTERIM',
  movementId: 'm',
  provinceId: 'p',
  period: '2018',
};
const figure = newLine({ ...formValues(factsOfLine('figures')), indicatorId: 'i', value: 5 });
const report = (more: Partial<Report> = {}): Report => ({ ...newReport('r', review), ...more });

const known = (key?: string, ...refused: string[]) => ({
  judged: new Map(key === undefined ? [] : [[key, refused]]),
  failed: new Set<string>(),
});

it('leaves open what may be empty, and counts what is demanded as missing', () => {
  expect(stateOf('figures', report(), known())).toBe('empty');
  expect(stateOf('achievements', report(), known())).toBe('empty');
  expect(stateOf('review', report(), known())).toBe('complete');
  expect(stateOf('review', newReport('r', { ...review, title: ' ' }), known())).toBe('missing');
  const points = newReport('r', { ...review, achievements: [{ text: '' }] });
  expect(stateOf('achievements', points, known())).toBe('missing');
});

it('tells what is refused from what is missing, also in what a line has from its review', () => {
  const entered = report({ figures: [figure] });
  expect(stateOf('figures', entered, known())).toBe('complete');
  expect(stateOf('figures', entered, known(figure.key, 'value'))).toBe('refused');
  expect(stateOf('figures', entered, known(figure.key, 'period'))).toBe('refused');
  expect(stateOf('figures', entered, known(figure.key, 'source'))).toBe('missing');
  const { key } = entered.review;
  expect(stateOf('review', entered, known(key, 'directives.0.text'))).toBe('complete');
});

it('shows a part by the worst of its lines', () => {
  const recorded = { ...figure, key: 'done', done: true };
  expect(stateOf('figures', report({ figures: [recorded] }), known())).toBe('recorded');
  const open = newLine(formValues(factsOfLine('figures')));
  expect(stateOf('figures', report({ figures: [recorded, figure, open] }), known())).toBe('missing');
});
