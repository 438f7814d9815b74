import type { AccountPage } from '@bien-cuong/identity-api';
import type { Page } from 'playwright-core';

import { hasFocus } from '../browser/stage';
import { administrator, close, demo, elsewhere, enter, fillIn, knock, password, shownOnce } from './office';

const wrong = 'Thư điện tử hoặc mật khẩu không đúng.';

/** Opens the dialog and fills it in; the role of a province officer requires provinces. */
async function fillInvitation(page: Page, { email, name }: { email: string; name: string }) {
  await page.getByRole('button', { name: 'Mời người dùng' }).click();
  const dialog = page.getByRole('dialog');
  await hasFocus(dialog.getByLabel('Thư điện tử'));
  await dialog.getByLabel('Thư điện tử').fill(email);
  await dialog.getByLabel('Họ và tên').fill(name);
  await dialog.getByRole('checkbox', { name: /^Cán bộ tỉnh/ }).check();
  await dialog.getByRole('combobox', { name: 'Tỉnh, thành phụ trách' }).fill('kon tum');
  await page.keyboard.press('Enter');
  return dialog;
}

export function accounts(): void {
  it('invites an officer, who signs in with the password shown once and has to change it', async () => {
    const page = await enter('/accounts');
    const email = 'thu.0100@bien-cuong.invalid';
    const dialog = await fillInvitation(page, { email: demo('auditor'), name: 'Nguyễn Văn Thử 0100' });
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Tạo tài khoản' }).click();
    await dialog.getByText('Địa chỉ này đã có tài khoản.').waitFor();
    await hasFocus(dialog.getByLabel('Thư điện tử'));
    expect(await dialog.getByLabel('Họ và tên').inputValue()).toBe('Nguyễn Văn Thử 0100');
    await dialog.getByLabel('Thư điện tử').fill(email);
    await page.keyboard.press('Enter');
    const secret = await shownOnce(dialog, 'Mật khẩu tạm thời');
    await close(dialog);
    await hasFocus(page.getByRole('button', { name: 'Mời người dùng' }));
    const row = page.getByRole('row', { name: /Nguyễn Văn Thử 0100/ });
    expect(await row.innerText()).toContain('phải đổi mật khẩu');
    const cells = row.locator('[data-column="Tỉnh, thành phụ trách"]');
    expect(await cells.innerText()).toBe('Tỉnh Kon Tum (đến 30/06/2025)');

    const officer = await knock('/profile');
    await fillIn(officer, { email, secret });
    await officer.getByLabel('Mật khẩu hiện tại').fill(secret);
    await officer.getByLabel('Mật khẩu mới', { exact: true }).fill(`${password} 0100`);
    await officer.getByLabel('Nhập lại mật khẩu mới').fill(`${password} 0100`);
    await officer.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
    await officer.getByRole('heading', { level: 1, name: 'Hồ sơ cá nhân' }).waitFor();
    await officer.getByText('Tỉnh Kon Tum (đến 30/06/2025)').waitFor();
  });

  it('finds people by parts of their names, the search in the address', async () => {
    const page = await enter('/accounts');
    await page.getByRole('textbox', { name: 'Tìm theo tên hoặc thư điện tử' }).fill('thu 0003');
    await page.getByText('1 tài khoản', { exact: true }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    expect(new URL(page.url()).search).toBe('?q=thu+0003');
    await page.reload();
    await page.getByRole('row', { name: new RegExp(demo('council')) }).waitFor();
    await page.getByRole('textbox', { name: 'Tìm theo tên hoặc thư điện tử' }).fill('nobody is called this');
    await page.getByText('Không có tài khoản nào có tên hoặc địa chỉ như vậy.').waitFor();
  });

  it('shows twenty at a time, the page in the address; another search begins at its first page', async () => {
    await inviteElsewhere(Array.from({ length: 21 }, (_, index) => 7_001 + index));
    const page = await enter('/accounts?q=thu 70');
    await page.getByText('21 tài khoản', { exact: true }).waitFor();
    expect(await page.getByRole('row').count()).toBe(21);
    await page.getByRole('listitem', { name: '2' }).click();
    await page.getByRole('row', { name: /Nguyễn Văn Thử 7021/ }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    expect(new URL(page.url()).searchParams.get('page')).toBe('2');
    await page.getByRole('textbox', { name: 'Tìm theo tên hoặc thư điện tử' }).fill('thu 700');
    await page.getByText('9 tài khoản', { exact: true }).waitFor();
    await page.getByRole('row', { name: /Nguyễn Văn Thử 7009/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=thu+700');
  });

  it('keeps what was typed when somebody else was faster, and shows where the two differ', async () => {
    const page = await enter('/accounts?q=0003');
    await page.getByRole('button', { name: 'Sửa tài khoản Nguyễn Văn Thử 0003' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Họ và tên').fill('Nguyễn Văn Thử 0303');
    await changeElsewhere('0003', { name: 'Nguyễn Văn Thử 3003', roles: ['council', 'auditor'] });
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await dialog.getByText('Bản ghi này đã được người khác sửa.').waitFor();
    // The saved version came with the conflict, so it is not fetched again.
    await page.route('**/identity/api/accounts/*', (route) => route.abort());
    await dialog.getByRole('button', { name: 'Tải bản mới, giữ những gì đã gõ' }).click();
    const told = dialog.getByRole('status');
    await told.waitFor();
    expect(await told.innerText()).toContain('Nguyễn Văn Thử 3003');
    expect(await told.innerText()).not.toContain('Vai trò');
    expect(await dialog.getByLabel('Họ và tên').inputValue()).toBe('Nguyễn Văn Thử 0303');
    expect(await dialog.getByRole('checkbox', { name: /^Kiểm tra viên/ }).isChecked()).toBe(true);
    await page.unroute('**/identity/api/accounts/*');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('textbox', { name: 'Tìm theo tên hoặc thư điện tử' }).fill('0303');
    const row = page.getByRole('row', { name: /Nguyễn Văn Thử 0303/ });
    await row.waitFor();
    expect(await row.innerText()).toContain('Thành viên hội đồng thi đua, Kiểm tra viên');
  });

  it('disables an account, which is refused until it is enabled again', async () => {
    const page = await enter('/accounts');
    const email = demo('auditor');
    const row = page.getByRole('row', { name: new RegExp(email) });
    const dialog = page.getByRole('dialog');
    await row.getByRole('button', { name: /^Vô hiệu hóa/ }).click();
    await dialog.getByRole('button', { name: 'Vô hiệu hóa' }).click();
    await row.getByText('Đã vô hiệu hóa').waitFor();
    const auditor = await knock('/');
    await fillIn(auditor, { email });
    expect(await auditor.getByRole('alert').textContent()).toBe(wrong);
    await row.getByRole('button', { name: /^Mở lại/ }).click();
    await dialog.getByRole('button', { name: 'Mở lại' }).click();
    await row.getByText('Đang hoạt động').waitFor();
    await fillIn(auditor, { email });
    await auditor.getByRole('heading', { level: 1 }).waitFor();
  });

  it('resets a password: the old one is no longer valid, the new one is shown once', async () => {
    const page = await enter('/accounts');
    const email = demo('headquarters');
    const row = page.getByRole('row', { name: new RegExp(email) });
    await row.getByRole('button', { name: /^Đặt lại mật khẩu/ }).click();
    const dialog = page.getByRole('dialog');
    await hasFocus(dialog.getByRole('button', { name: 'Hủy' }));
    await changeElsewhere(email, {});
    await dialog.getByRole('button', { name: 'Đặt lại mật khẩu' }).click();
    await dialog.getByText('Bản ghi này đã được người khác sửa.').waitFor();
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    await row.getByRole('button', { name: /^Đặt lại mật khẩu/ }).click();
    await dialog.getByRole('button', { name: 'Đặt lại mật khẩu' }).click();
    const secret = await shownOnce(dialog, 'Mật khẩu tạm thời');
    await page.keyboard.press('Escape');
    expect(await dialog.getByText(secret).isVisible()).toBe(true);
    await close(dialog);
    const officer = await knock('/');
    await fillIn(officer, { email });
    expect(await officer.getByRole('alert').textContent()).toBe(wrong);
    await fillIn(officer, { email, secret });
    await officer.getByLabel('Mật khẩu hiện tại').waitFor();
  });

  it('does not let administrators disable themselves or give up their role by mistake', async () => {
    const page = await enter(`/accounts?q=${administrator}`);
    const row = page.getByRole('row', { name: new RegExp(administrator) });
    expect(await row.getByRole('button').allInnerTexts()).toEqual(['Sửa']);
    await row.getByRole('button', { name: /^Sửa/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /^Quản trị viên/ }).uncheck();
    await dialog.getByRole('checkbox', { name: /^Kiểm tra viên/ }).check();
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await dialog.getByText(/không thể tự khóa/).waitFor();
    expect(await dialog.getByRole('checkbox', { name: /^Kiểm tra viên/ }).isChecked()).toBe(true);
  });

  it('keeps a half-filled form when the session ends under it, and sends it after signing in again', async () => {
    const page = await enter('/accounts');
    const dialog = await fillInvitation(page, {
      email: 'thu.0101@bien-cuong.invalid',
      name: 'Nguyễn Văn Thử 0101',
    });
    await page.route('**/identity/api/**', (route) => route.fulfill({ status: 401, body: '{}' }));
    await dialog.getByRole('button', { name: 'Tạo tài khoản' }).click();
    const expired = page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
    await expired.waitFor();
    await page.unroute('**/identity/api/**');
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      expired.getByRole('button', { name: 'Đăng nhập lại' }).click(),
    ]);
    await fillIn(popup, {});
    await expired.waitFor({ state: 'hidden' });
    const invitation = page.getByRole('dialog', { name: 'Mời người dùng mới' });
    expect(await shownOnce(invitation, 'Thư điện tử')).toBe('thu.0101@bien-cuong.invalid');
  });
}

async function changeElsewhere(search: string, change: object): Promise<void> {
  const ask = await elsewhere();
  const { accounts: found } = (await (await ask(`accounts?search=${search}`)).json()) as AccountPage;
  const [{ id, version } = { id: '', version: 0 }] = found;
  const body = JSON.stringify({ version, ...change });
  expect((await ask(`accounts/${id}`, { method: 'PATCH', body })).status).toBe(200);
}

async function inviteElsewhere(numbers: number[]): Promise<void> {
  const ask = await elsewhere();
  for (const number of numbers) {
    const email = `thu.${number}@bien-cuong.invalid`;
    const invitation = { email, name: `Nguyễn Văn Thử ${number}`, roles: ['council'], provinces: [] };
    const body = JSON.stringify(invitation);
    expect((await ask('accounts', { method: 'POST', body })).status).toBe(200);
  }
}
