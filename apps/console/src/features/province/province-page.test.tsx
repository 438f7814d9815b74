import { screen, waitFor, within } from '@testing-library/react';
import { provinceId } from '../../testing/ask';
import { renderConsole } from '../../testing/render-console';

const onTheDay = '2018-08-31';

async function openCaoBang() {
  const opened = renderConsole(`/provinces/${await provinceId('04', onTheDay)}?on=${onTheDay}`);
  await screen.findByRole('heading', { level: 1, name: 'Tỉnh Cao Bằng' });
  return opened;
}

const section = (name: string) => screen.findByRole('region', { name });

it('shows each figure with its qualifier and opens it to its source', async () => {
  const { user } = await openCaoBang();
  const figures = await section('Số liệu 2009–2019');
  for (const number of ['92', '718', '832']) {
    expect(within(figures).getByRole('button', { name: new RegExp(`^${number}, `) })).toBeVisible();
  }
  await user.click(within(figures).getByRole('button', { name: /^trên 7\.950/ }));
  const claim = await screen.findByRole('dialog');
  expect(within(claim).getByText('trên 7.950')).toBeVisible();
  expect(within(claim).getByText(/Bản tin/)).toBeVisible();
});

it('shows the review: kind, doubtful date with its reason, pilot, limitations, directives and who gave them', async () => {
  await openCaoBang();
  const reviews = await section('Hội nghị sơ kết, tổng kết');
  const review = within(await within(reviews).findByRole('article'));
  expect(review.getByText('31/8, năm suy đoán: 2018')).toBeVisible();
  expect(review.getByText(/căn cứ vào những năm/)).toBeVisible();
  expect(review.getByText('tuyến biên giới phía Bắc')).toBeVisible();
  expect(review.getByText(/chưa đáp ứng yêu cầu/)).toBeVisible();
  expect(review.getByText('Đỗ Danh Vượng').closest('p')).toHaveTextContent(
    'Thiếu tướng Đỗ Danh Vượng, Chính ủy, Bộ Tư lệnh Bộ đội Biên phòng',
  );
  expect(review.getByText('hằng năm')).toBeVisible();
});

it('counts commendations by authority and how many are named', async () => {
  await openCaoBang();
  const awards = within(await section('Khen thưởng'));
  expect(await awards.findByText('41 phần thưởng: 29 cá nhân, 12 tập thể')).toBeVisible();
  for (const named of ['0/14 đã có tên', '0/9 đã có tên', '0/18 đã có tên']) {
    expect(awards.getByText(named)).toBeVisible();
  }
});

it('shows its chart as a table of the same numbers on the key t', async () => {
  const { user } = await openCaoBang();
  await screen.findByText('Cấp nào khen, khen ai?');
  await user.keyboard('t');
  const table = within(await screen.findByRole('table', { name: 'Cấp nào khen, khen ai?' }));
  expect(table.getByRole('row', { name: /Bộ Tư lệnh.* 20 3/ })).toBeVisible();
});

it('puts movements under the Day and marks the one that is reviewed every year', async () => {
  await openCaoBang();
  const movements = within(await section('Phong trào, cuộc vận động, chương trình'));
  const day = (await movements.findByText('Ngày Biên phòng toàn dân')).closest('li');
  expect(within(day as HTMLElement).getAllByRole('listitem')).toHaveLength(7);
  expect(movements.getByText('Đánh giá hằng năm').parentElement).toHaveTextContent(
    /Toàn dân tham gia bảo vệ/,
  );
});

it('lists what is left to do', async () => {
  await openCaoBang();
  const toDo = await screen.findByRole('complementary', { name: 'Việc còn lại' });
  expect(await within(toDo).findByText('Ghi tên 41 cá nhân, tập thể đã được khen')).toBeVisible();
  expect(await within(toDo).findByText('1 hội nghị có năm tổ chức chỉ là suy đoán')).toBeVisible();
});

it('follows a merged unit to today’s map, with the date and the legal basis of the merger', async () => {
  const { user } = renderConsole(`/provinces/${await provinceId('44', '2018-06-01')}?on=2026-01-01`);
  await screen.findByRole('heading', { level: 1, name: 'Tỉnh Quảng Bình' });
  expect(screen.getByText(/không còn từ ngày 01\/07\/2025/)).toBeVisible();
  const lineage = within(await section('Lịch sử đơn vị'));
  expect(lineage.getByText('Sáp nhập')).toBeVisible();
  await user.click(lineage.getAllByRole('link', { name: 'Tỉnh Quảng Trị' }).at(-1) as HTMLElement);
  expect(await screen.findByRole('heading', { level: 1, name: 'Tỉnh Quảng Trị' })).toBeVisible();
});

it('says what is missing where nothing is recorded, and who enters it', async () => {
  renderConsole(`/provinces/${await provinceId('01', onTheDay)}?on=${onTheDay}`);
  expect(await screen.findByText(/Chưa có số liệu nào\. Cán bộ của tỉnh nhập/)).toBeVisible();
  expect(await screen.findByText(/Chưa ghi hội nghị nào/)).toBeVisible();
  expect(await screen.findByText(/Chưa ghi phần thưởng nào/)).toBeVisible();
});

it('says that there is no province at an unknown address', async () => {
  const { user } = renderConsole('/provinces/00000000-0000-4000-8000-000000000000');
  expect(await screen.findByText('Không có tỉnh, thành nào với địa chỉ này')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Về trang tổng quan' }));
  await waitFor(() => expect(document.title).toMatch(/đến đâu/));
});

it('has all texts in English', async () => {
  const { user } = await openCaoBang();
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByRole('button', { name: /^more than 7,950, Information/ })).toBeVisible();
  const review = within(screen.getByRole('article'));
  expect(review.getByText('31/8, year inferred: 2018')).toBeVisible();
  expect(screen.getByText('0 of 14 named')).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
});

it('shows the audit records of the province on request, and links to the whole trail', async () => {
  const { user, addressNow } = await openCaoBang();
  const history = within(await section('Lịch sử thay đổi'));
  await user.click(history.getByRole('button', { name: 'Xem lịch sử thay đổi' }));
  expect(await history.findByText(/^Chưa có thay đổi nào/)).toBeVisible();
  await user.click(history.getByRole('link', { name: 'Mở trong nhật ký' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Nhật ký' })).toBeVisible();
  expect(addressNow()).toMatch(/^\/audit\?type=Province&entity=[0-9a-f-]{36}$/);
});
