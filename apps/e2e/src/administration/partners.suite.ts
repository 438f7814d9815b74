import { gatewaySecret, programToken } from '@bien-cuong/testing';
import { GatewayProof } from '@bien-cuong/tokens';
import type { Locator, Page } from 'playwright-core';
import { ask } from '../testing/ask';
import { hasFocus } from '../browser/stage';
import { at, close, elsewhere, enter, go, shownOnce } from './office';

const name = 'Đơn vị kết nghĩa Thử 0100';

interface Credentials {
  name: string;
  password: string;
}

/** What a partner's program gets with these credentials: the name of Cao Bằng, or nothing. */
async function answered(credentials: Credentials): Promise<string | undefined> {
  const token = await programToken(at(), { ...credentials, scope: 'provinces:read' }).catch(() => undefined);
  if (token === undefined) return undefined;
  const answer = await ask<{ province: { name: string } }>(at().url, '{ province(code: "04") { name } }', {
    token,
  });
  return answer.data?.province.name;
}

/** Reports to the provider how clients use the platform, as a gateway does. */
async function report(use: object[]): Promise<void> {
  const proof = await new GatewayProof(gatewaySecret, 'identity').header();
  const headers = { ...proof, 'content-type': 'application/json' };
  const body = JSON.stringify(use);
  const { status } = await fetch(`${at().url}/identity/client-use`, { method: 'POST', headers, body });
  expect(status).toBe(204);
}

async function readCredentials(dialog: Locator): Promise<Credentials> {
  const id = await shownOnce(dialog, 'Mã ứng dụng (client_id)');
  const secret = await shownOnce(dialog, 'Khóa bí mật (client_secret)');
  return { name: id, password: secret };
}

/** Opens a dialog with a button of the row and confirms it. */
async function act(page: Page, button: string): Promise<Locator> {
  const row = page.getByRole('row', { name: new RegExp(name) });
  await row.getByRole('button', { name: new RegExp(`^${button}`) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button }).click();
  return dialog;
}

export function partners(): void {
  it("makes a partner's credentials, rotates, suspends and revokes them, each at once", async () => {
    const page = await enter('/partners');
    await page.getByRole('button', { name: 'Thêm đối tác' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên đơn vị hoặc chương trình').fill(name);
    await dialog.getByRole('button', { name: 'Thêm đối tác' }).click();
    await hasFocus(dialog.getByRole('group', { name: 'Được đọc' }));
    await dialog.getByRole('checkbox', { name: /^Tỉnh, thành/ }).check();
    await dialog.getByLabel('Hạn mức mỗi phút').fill('30');
    await dialog.getByLabel('Ngày hết hạn').fill('31/12/2099');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Thêm đối tác' }).click();
    const first = await readCredentials(dialog);
    expect(await answered(first)).toBe('Cao Bằng');
    await close(dialog);
    const row = page.getByRole('row', { name: new RegExp(name) });
    const state = row.locator('[data-column="Trạng thái"]');
    for (const text of ['Đang hoạt động', '30 lượt/phút', '31/12/2099', 'Tỉnh, thành'])
      expect(await row.innerText()).toContain(text);

    await act(page, 'Đổi khóa');
    const second = await readCredentials(dialog);
    await close(dialog);
    expect(second.name).toBe(first.name);
    expect([await answered(first), await answered(second)]).toEqual([undefined, 'Cao Bằng']);

    await act(page, 'Tạm dừng');
    await state.getByText('Tạm dừng').waitFor();
    expect(await answered(second)).toBeUndefined();
    await act(page, 'Cho chạy lại');
    await state.getByText('Đang hoạt động').waitFor();
    expect(await answered(second)).toBe('Cao Bằng');

    await row.getByRole('button', { name: /^Thu hồi/ }).click();
    await dialog.getByText(/^Không thể hoàn tác/).waitFor();
    await dialog.getByRole('button', { name: 'Thu hồi' }).click();
    await state.getByText('Đã thu hồi').waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
    expect(await answered(second)).toBeUndefined();
  });

  it('makes one program when the answer to the first attempt is lost, and gives it a new secret', async () => {
    const page = await enter('/partners');
    const lost = 'Đơn vị kết nghĩa Thử 0200';
    await page.getByRole('button', { name: 'Thêm đối tác' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên đơn vị hoặc chương trình').fill(lost);
    await dialog.getByRole('checkbox', { name: /^Tỉnh, thành/ }).check();
    await page.route('**/identity/api/clients', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      return route.fulfill({ status: 408 });
    });
    await dialog.getByRole('button', { name: 'Thêm đối tác' }).click();
    await dialog.getByRole('alert').waitFor();
    await page.unroute('**/identity/api/clients');
    await dialog.getByRole('button', { name: 'Thêm đối tác' }).click();
    await dialog.getByText(/^Lần gửi trước đã tạo ứng dụng này/).waitFor();
    expect(await page.getByRole('row', { name: new RegExp(lost) }).count()).toBe(1);
    await dialog.getByRole('button', { name: 'Đổi khóa' }).click();
    expect(await answered(await readCredentials(dialog))).toBe('Cao Bằng');
  });

  it("shows how much a partner's program has asked, what most, and when last", async () => {
    const unused = {
      name: 'Đơn vị kết nghĩa Thử 0400',
      scopes: ['provinces:read'],
      quota: 60,
      expiresAt: null,
    };
    const administer = await elsewhere();
    expect((await administer('clients', { method: 'POST', body: JSON.stringify(unused) })).status).toBe(200);
    const page = await enter('/partners');
    const row = page.getByRole('row', { name: /Thử 0400/ });
    await row.getByText('chưa gọi lần nào').waitFor();
    const clientId = await row.locator('code').innerText();
    await report([
      { clientId, operation: 'Figures', calls: 1_250, refused: 3, lastSeenAt: Date.now() },
      { clientId, operation: '', calls: 7, refused: 0, lastSeenAt: Date.now() - 60_000 },
    ]);
    await go(page, '/partners');
    await row.getByText('1.257 lượt, 3 bị từ chối').waitFor();
    await row.getByText(/^gần nhất \d\d\/\d\d\/\d{4} \d\d:\d\d$/).waitFor();
    await row.getByText('2 truy vấn hỏi nhiều nhất').click();
    expect(await row.getByRole('listitem').allInnerTexts()).toEqual(['Figures\n1.250', 'không tên\n7']);
  });

  it('changes what a partner may read and how much', async () => {
    const page = await enter('/partners');
    const row = page.getByRole('row', { name: /Thử 0001/ });
    await row.getByRole('button', { name: /^Sửa/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /^Đơn vị/ }).uncheck();
    await dialog.getByLabel('Hạn mức mỗi phút').fill('0');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row.getByText('1 lượt/phút').waitFor();
    expect(await row.locator('[data-column="Được đọc"]').innerText()).toBe(
      'Tỉnh, thành, Phong trào, Số liệu, Khen thưởng',
    );
  });
}
