import { screen, waitFor, within } from '@testing-library/react';
import { ask, provinceId } from '../../testing/ask';
import { expectCalendarWarning } from '../../testing/expect-calendar-warning';
import { platformUrl } from '../../testing/platform';
import { renderConsole } from '../../testing/render-console';
import { sessionOf } from '../../testing/session-of';

expectCalendarWarning();

/** A draft that renames Nghệ An on a day on which nothing else is asked. */
async function draft(line: object): Promise<string> {
  const predecessorIds = [await provinceId('40', '2026-01-01')];
  const input = {
    title: `Đổi tên thử ${process.pid}`,
    effectiveOn: '2090-01-01',
    source: 'Thử',
    lines: [{ predecessorIds, ...line }],
  };
  const mutation = `mutation ($input: CreateAdministrativeChangeInput!) { made: createAdministrativeChange(input: $input) { id } }`;
  return (await ask<{ made: { id: string } }>(mutation, { input })).made.id;
}

const preview = async () => within(await screen.findByRole('region', { name: 'Trước và sau' }));

it('shows before and after side by side, puts the act into force, and withdraws it for a reason', async () => {
  const id = await draft({ name: 'Nghệ An Thử' });
  const { user } = renderConsole(`/administrative-changes/${id}`);
  const table = within(await (await preview()).findByRole('table'));
  expect(table.getByText('Đổi tên')).toBeVisible();
  expect(table.getByText('Tỉnh Nghệ An, mã 40')).toBeVisible();
  expect(table.getByText('Tỉnh Nghệ An Thử, mã 40')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Áp dụng' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Áp dụng' }));
  expect(await screen.findByText('Đang có hiệu lực')).toBeVisible();
  expect(
    await screen.findByText('Văn bản đang có hiệu lực. Hãy mở để đính chính trước khi sửa.'),
  ).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Thu hồi' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox'), 'Nhập nhầm thử');
  await user.click(dialog.getByRole('button', { name: 'Thu hồi' }));
  expect(await screen.findByText('Đã thu hồi')).toBeVisible();
  expect(await screen.findByText(/Lý do: Nhập nhầm thử/)).toBeVisible();
});

it('tells who may not see persons that an act was retired, and not why, which may name somebody', async () => {
  const id = await draft({ name: 'Nghệ An Thử' });
  await ask(
    'mutation ($id: UUID!) { retireAdministrativeChange(id: $id, version: 1, reason: "Nhập thử") { id } }',
    { id },
  );
  renderConsole(`/administrative-changes/${id}`, platformUrl, sessionOf('administrator'));
  const retired = await screen.findByText(/^Thôi dùng từ ngày/);
  expect(retired).not.toHaveTextContent('Lý do');
});

it('says at which line an act cannot be put into force, and why', async () => {
  const id = await draft({ code: '01' });
  renderConsole(`/administrative-changes/${id}`);
  const found = await preview();
  expect(await found.findByText('Dòng 1: Từ ngày đó mã này là của Thành phố Hà Nội.')).toBeVisible();
  expect(found.getByText('chưa thể áp dụng')).toBeVisible();
});

it('lists what was seeded as acts, and leads to them from the history of a province', async () => {
  const { user } = renderConsole(`/provinces/${await provinceId('75', '2026-05-01')}?on=2026-05-01`);
  const names = within(await screen.findByRole('region', { name: 'Tên và mã qua các thời kỳ' }));
  const [merger] = await names.findAllByRole('link');
  expect(merger).toHaveTextContent('Sắp xếp đơn vị hành chính cấp tỉnh năm 2025');
  if (merger) await user.click(merger);
  expect(
    await screen.findByText('Ngày hôm trước có 63 tỉnh, thành; từ ngày 01/07/2025 có 34.'),
  ).toBeVisible();
});
