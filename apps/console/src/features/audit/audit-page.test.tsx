import { screen, waitFor, within } from '@testing-library/react';
import { ask } from '../../testing/ask';
import { catchFiles } from '../../testing/catch-files';
import { platformUrl } from '../../testing/platform';
import { renderConsole } from '../../testing/render-console';

const nobody = '00000000-0000-4000-8000-000000000001';

/** Attempts something that is not allowed, which leaves a record. */
const beRefused = () =>
  ask('mutation ($id: UUID!) { nameAward(input: { lotId: $id, unitId: $id }) { id } }', { id: nobody });

const takeOut = (list: string) =>
  ask('mutation ($list: String!) { movementsRecordExport(list: $list, rows: 1) }', { list });

const entries = () => within(screen.getByRole('main')).getAllByRole('listitem');
const moments = () => entries().map((entry) => entry.querySelector('time')?.dateTime ?? '');

afterEach(() => jest.restoreAllMocks());

it('shows the trails of all services as one, newest first, and loads older records', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, number) => takeOut(`spec ${number}`)));
  const { user } = renderConsole('/audit');
  expect(await screen.findByText('Đang hiện 30 bản ghi.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Xem cũ hơn' }));
  expect(await screen.findByText(/^Đang hiện 60 bản ghi/)).toBeVisible();
  // How many there are depends on what other specs have done.
  while (!screen.queryByText(/Đó là tất cả/)) {
    const before = entries().length;
    await user.click(screen.getByRole('button', { name: /Xem cũ hơn$/ }));
    await waitFor(() => expect(entries().length).toBeGreaterThan(before));
  }
  expect(moments()).toEqual(moments().sort().reverse());
  const told = entries().map(({ textContent }) => textContent);
  for (const entity of ['Tỉnh, thành', 'Cấp bậc', 'Đợt khen', 'Phong trào'])
    expect(told).toContainEqual(expect.stringContaining(`${entity} nhiều dòng một lúc`));
});

it('searches by the address, with days in Việt Nam’s time', async () => {
  await beRefused();
  const { user, addressNow } = renderConsole('/audit?kind=REFUSAL');
  await screen.findByText(/^Đang hiện \d+ bản ghi/);
  expect(entries().every(({ textContent }) => textContent?.includes('Bị từ chối'))).toBe(true);
  await user.type(screen.getByRole('textbox', { name: 'Từ ngày' }), '01/01/2200{Enter}');
  expect(await screen.findByText(/^Không có việc nào khớp bộ lọc/)).toBeVisible();
  expect(addressNow()).toBe('/audit?kind=REFUSAL&from=2200-01-01');
  await user.click(screen.getByRole('button', { name: 'Bỏ mọi bộ lọc' }));
  await waitFor(() => expect(addressNow()).toBe('/audit'));
  await user.type(screen.getByRole('searchbox', { name: 'Mã đối tượng' }), `${nobody}{Enter}`);
  expect(await screen.findByText(/^Không có việc nào khớp bộ lọc/)).toBeVisible();
  expect(addressNow()).toBe(`/audit?entity=${nobody}`);
});

it('opens a record to the reason of a refusal, the caller and the request', async () => {
  await beRefused();
  const { user } = renderConsole('/audit?kind=REFUSAL');
  await screen.findByText(/^Đang hiện/);
  const [newest] = entries();
  if (!newest) throw new Error('Nothing was refused.');
  await user.click(within(newest).getByText('Ghi tên người được khen'));
  const detail = within(newest);
  expect(await detail.findByText('không có đối tượng này')).toBeVisible();
  expect(detail.getByText(new RegExp(`Đợt khen: ${nobody}`))).toBeVisible();
  for (const label of ['Địa chỉ mạng', 'Mã yêu cầu', 'Mã băm', 'Số bản ghi'])
    expect(detail.getByText(label)).toBeVisible();
});

it('exports what is shown, but only after each service has recorded it', async () => {
  const files = catchFiles();
  let gateway = platformUrl();
  const { user } = renderConsole('/audit?type=Review', () => gateway);
  // While loading, the button's name begins with what is being loaded.
  const button = () => screen.getByRole('button', { name: /Xuất CSV$/ });
  await screen.findByText(/^Đang hiện/);
  gateway = 'http://127.0.0.1:1';
  await user.click(button());
  expect(await screen.findByRole('alert')).toHaveTextContent(/Chưa ghi được vào nhật ký nên chưa xuất/);
  expect(files).toEqual([]);
  gateway = platformUrl();
  await user.click(button());
  await waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.name).toMatch(/^bien-cuong-audit-\d{4}-\d\d-\d\d\.csv$/);
  expect(await files[0]?.text).toMatch(/^\uFEFFLúc,Loại,.*\r\n.*,"Hội nghị sơ kết, tổng kết",/);
  const { trail } = await ask<{ trail: { nodes: object[] } }>(
    '{ trail: movementsAuditRecords(first: 1, filter: { kind: EXPORT }) { nodes { detail } } }',
  );
  // Other specs keep reviews, too.
  const rows = ((await files[0]?.text) ?? '').trim().split('\r\n').length - 1;
  expect(rows).toBeGreaterThan(0);
  expect(trail.nodes).toEqual([{ detail: { list: 'audit', filter: 'type=Review', rows } }]);
});
