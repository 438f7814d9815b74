import { screen, waitFor, within } from '@testing-library/react';
import { answerSearches } from '../../testing/answer-searches';
import { renderConsole } from '../../testing/render-console';

const field = () => screen.getByRole('combobox', { name: 'Tìm mọi thứ' });
const group = (name: RegExp) => screen.findByRole('group', { name });
const options = (within_: HTMLElement) => within(within_).getAllByRole('option');

afterEach(() => jest.restoreAllMocks());

it('finds records of every type, grouped, and goes through them by the arrows', async () => {
  const { user, addressNow } = renderConsole('/awards');
  await user.keyboard('/bien phong');
  const movements = await group(/^Phong trào/);
  const units = await group(/^Đơn vị/);
  expect(options(movements)[0]).toHaveAttribute('aria-selected', 'true');
  expect(field()).toHaveAttribute('aria-activedescendant', options(movements)[0]?.id);
  const all = screen.getAllByRole('option');
  await user.keyboard('{ArrowUp}');
  expect(all.at(-1)).toHaveAttribute('aria-selected', 'true');
  const [unit] = options(units);
  await user.keyboard('{ArrowDown>}'.repeat(1 + all.indexOf(unit!)));
  expect(unit).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(addressNow()).toMatch(/^\/units\/[0-9a-f-]+$/));
  expect(field()).toHaveValue('');
});

it('says how many there are, and opens the list of all of them', async () => {
  const { user, addressNow } = renderConsole('/awards');
  await user.keyboard('/tinh');
  const provinces = await group(/^Tỉnh, thành/);
  expect(provinces).toHaveTextContent(/5 trong \d\d/);
  expect(options(provinces)).toHaveLength(6);
  await user.click(within(provinces).getByRole('option', { name: /^Mở danh sách cả/ }));
  await waitFor(() => expect(addressNow()).toBe('/provinces?q=tinh'));
});

it('tells the former name by which something was found, as of the chosen day', async () => {
  const { user } = renderConsole('/awards');
  await user.keyboard('/thua thien hue');
  const hue = await screen.findByRole('option', { name: /Thành phố Huế/ });
  expect(hue).toHaveTextContent('mã 46 · trước 01/01/2025 là “Tỉnh Thừa Thiên Huế”');
});

it('closes by Escape and keeps the text, then clears it', async () => {
  const { user } = renderConsole('/awards');
  await user.keyboard('/cao bang');
  await screen.findByRole('option', { name: /Tỉnh Cao Bằng/ });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field()).toHaveValue('cao bang');
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { name: /Tỉnh Cao Bằng/ })).toBeVisible();
  await user.keyboard('{Escape}{Escape}');
  expect(field()).toHaveValue('');
});

it('asks for nothing by one letter, and says what is wanted', async () => {
  const asked = jest.fn();
  answerSearches((text, _, ask) => (asked(text), ask()));
  const { user } = renderConsole('/awards');
  await user.keyboard('/đ');
  expect(await screen.findByText('Gõ ít nhất hai chữ hoặc số.')).toBeVisible();
  await user.keyboard('a nang');
  await screen.findByRole('option', { name: /Đà Nẵng.*mã 48$/ });
  expect(asked.mock.calls.flat()).not.toContain('đ');
});

it('gives up the search for what was typed before', async () => {
  const [asked, givenUp] = [jest.fn(), jest.fn()];
  answerSearches((text, { signal }, ask) => {
    asked(text);
    if (text !== 'cao bang') return ask();
    return new Promise((_, reject) =>
      signal?.addEventListener('abort', () => {
        givenUp(text);
        reject(signal.reason as Error);
      }),
    );
  });
  const { user } = renderConsole('/awards');
  await user.keyboard('/cao bang');
  expect(await screen.findByText('Đang tìm…')).toBeVisible();
  await waitFor(() => expect(asked).toHaveBeenCalledWith('cao bang'));
  await user.clear(field());
  await user.keyboard('lang son');
  expect(await screen.findByRole('option', { name: /Tỉnh Lạng Sơn/ })).toBeVisible();
  expect(givenUp).toHaveBeenCalledWith('cao bang');
});

it('shows what the other services found where one is away, and says what is missing', async () => {
  answerSearches(async (_, __, ask) => {
    const answer = (await (await ask()).json()) as { data: object };
    const errors = [{ message: 'away', path: ['personnel'], extensions: { code: 'SERVICE_UNAVAILABLE' } }];
    return Response.json({ data: { ...answer.data, personnel: null }, errors });
  });
  const { user } = renderConsole('/awards');
  await user.keyboard('/bien phong');
  await group(/^Phong trào/);
  expect(await screen.findByText(/^Chưa tìm được ở: đơn vị và cán bộ\./)).toBeVisible();
  expect(screen.queryByRole('group', { name: /^Đơn vị/ })).toBeNull();
});

it('says that nothing was searched where nothing answers', async () => {
  answerSearches(() => Promise.reject(new TypeError('away')));
  const { user } = renderConsole('/awards');
  await user.keyboard('/bien phong');
  expect(await screen.findByText('Chưa tìm được: máy chủ không trả lời.')).toBeVisible();
});
