import { screen, within } from '@testing-library/react';
import { renderConsole } from '../testing/render-console';

it.each(['/accounts', '/partners', '/profile'])(
  'says at %s of a platform where nobody signs in that it has no accounts',
  async (address) => {
    renderConsole(address);
    const title = 'Nền tảng này không có tài khoản';
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    const entries = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(entries.map(({ textContent }) => textContent)).not.toContain('Tài khoản');
  },
);
