import { screen, waitFor, within } from '@testing-library/react';
import { renderConsole } from '../testing/render-console';

it('brings the keyboard to the search and finds a merged province under its old name, without diacritics', async () => {
  const { user, addressNow } = renderConsole('/awards');
  await user.keyboard('/');
  const search = screen.getByRole('combobox', { name: 'Tìm tỉnh, thành' });
  expect(search).toHaveFocus();
  await user.keyboard('ha giang');
  expect(await screen.findByText('Trước ngày 01/07/2025')).toBeInTheDocument();
  await user.click(screen.getByText('Tỉnh Hà Giang · mã 02'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Tỉnh Hà Giang' })).toBeVisible();
  expect(addressNow()).toMatch(/\?on=2025-06-30$/);
});

it('goes to a page and hands it the keyboard, the map date going along', async () => {
  const { user, addressNow } = renderConsole('/?on=2018-08-31');
  await user.click(screen.getByRole('link', { name: 'Sơ kết, tổng kết' }));
  expect(await screen.findByRole('heading', { level: 1, name: /sơ kết, tổng kết 2009–2019/ })).toBeVisible();
  expect(screen.getByRole('main')).toHaveFocus();
  expect(addressNow()).toBe('/reviews?on=2018-08-31');
});

it('changes the date of the map in the address', async () => {
  const { user, addressNow } = renderConsole('/');
  const date = screen.getByRole('textbox', { name: 'Chọn ngày của bản đồ' });
  await user.clear(date);
  await user.type(date, '30/06/2025{Enter}');
  await waitFor(() => expect(addressNow()).toBe('/?on=2025-06-30'));
  expect(await screen.findByText(/1 trong 25/)).toBeVisible();
});

it('remembers language and appearance', async () => {
  const { user } = renderConsole('/awards');
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByRole('heading', { level: 1, name: /How many were commended/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Switch to dark' }));
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect({ ...localStorage }).toMatchObject({ 'bien-cuong.language': 'en', 'bien-cuong.theme': 'dark' });
});

it('lets the keyboard skip to the content', async () => {
  const { user } = renderConsole('/awards');
  await user.tab();
  const skip = screen.getByRole('link', { name: 'Đi thẳng tới nội dung' });
  expect(skip).toHaveFocus();
  expect(document.querySelector(skip.getAttribute('href') ?? '')).toBe(screen.getByRole('main'));
});

it('says that there is no such page', async () => {
  renderConsole('/nothing-here');
  expect(await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible();
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Về trang tổng quan' })).toBeVisible();
});
