import { screen, waitFor, within } from '@testing-library/react';
import { ask } from '../../testing/ask';
import { expectCalendarWarning } from '../../testing/expect-calendar-warning';
import { renderConsole } from '../../testing/render-console';

expectCalendarWarning();

async function record(type: 'Unit' | 'Person', input: object): Promise<string> {
  const mutation = `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { id } }`;
  return (await ask<{ made: { id: string } }>(mutation, { input })).made.id;
}

it('shows a person of a like name with unit and year of birth, and records a rank from a day', async () => {
  const unit = `Đồn Biên phòng Thử ${process.pid}11`;
  const unitId = await record('Unit', { kind: 'BORDER_POST', names: [{ name: unit }] });
  const fullName = `Nguyễn Văn Thử ${process.pid}12`;
  const id = await record('Person', {
    fullName,
    birthDate: '1970-02-03',
    appointments: [{ post: 'Đồn trưởng', unitId, validFrom: '2020-01-01' }],
    ranks: [{ rankCode: 'MAJOR', validFrom: '2019-01-01' }],
  });
  const { user } = renderConsole('/people/new');
  const name = await screen.findByRole('textbox', { name: 'Họ và tên' });
  await waitFor(() => expect(name).toHaveFocus());
  await user.type(name, fullName);
  const alike = within(await screen.findByRole('status'));
  expect(await alike.findByRole('link', { name: fullName })).toHaveAttribute('href', `/people/${id}`);
  expect(alike.getByText(`Năm sinh: 1970 · ${unit}`)).toBeVisible();
});

it('promotes somebody from a day on', async () => {
  const fullName = `Trần Văn Thử ${process.pid}13`;
  const id = await record('Person', { fullName, ranks: [{ rankCode: 'MAJOR', validFrom: '2019-01-01' }] });
  const { user } = renderConsole(`/people/${id}`);
  await screen.findByRole('heading', { level: 1, name: fullName });
  const ranks = within(screen.getByRole('region', { name: 'Cấp bậc qua các thời kỳ' }));
  await user.click(ranks.getByRole('button', { name: 'Từ ngày này' }));
  const dialog = within(await screen.findByRole('dialog'));
  const from = dialog.getByRole('textbox', { name: 'Từ ngày' });
  await waitFor(() => expect(from).toHaveFocus());
  await user.type(from, '01/07/2024{Tab}');
  await user.click(dialog.getByRole('combobox', { name: 'Cấp bậc' }));
  await user.type(dialog.getByRole('combobox', { name: 'Cấp bậc' }), 'Trung tá');
  await user.click((await screen.findAllByTitle('Trung tá'))[0] as HTMLElement);
  await user.click(dialog.getByRole('button', { name: 'Lưu' }));
  const now = (await ranks.findByText('từ 01/07/2024 đến nay')).closest('li') as HTMLElement;
  expect(within(now).getByText('Trung tá')).toBeVisible();
});

it('offers no correction of what stands in a merged record, and says which record that is', async () => {
  const [kept, gone] = [`Hoàng Văn Thử ${process.pid}16`, `Hoàng V. Thử ${process.pid}17`];
  const ranks = (rankCode: string) => [
    { rankCode, validFrom: rankCode === 'MAJOR' ? '2020-01-01' : '2010-01-01' },
  ];
  const intoId = await record('Person', { fullName: kept, ranks: ranks('MAJOR') });
  const id = await record('Person', { fullName: gone, ranks: ranks('CAPTAIN') });
  await ask(
    `mutation ($id: UUID!, $input: MergePersonInput!) {
      mergePerson(id: $id, version: 1, input: $input, reason: "Nhập hai lần") { id } }`,
    { id, input: { intoId } },
  );
  renderConsole(`/people/${intoId}`);
  await screen.findByRole('heading', { level: 1, name: kept });
  const ranksShown = within(screen.getByRole('region', { name: 'Cấp bậc qua các thời kỳ' }));
  const entryOf = (name: string) => within(ranksShown.getByText(name).closest('li') as HTMLElement);
  expect(entryOf('Thiếu tá').getByRole('button', { name: 'Sửa mục ghi sai' })).toBeVisible();
  expect(entryOf('Đại úy').queryByRole('button')).toBeNull();
  expect(entryOf('Đại úy').getByText(/^Ghi ở bản ghi đã gộp/)).toContainElement(
    entryOf('Đại úy').getByRole('link', { name: gone }),
  );
});

it('compares two records of one person, merges them, and separates them again', async () => {
  const [kept, gone] = [`Lê Văn Thử ${process.pid}14`, `Lê V. Thử ${process.pid}15`];
  const keptId = await record('Person', { fullName: kept, ranks: [{ rankCode: 'CAPTAIN' }] });
  const id = await record('Person', { fullName: gone, birthDate: '1971-03-04' });
  const { user } = renderConsole(`/people/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Gộp vào bản ghi khác' }));
  const dialog = within(await screen.findByRole('dialog'));
  const into = dialog.getByRole('combobox', { name: 'Bản ghi được giữ' });
  await waitFor(() => expect(into).toHaveFocus());
  await user.type(into, kept);
  await user.click(await screen.findByTitle(kept));
  const compared = within(await dialog.findByRole('region', { name: 'So sánh hai bản ghi' }));
  expect(compared.getByRole('row', { name: /^Cấp bậc chưa ghi Đại úy$/i })).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: 'Lý do' }), 'Nhập hai lần');
  await user.click(dialog.getByRole('button', { name: 'Gộp vào bản ghi khác' }));
  expect(await screen.findByText(/^Thôi dùng từ ngày .*Lý do: Nhập hai lần$/)).toBeVisible();
  expect(screen.getByRole('link', { name: kept })).toHaveAttribute('href', expect.stringContaining(keptId));
  await user.click(screen.getByRole('button', { name: 'Tách lại' }));
  const again = within(await screen.findByRole('dialog'));
  await user.click(again.getByRole('button', { name: 'Tách lại' }));
  expect(await screen.findByRole('button', { name: 'Gộp vào bản ghi khác' })).toBeVisible();
});
