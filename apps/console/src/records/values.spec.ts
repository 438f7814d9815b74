import type { FieldFacts } from '@bien-cuong/domain';
import { changedInput, formValues, judgeable, newInput } from './values';

const fact = (name: string, kind: FieldFacts['kind'], more: Partial<FieldFacts> = {}): FieldFacts => ({
  name,
  kind,
  label: { vi: name, en: name },
  required: false,
  fixed: false,
  ...more,
});

const fields = [
  fact('title', 'line', { required: true }),
  fact('movementId', 'reference', { refersTo: 'Movement' }),
  fact('period', 'edtf'),
  fact('kind', 'choice', { otherwise: 'INTERIM' }),
  fact('points', 'items', { items: [fact('text', 'text'), fact('value', 'number', { required: true })] }),
];

it('begins a new record with what is usual, and leaves out what stays empty', () => {
  expect(newInput(fields, { ...formValues(fields), title: ' Mới ' })).toEqual({
    title: ' Mới ',
    kind: 'INTERIM',
    points: [],
  });
});

it('takes the id of what a record refers to', () => {
  expect(formValues(fields, { movement: { id: 'm' } })).toMatchObject({ movementId: 'm' });
  expect(formValues(fields, { movement: null })).toMatchObject({ movementId: null });
});

it('sends only what was changed, and empties with null', () => {
  const base = formValues(fields, {
    title: 'Cũ',
    period: '2018',
    points: [{ id: 'p', text: 'Một', value: 1 }],
  });
  expect(changedInput(fields, { base, values: base })).toEqual({});
  expect(changedInput(fields, { base, values: { ...base, period: '' } })).toEqual({ period: null });
});

it('does not ask about what is not typed to its end', () => {
  const points = [{ text: 'Một', value: null }];
  expect(judgeable(fields, { title: null, period: '2009/20', points })).toEqual({ title: null });
  expect(judgeable(fields, { period: '2009/2019', points: [{ text: null, value: 1 }] })).toEqual({
    period: '2009/2019',
    points: [{ text: null, value: 1 }],
  });
});
