import { screen, waitFor, within } from '@testing-library/react';
import { ask, provinceId } from '../../testing/ask';
import { platformUrl } from '../../testing/platform';
import { renderConsole } from '../../testing/render-console';
import { sessionOf } from '../../testing/session-of';

let year = 1990;

async function record(value: number, period = String(++year)): Promise<string> {
  const { indicators } = await ask<{ indicators: { id: string }[] }>('{ indicators { id } }');
  const input = {
    provinceId: await provinceId('40', '2026-01-01'),
    indicatorId: indicators[0]?.id,
    value,
    qualifier: 'MORE_THAN',
    period,
    source: 'Nguồn thử',
  };
  const mutation = 'mutation ($input: CreateFigureInput!) { createFigure(input: $input) { id } }';
  return (await ask<{ createFigure: { id: string } }>(mutation, { input })).createFigure.id;
}

const officerOf = (provinces: readonly string[]) => sessionOf('province', provinces);

const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

const button = (name: string) => screen.findByRole('button', { name });

it('is submitted and returned by buttons, closed meanwhile, and shows why it was returned', async () => {
  const id = await record(7950);
  const { user, unmount } = renderConsole(`/figures/${id}`);
  expect(await screen.findByRole('heading', { level: 1, name: /: trên 7\.950 / })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Duyệt' })).toBeNull();
  await user.click(await button('Nộp'));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Nộp' }));
  await closed();
  expect(await button('Duyệt')).toBeVisible();
  expect(await screen.findByText(/^Số liệu đã nộp hoặc đã duyệt không sửa được/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sửa' })).toBeNull();
  await user.click(await button('Trả lại'));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Trả lại' }));
  const reason = dialog.getByRole('textbox', { name: 'Lý do' });
  await waitFor(() => expect(reason).toHaveAccessibleDescription('Hãy nhập mục này.'));
  await user.type(reason, 'Thiếu huyện thử');
  await user.click(dialog.getByRole('button', { name: 'Trả lại' }));
  expect(await screen.findByText('Lý do: Thiếu huyện thử')).toBeVisible();
  await closed();
  expect(await button('Sửa')).toBeVisible();
  unmount();
  renderConsole(`/figures?status=RETURNED&period=${year}`);
  expect(await screen.findByText('Trả lại: Thiếu huyện thử')).toBeVisible();
});

it('stands beside what contradicts it', async () => {
  const [id, other] = [await record(84), await record(48, String(year))];
  const { user, addressNow } = renderConsole(`/figures/${id}`);
  await user.click(await screen.findByRole('link', { name: /^trên 48/ }));
  await waitFor(() => expect(addressNow()).toBe(`/figures/${other}`));
});

it('tells a province officer who decides, and of a foreign figure why nothing can be done', async () => {
  const id = await record(12);
  await ask('mutation ($id: UUID!) { submitFigure(id: $id, version: 1) { id } }', { id });
  const own = renderConsole(`/figures/${id}`, platformUrl, officerOf([await provinceId('40', '2026-01-01')]));
  expect(await button('Rút lại')).toBeVisible();
  expect(screen.getByText('Cán bộ Bộ Tư lệnh mới được: Duyệt, Trả lại.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Duyệt' })).toBeNull();
  own.unmount();
  renderConsole(`/figures/${id}`, platformUrl, officerOf([crypto.randomUUID()]));
  const why = /Bạn chỉ ghi số liệu của tỉnh mình; bản ghi này thuộc tỉnh khác/;
  expect(await screen.findByRole('note', { name: why })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Rút lại' })).toBeNull();
});

it('says above its form that a submitted figure cannot be changed', async () => {
  const id = await record(3);
  const { figure } = await ask<{ figure: { version: number } }>(`{ figure(id: "${id}") { version } }`);
  await ask(`mutation { submitFigure(id: "${id}", version: ${figure.version}) { id } }`);
  renderConsole(`/figures/${id}/edit`);
  expect(await screen.findByText(/^Số liệu đã nộp hoặc đã duyệt không sửa được/)).toBeVisible();
});

it('says what the service says in the language that is chosen meanwhile', async () => {
  const id = await record(4);
  const { figure } = await ask<{ figure: { version: number } }>(`{ figure(id: "${id}") { version } }`);
  await ask(`mutation { submitFigure(id: "${id}", version: ${figure.version}) { id } }`);
  const { user } = renderConsole(`/figures/${id}`);
  expect(await screen.findByText(/^Số liệu đã nộp hoặc đã duyệt không sửa được/)).toBeVisible();
  await user.click(await button('English'));
  expect(await screen.findByText(/^A figure that is submitted or approved is not changed/)).toBeVisible();
  await user.click(await button('Tiếng Việt'));
});

it('finds the province as of the period that a figure speaks of', async () => {
  const { user } = renderConsole('/figures/new');
  const period = await screen.findByRole('textbox', { name: 'Giai đoạn' });
  await waitFor(() => expect(period).toBeEnabled());
  await user.type(screen.getByRole('combobox', { name: 'Tỉnh' }), 'ha giang');
  expect(await screen.findByText('Không tìm thấy.')).toBeVisible();
  await user.type(period, '2018');
  await user.type(screen.getByRole('combobox', { name: 'Tỉnh' }), 'ha giang');
  expect(await screen.findByTitle('Tỉnh Hà Giang')).toBeVisible();
});

it('is listed in the order of a column by the service, page by page', async () => {
  for (const [value, period] of [
    [10, '1981'],
    [30, '1982'],
    [20, '1983'],
  ] as const)
    await record(value, period);
  const { user, addressNow } = renderConsole('/figures?period=1981/1983&sort=-value');
  const values = () =>
    screen.getAllByRole('row').flatMap(({ textContent }) => /trên (\d+)/.exec(textContent)?.[1] ?? []);
  await waitFor(() => expect(values()).toEqual(['30', '20', '10']));
  await user.click(screen.getByRole('columnheader', { name: 'Giai đoạn' }));
  await waitFor(() => expect(values()).toEqual(['10', '30', '20']));
  expect(addressNow()).toContain('sort=period');
});

it('is amended after it was approved: proposed with what is recorded, approved by another, and keeps what it was', async () => {
  const id = await record(40);
  const seen = async () => (await ask<{ figure: object }>(`{ figure(id: "${id}") { id version } }`)).figure;
  for (const move of ['submitFigure', 'approveFigure'])
    await ask(
      `mutation ($id: UUID!, $version: Int!) { ${move}(id: $id, version: $version) { id } }`,
      await seen(),
    );
  const { user } = renderConsole(`/figures/${id}`);
  expect(await screen.findByText('Số liệu này chưa được sửa lần nào.')).toBeVisible();
  await user.click(await button('Đề nghị sửa'));
  const dialog = within(await screen.findByRole('dialog'));
  const value = await dialog.findByRole('spinbutton', { name: /^Giá trị/ });
  await waitFor(() => expect(value).toHaveDisplayValue('40'));
  expect(dialog.getByTitle('Hơn')).toBeVisible();
  await user.clear(value);
  await user.type(value, '45');
  await user.type(dialog.getByRole('textbox', { name: 'Lý do' }), 'Đếm lại');
  await user.click(dialog.getByRole('button', { name: 'Đề nghị sửa' }));
  await closed();
  expect(await screen.findByText('trên 40 thành trên 45')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: /: trên 40/ })).toBeVisible();
  await user.click(await button('Duyệt'));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Duyệt' }));
  await closed();
  expect(await screen.findByRole('heading', { level: 1, name: /: trên 45/ })).toBeVisible();
  expect(await screen.findByText('trên 40 thành trên 45')).toBeVisible();
});
