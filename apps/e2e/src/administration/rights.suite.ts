import { signIn } from '@bien-cuong/testing';
import { at, demo, enter, go, password } from './office';

export function rights(): void {
  it('shows an administrator where accounts and partners are', async () => {
    const page = await enter('/');
    const entries = await page.getByRole('navigation').getByRole('link').allInnerTexts();
    expect(entries).toEqual(expect.arrayContaining(['Tài khoản', 'Đối tác']));
  });

  it.each(['province', 'council', 'auditor'])(
    'shows %s no such entries, and says why behind the address',
    async (role) => {
      const email = demo(role);
      const page = await enter('/', { email });
      const entries = await page.getByRole('navigation').getByRole('link').allInnerTexts();
      expect(entries).toContain('Khen thưởng');
      expect(entries).not.toContain('Tài khoản');
      expect(entries).not.toContain('Đối tác');
      for (const path of ['/accounts', '/partners']) {
        await go(page, path);
        await page.getByRole('heading', { level: 1, name: 'Chỉ quản trị viên được mở trang này' }).waitFor();
        await page.getByText(new RegExp(email)).first().waitFor();
      }
      const token = await signIn(at(), { name: email, password });
      for (const path of ['accounts', 'clients']) {
        const headers = { authorization: `Bearer ${token}` };
        expect((await fetch(`${at().url}/identity/api/${path}`, { headers })).status).toBe(403);
      }
    },
  );
}
