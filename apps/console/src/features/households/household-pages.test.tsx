import { screen, waitFor, within } from '@testing-library/react';
import { ask, provinceId } from '../../testing/ask';
import { renderConsole } from '../../testing/render-console';

const named = (name: string) => `${name} ${process.pid}`;

const record = (input: object) =>
  ask('mutation ($input: CreateHouseholdInput!) { createHousehold(input: $input) { id } }', { input });

it('names the province where a household lives as it is on the map of either day', async () => {
  const [now, then] = [named('Hộ Thử Nay'), named('Hộ Thử Xưa')];
  await record({ name: now, place: 'Xã Thử', provinceId: await provinceId('04', '2026-01-01') });
  await record({ name: then, provinceId: await provinceId('02', '2018-08-31') });
  const { user } = renderConsole('/households');
  const row = (name: string) => screen.getByRole('link', { name }).closest('tr') as HTMLElement;
  await screen.findByRole('link', { name: then });
  expect(
    await within(row(then)).findByRole('link', { name: 'Tỉnh Hà Giang (đến 30/06/2025)' }),
  ).toBeVisible();
  expect(within(row(now)).getByRole('link', { name: 'Tỉnh Cao Bằng' })).toBeVisible();
  expect(within(row(now)).getByRole('cell', { name: 'Xã Thử' })).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: /^Tìm/ }), 'ho thu xua');
  await waitFor(() => expect(screen.queryByRole('link', { name: now })).toBeNull());
  await user.click(screen.getByRole('link', { name: then }));
  await screen.findByRole('heading', { level: 1, name: then });
  expect(screen.getByText('Tỉnh Hà Giang (đến 30/06/2025)')).toBeVisible();
});

it('shows what the trail has of a household, in the words of its register', async () => {
  const name = `Hộ ông Nguyễn Văn Thử ${process.pid}`;
  const { made } = await ask<{ made: { id: string; version: number } }>(
    'mutation ($name: String!) { made: createHousehold(input: { name: $name }) { id version } }',
    { name },
  );
  await ask(
    `mutation ($id: UUID!, $version: Int!) {
      changeHousehold(id: $id, version: $version, input: { place: "Xã Thử" }) { id } }`,
    made,
  );
  const { user } = renderConsole(`/households/${made.id}`);
  const history = within(await screen.findByRole('region', { name: 'Lịch sử thay đổi' }));
  await user.click(history.getByRole('button', { name: 'Xem lịch sử thay đổi' }));
  expect(await history.findByText('Sửa hộ gia đình')).toBeVisible();
  expect(history.getByText('Thêm hộ gia đình')).toBeVisible();
});
