import { screen, waitFor, within } from '@testing-library/react';
import { ask } from '../../testing/ask';
import { expectCalendarWarning } from '../../testing/expect-calendar-warning';
import { renderConsole } from '../../testing/render-console';

expectCalendarWarning();

async function unit(name: string, more: object = {}): Promise<string> {
  const mutation = 'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }';
  const input = { kind: 'PROVINCIAL_COMMAND', names: [{ name }], ...more };
  return (await ask<{ createUnit: { id: string } }>(mutation, { input })).createUnit.id;
}

/** Chooses a unit by typing a part of its name. */
async function choose(
  { user }: ReturnType<typeof renderConsole>,
  [label, name]: readonly [string, string],
): Promise<void> {
  await user.type(screen.getByRole('combobox', { name: label }), name);
  // What another field offered stays in the page, hidden.
  const offered = await waitFor(() => {
    const found = screen.getAllByTitle(name).find((option) => !option.closest('.ant-select-dropdown-hidden'));
    if (!found) throw new Error(`${name} is not offered.`);
    return found;
  });
  await user.click(offered);
}

it('shows what a reorganisation would change, enters it, and undoes it for a reason', async () => {
  const [old, next, post] = ['01', '02', '03'].map((end) => `Đơn vị Thử sắp xếp ${process.pid}${end}`);
  const oldId = await unit(old ?? '');
  await unit(next ?? '');
  await unit(post ?? '', { chains: [{ chain: 'PROFESSIONAL', superiorId: oldId }] });
  const rendered = renderConsole('/reorganisations/new');
  const { user } = rendered;
  const title = await screen.findByRole('textbox', { name: 'Tên gọi' });
  await waitFor(() => expect(title).toHaveFocus());
  await user.type(title, `Sắp xếp Thử ${process.pid}`);
  await user.type(screen.getByRole('textbox', { name: 'Ngày có hiệu lực' }), '28/06/2025{Tab}');
  await user.type(screen.getByRole('textbox', { name: 'Căn cứ' }), 'Quyết định Thử');
  await choose(rendered, ['Đơn vị trước', old ?? '']);
  await choose(rendered, ['Đơn vị sau', next ?? '']);
  await user.click(screen.getByRole('button', { name: 'Xem trước thay đổi' }));
  const preview = within(await screen.findByRole('region', { name: 'Bảng: Xem trước thay đổi' }));
  expect(preview.getAllByRole('rowheader', { name: post ?? '' })).toHaveLength(2);
  expect(preview.getByText('Cấp trên (Chuyên môn): từ ngày này')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await screen.findByRole('heading', { level: 1, name: `Sắp xếp Thử ${process.pid}` });
  const lines = within(screen.getByRole('region', { name: 'Bảng: Đơn vị trước và sau' }));
  expect(lines.getByRole('link', { name: old ?? '' })).toBeVisible();
  await user.click(lines.getByRole('link', { name: next ?? '' }));
  await screen.findByRole('heading', { level: 1, name: next ?? '' });
  expect(screen.getByRole('link', { name: old ?? '' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: `Sắp xếp Thử ${process.pid}` }));
  await user.click(await screen.findByRole('button', { name: 'Hủy việc sắp xếp' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox'), 'Nhập nhầm');
  await user.click(dialog.getByRole('button', { name: 'Hủy việc sắp xếp' }));
  expect(await screen.findByText(/^Thôi dùng từ ngày .*Lý do: Nhập nhầm$/)).toBeVisible();
  expect(await screen.findByText('Việc này không thay đổi nội dung nào.')).toBeVisible();
});
