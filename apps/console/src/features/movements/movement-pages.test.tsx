import { screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { forgetDraftsOf } from '../../lib/drafts/drafts';
import { ask } from '../../testing/ask';
import { catchFiles } from '../../testing/catch-files';
import { platformUrl } from '../../testing/platform';
import { renderConsole } from '../../testing/render-console';
import { sessionOf } from '../../testing/session-of';

type User = ReturnType<typeof userEvent.setup>;

interface Movement {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly source: string | null;
}

let count = 0;
const newTitle = () => `Mô hình thử ${process.pid} ${++count}`;

async function record(title: string): Promise<Movement> {
  const mutation = `mutation ($title: String!) {
    createMovement(input: { title: $title, kind: MODEL }) { id version title aliases source } }`;
  return (await ask<{ createMovement: Movement }>(mutation, { title })).createMovement;
}

async function read(id: string): Promise<Movement> {
  const query = 'query ($id: UUID!) { movement(id: $id) { id version title aliases source } }';
  return (await ask<{ movement: Movement }>(query, { id })).movement;
}

const isRecorded = (id: string, expected: Partial<Movement>) =>
  waitFor(async () => expect(await read(id)).toMatchObject(expected));

const change = ({ id, version }: Movement, input: object) =>
  ask(
    `mutation ($id: UUID!, $version: Int!, $input: ChangeMovementInput!) {
      changeMovement(id: $id, version: $version, input: $input) { id } }`,
    { id, version, input },
  );

const field = (name: string) => screen.findByRole('textbox', { name });
const save = (user: User) => user.click(screen.getByRole('button', { name: 'Lưu' }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function choose(user: User, name: string, option: string) {
  await user.click(await screen.findByRole('combobox', { name }));
  await user.click(await screen.findByTitle(option));
}

beforeAll(() => {
  Element.prototype.scrollIntoView ??= () => undefined;
});

afterEach(async () => {
  jest.restoreAllMocks();
  await forgetDraftsOf(undefined);
});

it('records a movement through the form, and shows its page', async () => {
  const title = newTitle();
  const { user, addressNow } = renderConsole('/movements');
  await user.click(await screen.findByRole('button', { name: 'Thêm phong trào' }));
  await waitFor(async () => expect(await field('Tên phong trào')).toBeEnabled());
  await user.type(await field('Tên phong trào'), title);
  await choose(user, 'Loại', 'Mô hình');
  await user.type(screen.getByRole('combobox', { name: 'Thuộc phong trào' }), 'ngheo');
  await user.click(await screen.findByTitle('Ngày vì người nghèo'));
  await user.type(screen.getByRole('combobox', { name: 'Tên gọi khác' }), 'Kẻng thử{Enter}');
  await save(user);
  expect(await heading(title)).toBeVisible();
  expect(screen.getByText('Kẻng thử')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ngày vì người nghèo' })).toBeVisible();
  await isRecorded(addressNow().split('/').at(-1) ?? '', { title, aliases: ['Kẻng thử'] });
});

it('says at its field what would be refused, while one types, and names what may be the same', async () => {
  const { user } = renderConsole('/movements/new');
  const title = await field('Tên phong trào');
  await waitFor(() => expect(title).toBeEnabled());
  await user.click(title);
  await user.paste('a'.repeat(301));
  await waitFor(() => expect(title).toHaveAccessibleDescription(/Nhiều nhất 300 ký tự/));
  // The kind is missing, too, but nobody was there yet.
  expect(screen.getByRole('combobox', { name: 'Loại' })).toBeValid();
  await user.clear(title);
  await user.type(title, 'ngày vì người nghèo');
  expect(await screen.findByText('Có thể đã ghi rồi:')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ngày vì người nghèo' })).toBeVisible();
  await waitFor(() => expect(title).toBeValid());
  await save(user);
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Loại' })).toBeInvalid());
});

it('continues from what somebody else has saved, and keeps what was typed', async () => {
  const movement = await record(newTitle());
  const { user } = renderConsole(`/movements/${movement.id}/edit`);
  const source = await field('Nguồn');
  await waitFor(() => expect(source).toBeEnabled());
  await user.type(source, 'Báo cáo thử');
  await change(movement, { source: 'Sổ thử', aliases: ['Tên khác thử'] });
  await save(user);
  await user.click(await screen.findByRole('button', { name: 'Tải bản mới, giữ những gì đã gõ' }));
  const note = await screen.findByText(/người khác cũng đã sửa chỗ đó thành/);
  expect(within(note.closest('[role=status]') as HTMLElement).getByText('Sổ thử')).toBeVisible();
  expect(source).toHaveValue('Báo cáo thử');
  await save(user);
  expect(await heading(movement.title)).toBeVisible();
  await isRecorded(movement.id, { source: 'Báo cáo thử', aliases: ['Tên khác thử'] });
});

it('finds what was typed again after the page was lost, and forgets it once it is saved', async () => {
  const movement = await record(newTitle());
  const address = `/movements/${movement.id}/edit`;
  const { user, unmount } = renderConsole(address);
  await waitFor(async () => expect(await field('Nguồn')).toBeEnabled());
  await user.type(await field('Nguồn'), 'Gõ dở');
  unmount();
  await change(movement, { titleEn: 'Changed meanwhile' });
  const again = renderConsole(address);
  const goOn = await screen.findByRole('button', { name: 'Gõ tiếp bản nháp' });
  expect(screen.getByText(/^Bản nháp chưa lưu từ \d\d\/\d\d\/\d{4}/)).toBeVisible();
  expect(await field('Nguồn')).toBeDisabled();
  await again.user.click(goOn);
  await waitFor(async () => expect(await field('Nguồn')).toHaveValue('Gõ dở'));
  expect(await field('Tên tiếng Anh')).toHaveValue('Changed meanwhile');
  await save(again.user);
  expect(await heading(movement.title)).toBeVisible();
  await isRecorded(movement.id, { source: 'Gõ dở' });
  again.unmount();
  renderConsole(address);
  await waitFor(async () => expect(await field('Nguồn')).toBeEnabled());
  expect(screen.queryByText(/^Bản nháp chưa lưu/)).toBeNull();
});

it('asks before what was typed is left, and can discard it', async () => {
  const { user, addressNow } = renderConsole('/movements/new');
  const title = await field('Tên phong trào');
  await waitFor(() => expect(title).toBeEnabled());
  await user.type(title, 'Bỏ dở{Enter}');
  expect(await field('Tên tiếng Anh')).toHaveFocus();
  await user.keyboard('{Escape}');
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Rời trang khi chưa lưu?');
  await user.click(within(dialog).getByRole('button', { name: 'Bỏ những gì đã gõ' }));
  await waitFor(() => expect(addressNow()).toBe('/movements'));
});

it('retires a movement only with a reason, and restores it', async () => {
  const movement = await record(newTitle());
  const { user } = renderConsole(`/movements/${movement.id}`);
  await user.click(await screen.findByRole('button', { name: 'Thôi dùng' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Thôi dùng' }));
  const reason = within(dialog).getByRole('textbox', { name: 'Lý do thôi dùng' });
  await waitFor(() => expect(reason).toHaveAccessibleDescription('Hãy nhập mục này.'));
  await user.type(reason, 'Ghi trùng');
  await user.click(within(dialog).getByRole('button', { name: 'Thôi dùng' }));
  expect(await screen.findByText(/Lý do: Ghi trùng/)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Khôi phục' }));
  const back = within(await screen.findByRole('dialog'));
  await user.click(back.getByRole('button', { name: 'Khôi phục' }));
  expect(await screen.findByRole('button', { name: 'Sửa' })).toBeVisible();
});

it('shows no button to who may not record movements, but the reason', async () => {
  const movement = await record(newTitle());
  renderConsole(`/movements/${movement.id}`, platformUrl, sessionOf('auditor'));
  expect(await heading(movement.title)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sửa' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Thôi dùng' })).toBeNull();
  const why = /Cán bộ Bộ Tư lệnh ghi phong trào. Bạn đăng nhập với vai trò: Kiểm tra viên/;
  expect(screen.getByRole('note', { name: why })).toBeVisible();
});

it('finds by search and filter in the address, and exports what was found', async () => {
  const files = catchFiles();
  const [title, other] = [newTitle(), newTitle()];
  await Promise.all([title, other].map(record));
  const { user, addressNow } = renderConsole('/movements?kind=MODEL');
  expect(await screen.findByRole('link', { name: title })).toBeVisible();
  expect(screen.queryByRole('cell', { name: 'Cuộc vận động' })).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Tìm phong trào' }), title);
  await waitFor(() => expect(screen.queryByRole('link', { name: other })).toBeNull());
  expect(addressNow()).toContain('q=');
  await user.click(screen.getByRole('button', { name: 'Xuất CSV' }));
  await waitFor(() => expect(files).toHaveLength(1));
  expect((await files[0]?.text)?.split('\r\n').slice(1)).toEqual([`${title},Mô hình,,`]);
});

it('says what would be here where nothing is found', async () => {
  renderConsole('/movements?q=khong-co-gi-nhu-the');
  expect(await screen.findByText('Không có phong trào nào khớp tìm kiếm và bộ lọc.')).toBeVisible();
});

it('goes from page to page by the address, exports all pages, and remembers the columns', async () => {
  const files = catchFiles();
  const many = `Nhiều trang ${process.pid}`;
  await Promise.all(Array.from({ length: 52 }, (_, number) => record(`${many} ${number + 1}`)));
  const address = `/movements?${new URLSearchParams({ q: many })}`;
  const { user, addressNow, unmount } = renderConsole(address);
  expect(await screen.findByText('52 phong trào · Trang 1/2')).toBeVisible();
  const found = () => screen.getAllByRole('link', { name: new RegExp(many) });
  const byTitle = () => user.click(screen.getByRole('columnheader', { name: 'Tên phong trào' }));
  await byTitle();
  await byTitle();
  // What is sorted is the list, not the page of it that is shown.
  await waitFor(() => expect(found()[0]).toHaveTextContent(`${many} 52`));
  await user.click(screen.getByRole('button', { name: 'Trang sau' }));
  await waitFor(() => expect(found().map((link) => link.textContent)).toEqual([`${many} 2`, `${many} 1`]));
  await byTitle();
  expect(await screen.findByText('52 phong trào · Trang 1/2')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Trang sau' }));
  expect(await screen.findByText('52 phong trào · Trang 2/2')).toBeVisible();
  await waitFor(() => expect(screen.getAllByRole('link', { name: new RegExp(many) })).toHaveLength(2));
  expect(addressNow()).toMatch(/after=.+page=2/);
  await user.click(screen.getByRole('button', { name: 'Xuất CSV' }));
  await waitFor(() => expect(files).toHaveLength(1));
  expect((await files[0]?.text)?.split('\r\n')).toHaveLength(53);
  await user.click(screen.getByRole('button', { name: 'Trang trước' }));
  await waitFor(() => expect(screen.getAllByRole('link', { name: new RegExp(many) })).toHaveLength(50));
  await user.click(screen.getByRole('button', { name: 'Cột' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Nguồn' }));
  expect(await screen.findByRole('columnheader', { name: 'Nguồn' })).toBeVisible();
  unmount();
  renderConsole(address);
  expect(await screen.findByRole('columnheader', { name: 'Nguồn' })).toBeVisible();
});
