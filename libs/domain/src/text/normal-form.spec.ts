import { foldText } from './fold-text';
import { identityText } from './identity-text';
import { normalForm } from './normal-form';
import { written, writtenLine } from './written';

it.each(['NFC', 'NFD', 'NFKC', 'NFKD'] as const)('equals Unicode’s %s for all real text', (form) => {
  for (const text of [
    'Hòa',
    'Thúy',
    'Nguyễn Văn Thử 0001',
    'ﬁ',
    '',
    'a\u0323\u0301'.repeat(100),
    'a' + '\u0301'.repeat(30),
  ])
    expect(normalForm(text, form)).toBe(text.normalize(form));
});

/** Marks in the wrong order, as many as a request can hold, which would take minutes to normalise. */
const hostile = `a${'\u0301\u0323'.repeat(100_000)}`;

it.each<[string, (text: string) => unknown]>([
  ['normalForm', (text) => normalForm(text, 'NFC')],
  ['written', written],
  ['writtenLine', writtenLine],
  ['identityText', identityText],
  ['foldText', foldText],
])('%s takes no time for a run of marks without end', (_, read) => {
  const begun = performance.now();
  read(hostile);
  expect(performance.now() - begun).toBeLessThan(1_000);
});

it('keeps every mark of a long run', () => {
  const marks = [...normalForm(hostile.slice(0, 1_000), 'NFD')].filter((mark) => mark !== '\u034f');
  expect(marks).toHaveLength(1_000);
});
