import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../lib/i18n/i18n';
import { Gap } from './gap';
import { QueryView } from './query-view';

const error = new CombinedGraphQLErrors({
  errors: [{ message: 'Dịch vụ awards không trả lời', path: ['province', 'commendations', 0, 'authority'] }],
});

function show(view: ReactNode) {
  render(<I18nextProvider i18n={createI18n()}>{view}</I18nextProvider>);
}

it('shows the server’s message', () => {
  show(<Gap what="khen thưởng" error={error} onRetry={() => undefined} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Chưa tải được khen thưởng');
  expect(screen.getByRole('alert')).toHaveTextContent('Dịch vụ awards không trả lời');
});

it('shows what did arrive, names the field that failed and loads it again on request', async () => {
  const refetch = jest.fn(() => Promise.resolve());
  const result = { data: { total: 41 }, loading: false, error, refetch };
  show(
    <QueryView result={result} what="khen thưởng" pick={({ total }) => total}>
      {(total) => <p>{total}</p>}
    </QueryView>,
  );
  expect(screen.getByText('41')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Thiếu một phần của khen thưởng: authority');
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(refetch).toHaveBeenCalledTimes(1);
});

it('does not report fields as failed that the user may not see', () => {
  const errors = [
    { message: 'Bạn không được hỏi', path: ['awardTally', 'named'], extensions: { code: 'FORBIDDEN' } },
  ];
  const forbidden = new CombinedGraphQLErrors({ errors });
  const result = { data: { total: 41 }, loading: false, error: forbidden, refetch: () => Promise.resolve() };
  show(
    <QueryView result={result} what="khen thưởng" pick={({ total }) => total}>
      {(total) => <p>{total}</p>}
    </QueryView>,
  );
  expect(screen.getByText('41')).toBeVisible();
  expect(screen.queryByRole('status')).toBeNull();
});
