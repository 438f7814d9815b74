import { TOTP } from 'otpauth';
import { demo, enter, fillIn, go, knock, password } from './office';

const email = demo('province');
const next = `${password} và mây trắng`;

export function profile(): void {
  it('shows the account, from the account menu', async () => {
    const page = await enter('/', { email });
    await page.getByRole('button', { name: /Tài khoản của/ }).click();
    await page.getByText('Hồ sơ cá nhân').click();
    await page.getByRole('heading', { level: 1, name: 'Hồ sơ cá nhân' }).waitFor();
    const main = page.getByRole('main');
    for (const text of [email, 'Cán bộ tỉnh', 'Tỉnh Cao Bằng']) await main.getByText(text).first().waitFor();
  });

  it('changes the password, says at the field what is refused, and ends the sessions elsewhere', async () => {
    const elsewhere = await enter('/profile', { email });
    const page = await enter('/profile', { email });
    expect(await page.getByRole('table').getByText('nơi khác').count()).toBeGreaterThan(0);
    const send = async (now: string, then: string) => {
      await page.getByLabel('Mật khẩu hiện tại').fill(now);
      await page.getByLabel('Mật khẩu mới', { exact: true }).fill(then);
      await page.getByLabel('Nhập lại mật khẩu mới').fill(then);
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    };
    await send('sai', next);
    await page.getByText('Mật khẩu hiện tại không đúng.').waitFor();
    await send(password, 'ngắn');
    await page.getByText('Mật khẩu phải có ít nhất 12 ký tự.').waitFor();
    expect(await page.getByLabel('Mật khẩu hiện tại').inputValue()).toBe(password);
    await send(password, next);
    await page.getByText('Mật khẩu đã đổi; mọi phiên khác đã kết thúc.').waitFor();
    expect(await page.getByLabel('Mật khẩu hiện tại').inputValue()).toBe('');
    await page.getByRole('table').getByText('nơi khác').first().waitFor({ state: 'detached' });
    const again = await elsewhere.context().newPage();
    await again.goto(elsewhere.url());
    await again.getByLabel('Thư điện tử').waitFor();
  });

  it('sets a second factor up, asks for it at the next sign-in, and removes it by the password', async () => {
    const page = await enter('/profile', { email, secret: next });
    await page.getByRole('button', { name: 'Thiết lập' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Mật khẩu hiện tại').fill(password);
    await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
    await dialog.getByText('Mật khẩu hiện tại không đúng.').waitFor();
    await dialog.getByLabel('Mật khẩu hiện tại').fill(next);
    await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
    await dialog.getByRole('img', { name: 'Mã QR của khóa xác thực' }).waitFor();
    const totp = new TOTP({ secret: await dialog.locator('code').innerText() });
    await dialog.getByLabel('Mã 6 số').fill('000000');
    await dialog.getByRole('button', { name: 'Bật' }).click();
    await dialog.getByText('Mã không đúng hoặc đã dùng.').waitFor();
    await dialog.getByLabel('Mã 6 số').fill(totp.generate());
    await dialog.getByRole('button', { name: 'Bật' }).click();
    await page.getByText('Đang bật').waitFor();
    const elsewhere = await knock('/');
    await fillIn(elsewhere, { email, secret: next });
    await elsewhere.getByLabel('Mã sáu chữ số').waitFor();
    await page.getByRole('button', { name: 'Gỡ bỏ' }).click();
    await dialog.getByLabel('Mật khẩu hiện tại').fill(password);
    await dialog.getByRole('button', { name: 'Gỡ bỏ' }).click();
    await dialog.getByText('Mật khẩu hiện tại không đúng.').waitFor();
    await dialog.getByLabel('Mật khẩu hiện tại').fill(next);
    await dialog.getByRole('button', { name: 'Gỡ bỏ' }).click();
    await page.getByText('Chưa bật').waitFor();
  });

  it('ends one session elsewhere, or all of them, and never this one', async () => {
    const lost = await enter('/profile', { email, secret: next });
    const page = await enter('/profile', { email, secret: next });
    const table = page.getByRole('region', { name: 'các phiên làm việc' });
    const dialog = page.getByRole('dialog');
    const before = await table.getByText('nơi khác').count();
    expect(await table.getByText('phiên này').count()).toBe(1);
    const own = table.getByRole('row', { name: /phiên này/ });
    for (const text of ['Chrome trên Linux', '127.0.0.1']) expect(await own.innerText()).toContain(text);
    await table
      .getByRole('button', { name: /^Kết thúc phiên/ })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Kết thúc' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.waitForFunction(
      ([text, left]) => document.body.innerText.split(String(text)).length - 1 === left,
      ['nơi khác', before - 1] as const,
    );
    await enter('/profile', { email, secret: next });
    await go(page, '/profile');
    await page.getByRole('button', { name: 'Kết thúc mọi phiên khác' }).click();
    await dialog.getByRole('button', { name: 'Kết thúc mọi phiên khác' }).click();
    await table.getByText('nơi khác').first().waitFor({ state: 'detached' });
    expect(await table.getByText('phiên này').count()).toBe(1);
    const again = await lost.context().newPage();
    await again.goto(lost.url());
    await again.getByLabel('Thư điện tử').waitFor();
  });
}
