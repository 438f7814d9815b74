import { screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { findDraft, forgetDraftsOf } from '../../lib/drafts/drafts';
import { ask, provinceId } from '../../testing/ask';
import { platformUrl } from '../../testing/platform';
import { renderConsole } from '../../testing/render-console';

type User = ReturnType<typeof userEvent.setup>;

interface Draft {
  id: string;
  version: number;
  title: string | null;
  content: { key: string; edition: string; review: { values: object } };
}

let count = 0;
const newTitle = () => `Hội nghị thử ${process.pid} ${++count}`;

const draftsNow = async (title: string): Promise<Draft[]> => {
  const query = '{ drafts(kind: "report") { id version title content } }';
  const { drafts } = await ask<{ drafts: Draft[] }>(query);
  return drafts.filter((draft) => draft.title === title);
};

const titleField = () => screen.findByRole('textbox', { name: 'Tên hội nghị' });
const press = (user: User, name: string) => user.click(screen.getByRole('button', { name }));

async function retitle(user: User, title: string) {
  const field = await titleField();
  await user.clear(field);
  await user.type(field, title);
}

/** Opens a new report with a title, saved on the server. */
async function begin(title: string) {
  const console = renderConsole('/reports/new');
  await console.user.type(await titleField(), title);
  await press(console.user, 'Lưu nháp');
  await screen.findByText(/^Đã lưu lúc \d\d:\d\d$/);
  return console;
}

const choose = async (user: User, place: HTMLElement, name: string, option: string) => {
  await user.click(within(place).getByRole('combobox', { name }));
  await user.click(await screen.findByTitle(option));
};

beforeAll(() => {
  Element.prototype.scrollIntoView ??= () => undefined;
});

afterEach(async () => {
  jest.restoreAllMocks();
  await forgetDraftsOf(undefined);
});

it('saves what is typed on the server, where any machine finds it, and lists it', async () => {
  const title = newTitle();
  const { unmount, addressNow } = await begin(title);
  const address = addressNow();
  expect(await draftsNow(title)).toHaveLength(1);
  unmount();
  await forgetDraftsOf(undefined);
  const list = renderConsole('/reports');
  await list.user.click(await screen.findByRole('link', { name: title }));
  expect(await titleField()).toHaveValue(title);
  expect(list.addressNow()).toBe(address);
});

it('finds what was typed without a server on this machine, and saves it once there is one', async () => {
  const title = newTitle();
  const away = { url: platformUrl() };
  const first = renderConsole('/reports/new', () => away.url);
  await first.user.type(await titleField(), 'Gõ');
  away.url = 'http://127.0.0.1:9';
  await retitle(first.user, title);
  await press(first.user, 'Lưu nháp');
  expect(await screen.findByText(/^Chưa lưu lên máy chủ: mất kết nối/)).toBeVisible();
  const address = first.addressNow();
  first.unmount();
  renderConsole(address);
  expect(await titleField()).toHaveValue(title);
  expect(await screen.findByText(/^Đã lưu lúc/)).toBeVisible();
  expect(await draftsNow(title)).toHaveLength(1);
});

it('asks which one to keep when the draft was saved elsewhere, and keeps the one that is chosen', async () => {
  const [title, there, here] = [newTitle(), newTitle(), newTitle()];
  const { user } = await begin(title);
  const [draft] = await draftsNow(title);
  if (!draft) throw new Error('The draft was not saved.');
  const content = {
    ...draft.content,
    edition: 'elsewhere',
    review: { ...draft.content.review, values: { ...draft.content.review.values, title: there } },
  };
  await ask(
    `mutation ($id: UUID!, $version: Int!, $title: String, $content: JSON!) {
      saveDraft(id: $id, version: $version, kind: "report", title: $title, content: $content) { id } }`,
    { id: draft.id, version: draft.version, title: there, content },
  );
  await retitle(user, here);
  await press(user, 'Lưu nháp');
  const question = await screen.findByRole('alert');
  expect(question).toHaveTextContent(/Ở nơi khác lưu lúc \d\d:\d\d; ở đây gõ lúc \d\d:\d\d/);
  await user.click(within(question).getByRole('button', { name: /^Lấy bản lưu ở nơi khác/ }));
  await waitFor(async () => expect(await titleField()).toHaveValue(there));
  expect(await draftsNow(here)).toEqual([]);
});

it('says at its place what is refused, records it once it is mended, and nothing twice', async () => {
  const title = newTitle();
  const { user, addressNow } = await begin(title);
  const form = addressNow().slice(1).replace('reports', 'report');
  const head = screen.getByRole('region', { name: 'Hội nghị' });
  await choose(user, head, 'Loại', 'Sơ kết');
  await user.type(within(head).getByRole('combobox', { name: 'Phong trào' }), 'ngheo');
  await user.click(await screen.findByTitle('Ngày vì người nghèo'));
  await user.type(within(head).getByRole('combobox', { name: 'Tỉnh' }), 'cao bang');
  await user.click(await screen.findByTitle('Tỉnh Cao Bằng'));
  await user.type(within(head).getByRole('textbox', { name: 'Giai đoạn' }), '2021');
  await press(user, 'Thêm số liệu');
  const line = screen.getByRole('listitem', { name: 'Số liệu 1' });
  await choose(user, line, 'Chỉ tiêu', 'Chi bộ thành lập mới');
  const value = within(line).getByRole('spinbutton', { name: 'Giá trị' });
  await user.type(value, '-5{Tab}');
  await waitFor(() => expect(value).toBeInvalid());
  await press(user, 'Gửi báo cáo');
  expect(await screen.findByText('Chưa gửi: còn chỗ phải sửa hoặc còn thiếu.')).toBeVisible();
  await user.clear(value);
  await user.type(value, '5');
  await waitFor(() => expect(value).toBeValid());
  await press(user, 'Gửi báo cáo');
  expect(await screen.findByRole('heading', { level: 1, name: 'Đã ghi nhận' })).toBeVisible();
  expect(screen.getByRole('link', { name: title })).toBeVisible();
  const query = `query ($id: UUID!) {
    province(id: $id) { reviews(period: "2021") { title } figures(period: "2021") { value } } }`;
  const id = await provinceId('04', '2021-12-31');
  const { province } = await ask<{ province: { reviews: object[]; figures: object[] } }>(query, { id });
  expect(province.reviews).toEqual([{ title }]);
  expect(province.figures).toEqual([{ value: 5 }]);
  await waitFor(async () => expect(await draftsNow(title)).toEqual([]));
  await waitFor(async () => expect(await findDraft({ subject: undefined, form })).toBeUndefined());
});
