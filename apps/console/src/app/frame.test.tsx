import { screen, waitFor, within } from '@testing-library/react';
import { answerSearches } from '../testing/answer-searches';
import { renderConsole } from '../testing/render-console';

const mapDate = () => screen.getByRole('textbox', { name: 'Chọn ngày của bản đồ' });

it('focuses the search and finds a merged province under its old name, without diacritics', async () => {
  const { user, addressNow } = renderConsole('/awards');
  await user.keyboard('/');
  const search = screen.getByRole('combobox', { name: 'Tìm mọi thứ' });
  expect(search).toHaveFocus();
  await user.keyboard('ha giang');
  await user.click(await screen.findByRole('option', { name: /Tỉnh Hà Giang.*mã 02.*trước 01\/07\/2025/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Tỉnh Hà Giang' })).toBeVisible();
  expect(addressNow()).toMatch(/\?on=2025-06-30$/);
});

it('goes to a page, focuses it and keeps the map date', async () => {
  const { user, addressNow } = renderConsole('/?on=2018-08-31');
  await user.click(screen.getByRole('link', { name: 'Sơ kết, tổng kết' }));
  expect(await screen.findByRole('heading', { level: 1, name: /sơ kết, tổng kết 2009–2019/ })).toBeVisible();
  expect(screen.getByRole('main')).toHaveFocus();
  expect(addressNow()).toBe('/reviews?on=2018-08-31');
});

it('changes the date of the map in the address', async () => {
  const { user, addressNow } = renderConsole('/');
  const date = mapDate();
  await user.clear(date);
  await user.type(date, '30/06/2025{Enter}');
  await waitFor(() => expect(addressNow()).toBe('/?on=2025-06-30'));
  expect(await screen.findByText(/1 trong 25/)).toBeVisible();
});

it.each(['1/7/2025', '01.07.2025', '2025-07-01'])('takes a date that was typed as %s', async (typed) => {
  const { user, addressNow } = renderConsole('/awards?on=2025-06-30');
  const date = mapDate();
  await user.clear(date);
  await user.type(date, `${typed}{Enter}`);
  await waitFor(() => expect(addressNow()).toBe('/awards?on=2025-07-01'));
  expect(date).toHaveValue('01/07/2025');
});

it.each(['31/6/2025{Enter}', '30/6{Tab}', 'hôm qua{Tab}'])(
  'says that %s is no date, and goes back to the current one',
  async (typed) => {
    const { user, addressNow } = renderConsole('/awards?on=2025-06-30');
    const date = mapDate();
    await user.clear(date);
    await user.type(date, typed);
    expect(await screen.findByText(/^Không nhận “.*”: hãy viết ngày như 30\/06\/2025\.$/)).toBeVisible();
    await user.tab();
    await waitFor(() => expect(mapDate()).toHaveValue('30/06/2025'));
    expect(addressNow()).toBe('/awards?on=2025-06-30');
  },
);

describe('Enter while the search still looks', () => {
  afterEach(() => jest.restoreAllMocks());

  const searching = async (address = '/awards') => {
    const stage = renderConsole(address);
    await stage.user.keyboard('/lai chau');
    await screen.findByRole('option', { name: /Tỉnh Lai Châu.*mã 12/ });
    const field = screen.getByRole('combobox', { name: 'Tìm mọi thứ' });
    await stage.user.clear(field);
    return { ...stage, field };
  };

  it('opens what was typed last, not what was found before', async () => {
    const { user } = await searching();
    await user.keyboard('cao bang{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Tỉnh Cao Bằng' })).toBeVisible();
  });

  it('opens nothing where nothing is found', async () => {
    const { user, addressNow, field } = await searching();
    await user.keyboard('khong dau{Enter}');
    expect(await screen.findByText(/^Không có gì tên, tên cũ/)).toBeVisible();
    expect(addressNow()).toBe('/awards');
    expect(field).toHaveValue('khong dau');
  });

  it('opens nothing that is no longer searched for', async () => {
    const { user, addressNow } = await searching();
    // However slowly the machine types, the answer comes only when the text is another one.
    const typed = Promise.withResolvers<undefined>();
    answerSearches(async (text, _init, real) => {
      if (text === 'cao bang') await typed.promise;
      return real();
    });
    await user.keyboard('cao bang{Enter}{Backspace>4}son la');
    typed.resolve(undefined);
    expect(await screen.findByText(/^Không có gì tên, tên cũ/)).toBeVisible();
    expect(addressNow()).toBe('/awards');
  });
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
