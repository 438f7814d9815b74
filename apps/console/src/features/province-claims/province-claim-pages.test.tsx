import { screen, waitFor, within } from '@testing-library/react';
import { ask, provinceId } from '../../testing/ask';
import { catchFiles } from '../../testing/catch-files';
import { platformUrl } from '../../testing/platform';
import { renderConsole } from '../../testing/render-console';
import { sessionOf } from '../../testing/session-of';

afterEach(() => jest.restoreAllMocks());

const NGHE_AN = '40';
const of = `Thử ${process.pid}`;

const ngheAn = () => provinceId(NGHE_AN, '2026-01-01');

async function record(value: number, period: string): Promise<string> {
  const input = {
    ...{ provinceId: await ngheAn(), measure: 'BORDER_LENGTH_KM', countryCode: 'LA', value, period },
    ...{ qualifier: 'MORE_THAN', asPublished: `hơn ${value} km`, source: `Cổng thông tin ${of}` },
  };
  const mutation =
    'mutation ($input: CreateProvinceClaimInput!) { createProvinceClaim(input: $input) { id } }';
  return (await ask<{ createProvinceClaim: { id: string } }>(mutation, { input })).createProvinceClaim.id;
}

const button = (name: string) => screen.findByRole('button', { name });

async function confirmed(user: ReturnType<typeof renderConsole>['user'], name: string, reason?: string) {
  await user.click(await button(name));
  const dialog = within(await screen.findByRole('dialog'));
  if (reason) await user.type(dialog.getByRole('textbox', { name: /^Lý do/ }), reason);
  await user.click(dialog.getByRole('button', { name }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

it('is accepted in place of what contradicts it, for a reason, and is closed until that is taken back', async () => {
  const [one, other] = [await record(419, '2014'), await record(468, '2014')];
  const { user, addressNow } = renderConsole(`/province-claims/${one}`);
  const title = 'Chiều dài biên giới đất liền, Tỉnh Nghệ An, Lào: trên 419 km';
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  await confirmed(user, 'Chấp nhận', 'Số đo lại thử');
  expect(await screen.findByText('Chọn vì: Số đo lại thử')).toBeVisible();
  expect(await screen.findByText(/^Số liệu đã được chấp nhận thì không sửa/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sửa' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Chấp nhận' })).toBeNull();
  await user.click(await screen.findByRole('link', { name: 'trên 468 km' }));
  await waitFor(() => expect(addressNow()).toBe(`/province-claims/${other}`));
  await confirmed(user, 'Chấp nhận', 'Mới hơn');
  expect(await screen.findByText('Chọn vì: Mới hơn')).toBeVisible();
  const before = (await screen.findByRole('link', { name: 'trên 419 km' })).closest('tr') as HTMLElement;
  await waitFor(() => expect(within(before).queryByText('số được chọn')).toBeNull());
  await confirmed(user, 'Thôi chấp nhận', 'Chưa rõ cách đo');
  expect(await screen.findByText('Thôi chọn vì: Chưa rõ cách đo')).toBeVisible();
  expect(await button('Sửa')).toBeVisible();
});

it('is listed and exported with its qualifier, and is among the retired once it is', async () => {
  const files = catchFiles();
  const id = await record(77, '2009');
  const listed = `/province-claims?q=${encodeURIComponent(of)}&countryCode=LA&accepted=no`;
  const list = renderConsole(listed);
  const row = (await screen.findByText('trên 77 km')).closest('tr') as HTMLElement;
  expect(within(row).getByText('Tỉnh Nghệ An')).toBeVisible();
  expect(within(row).getByText('Lào')).toBeVisible();
  await list.user.click(screen.getByRole('button', { name: 'Xuất CSV' }));
  await waitFor(() => expect(files).toHaveLength(1));
  expect((await files[0]?.text)?.split('\r\n')).toContain(
    `Chiều dài biên giới đất liền (km),77,Tỉnh Nghệ An,Lào,"=""2009""",,chưa kiểm chứng,Hơn,,Cổng thông tin ${of}`,
  );
  list.unmount();
  const page = renderConsole(`/province-claims/${id}`);
  await confirmed(page.user, 'Thôi dùng', 'Nhập nhầm thử');
  expect(await button('Khôi phục')).toBeVisible();
  page.unmount();
  renderConsole(`${listed}&retired=yes`);
  expect(await screen.findByText('trên 77 km')).toBeVisible();
});

it('is begun from the page of its province, and says at its field what is wrong', async () => {
  const id = await ngheAn();
  const { user, addressNow } = renderConsole(`/provinces/${id}?on=2026-01-01`);
  await user.click(await button('Ghi số liệu công bố'));
  await waitFor(() => expect(addressNow()).toContain(`/province-claims/new?provinceId=${id}`));
  expect(await screen.findByTitle('Tỉnh Nghệ An')).toBeVisible();
  const value = await screen.findByRole('spinbutton', { name: 'Giá trị' });
  await waitFor(() => expect(value).toBeEnabled());
  await user.type(value, '12');
  await user.type(screen.getByRole('spinbutton', { name: 'Đến' }), '11');
  expect(await screen.findByText(/^Số cuối của khoảng phải lớn hơn số đầu/)).toBeVisible();
});

it('is opened from the number on the page of its province', async () => {
  const id = await record(55, '2011');
  const { user, addressNow } = renderConsole(`/provinces/${await ngheAn()}?on=2026-01-01`);
  await user.click(await screen.findByRole('button', { name: /^trên 55 km, .*Lào: xem nguồn/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('link', { name: 'Xem bản ghi này' }));
  await waitFor(() => expect(addressNow()).toContain(`/province-claims/${id}`));
});

it('is accepted by headquarters alone, and recorded by its own province', async () => {
  const id = await record(66, '2012');
  const own = renderConsole(`/province-claims/${id}`, platformUrl, sessionOf('province', [await ngheAn()]));
  expect(await button('Sửa')).toBeVisible();
  expect(screen.getByText('Cán bộ Bộ Tư lệnh mới được: Chấp nhận.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Chấp nhận' })).toBeNull();
  own.unmount();
  const other = sessionOf('province', [crypto.randomUUID()]);
  renderConsole(`/provinces/${await ngheAn()}?on=2026-01-01`, platformUrl, other);
  await screen.findByRole('heading', { level: 1, name: 'Tỉnh Nghệ An' });
  expect(screen.queryByRole('button', { name: 'Ghi số liệu công bố' })).toBeNull();
});
