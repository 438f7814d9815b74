import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { Refused } from '../lib/changes/refused';
import { createI18n } from '../lib/i18n/i18n';
import { FailureNote } from './failure-note';

const api = (code: string) => new Refused({ code, message: `Máy chủ nói ${code}` });
const graph = (code: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: `Máy chủ nói ${code}`, extensions: { code } }] });

beforeAll(() => {
  Element.prototype.scrollIntoView ??= () => undefined;
});

function textFor(failure: unknown): string {
  render(
    <I18nextProvider i18n={createI18n()}>
      <FailureNote failure={failure} />
    </I18nextProvider>,
  );
  return screen.getByRole('alert').textContent;
}

it.each([
  ['what breaks a rule', api('CONFLICT')],
  ['what is refused by the graph', graph('FORBIDDEN')],
  ['what cannot be done while accounts are away', api('IDENTITY_UNAVAILABLE')],
])('says of %s that nothing has changed', (_, failure) => {
  expect(textFor(failure)).toMatch(/^Máy chủ nói .*Chưa có gì thay đổi/);
});

it.each([
  ['a change that was not confirmed', api('NOT_CONFIRMED'), 'Máy chủ chưa xác nhận được việc này.'],
  ['one of the graph', graph('NOT_CONFIRMED'), 'Máy chủ chưa xác nhận được việc này.'],
  ['a failure of the server', api('INTERNAL_SERVER_ERROR'), 'Máy chủ nói INTERNAL_SERVER_ERROR'],
  ['an answer that did not come', new TypeError('Failed to fetch'), 'Máy chủ không trả lời.'],
])('says of %s that it may have been done', (_, failure, title) => {
  const text = textFor(failure);
  expect(text).toContain(title);
  expect(text).toContain('Có thể việc này đã được lưu');
  expect(text).not.toContain('Chưa có gì thay đổi');
});
