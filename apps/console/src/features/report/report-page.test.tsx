import { screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { findDraft, forgetDraftsOf } from '../../lib/drafts/drafts';
import { openSession } from '../../lib/session/session';
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
const press = async (user: User, name: string) => user.click(await screen.findByRole('button', { name }));

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

/** What a review needs beside its title and province. */
async function fillIn(user: User, period: string) {
  const head = screen.getByRole('region', { name: 'Hội nghị' });
  await choose(user, head, 'Loại', 'Sơ kết');
  await user.type(within(head).getByRole('combobox', { name: 'Phong trào' }), 'ngheo');
  await user.click(await screen.findByTitle('Ngày vì người nghèo'));
  await user.type(within(head).getByRole('textbox', { name: 'Giai đoạn' }), period);
}

async function chooseProvince(user: User) {
  await user.type(screen.getByRole('combobox', { name: 'Tỉnh' }), 'nghe an');
  await user.click(await screen.findByTitle('Tỉnh Nghệ An'));
}

interface Recorded {
  reviews: { title: string }[];
  figures: { value: number; status: string }[];
}

async function recorded(period: string): Promise<Recorded> {
  const query = `query ($id: UUID!, $period: EDTF) {
    province(id: $id) { reviews(period: $period) { title } figures(period: $period) { value status } } }`;
  const id = await provinceId('40', `${period}-12-31`);
  return (await ask<{ province: Recorded }>(query, { id, period })).province;
}

/** Lets a request reach the platform, once, and its answer be lost. */
function loseAnswerTo(operation: string) {
  const real = globalThis.fetch;
  let lost = 0;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, request) => {
    const answer = await real(url, request);
    if (lost > 0 || typeof request?.body !== 'string' || !request.body.includes(operation)) return answer;
    lost += 1;
    throw new TypeError('Failed to fetch');
  });
}

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
  await waitFor(async () => expect(await draftsNow(title)).toHaveLength(1));
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
  await waitFor(async () => expect(await draftsNow(title)).toHaveLength(1));
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
  await waitFor(async () => expect(await draftsNow(here)).toEqual([]));
});

it('says at its place what is refused, records it once it is mended, and nothing twice', async () => {
  const title = newTitle();
  const { user, addressNow } = await begin(title);
  const form = addressNow().slice(1).replace('reports', 'report');
  await fillIn(user, '2021');
  await chooseProvince(user);
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
  await waitFor(async () =>
    expect(await recorded('2021')).toMatchObject({ reviews: [{ title }], figures: [{ value: 5 }] }),
  );
  await waitFor(async () => expect(await draftsNow(title)).toEqual([]));
  await waitFor(async () => expect(await findDraft({ subject: undefined, form })).toBeUndefined());
});

it('does nothing twice when an answer is lost, and submits what a province reports', async () => {
  const title = newTitle();
  const person = {
    id: 'nguyen-van-thu-0001',
    name: 'Nguyễn Văn Thử 0001',
    email: 'thu0001@example.invalid',
    roles: ['province'],
    provinces: [await provinceId('40', '2022-12-31')],
  } as const;
  const { user } = renderConsole('/reports/new', platformUrl, { ...openSession, state: 'signed-in', person });
  await user.type(await titleField(), title);
  await fillIn(user, '2022');
  await press(user, 'Thêm số liệu');
  const line = screen.getByRole('listitem', { name: 'Số liệu 1' });
  await choose(user, line, 'Chỉ tiêu', 'Chi bộ thành lập mới');
  await user.type(within(line).getByRole('spinbutton', { name: 'Giá trị' }), '7');
  loseAnswerTo('createReview');
  await press(user, 'Gửi báo cáo');
  expect(await screen.findByText(/^Chưa rõ máy chủ đã ghi hay chưa/)).toBeVisible();
  // What was sent cannot be typed over: nobody knows yet whether it is recorded.
  expect(await titleField()).toBeDisabled();
  await waitFor(async () =>
    expect(await recorded('2022')).toMatchObject({ reviews: [{ title }], figures: [] }),
  );
  await press(user, 'Gửi báo cáo');
  expect(await screen.findByRole('heading', { level: 1, name: 'Đã ghi nhận' })).toBeVisible();
  await waitFor(async () =>
    expect(await recorded('2022')).toEqual({
      reviews: [{ title }],
      figures: [{ value: 7, status: 'SUBMITTED' }],
    }),
  );
  await waitFor(async () => expect(await draftsNow(title)).toEqual([]));
  await forgetDraftsOf(person.id);
});
