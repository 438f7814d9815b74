import { screen, waitFor, within } from '@testing-library/react';
import { forgetDraftsOf } from '../../lib/drafts/drafts';
import { ask, provinceId } from '../../testing/ask';
import { renderConsole } from '../../testing/render-console';

interface Round {
  readonly id: string;
  readonly form: string;
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
}

let year = 1850;

/** A round that asks one province for two indicators, and is open. */
async function opened(): Promise<Round> {
  const { indicators } = await ask<{ indicators: { id: string; name: string }[] }>(
    '{ indicators { id name } }',
  );
  const asked = indicators.slice(0, 2);
  year += 1;
  const input = {
    title: `Đợt thử ${year}`,
    period: String(year),
    deadline: '2031-01-31',
    twoPersons: false,
    questions: asked.map(({ id }) => ({ indicatorId: id, required: true })),
    provinces: [{ provinceId: await provinceId('40', '2026-01-01') }],
  };
  const { createCollectionRound: round } = await ask<{ createCollectionRound: { id: string } }>(
    'mutation ($input: CreateCollectionRoundInput!) { createCollectionRound(input: $input) { id } }',
    { input },
  );
  const { openCollectionRound } = await ask<{
    openCollectionRound: { forms: { nodes: { id: string }[] } };
  }>(`mutation { openCollectionRound(id: "${round.id}", version: 1) { forms { nodes { id } } } }`);
  return { id: round.id, form: openCollectionRound.forms.nodes[0]?.id ?? '', indicators: asked };
}

const cell = (name: string | RegExp) => screen.findByRole('gridcell', { name });
const button = (name: string) => screen.findByRole('button', { name });

type User = ReturnType<typeof renderConsole>['user'];

/** Gives a command, with what its dialog asks for. */
async function give(user: User, name: string, reason?: string): Promise<void> {
  await user.click(await button(name));
  const dialog = within(await screen.findByRole('dialog'));
  if (reason) await user.type(dialog.getByRole('textbox', { name: 'Lý do' }), reason);
  await user.click(dialog.getByRole('button', { name }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

afterEach(() => forgetDraftsOf(undefined));

it('is filled in, returned with a reason at a cell, mended and approved; its figures are there then', async () => {
  const { id, form, indicators } = await opened();
  const [first, second] = indicators.map(({ name }) => name);
  const { user } = renderConsole(`/forms/${form}`);
  await user.click(await cell(`${first}, Giá trị: trống`));
  await user.paste('1.084\n498');
  expect(await cell(`${second}, Giá trị: 498. Đã lưu.`)).toBeVisible();
  await give(user, 'Nộp');
  await user.click(await cell(new RegExp(`^${first}, Giá trị: 1\\.084`)));
  await user.click(await button('Đánh dấu ô này'));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Lý do trả lại' }), 'Thiếu huyện thử');
  await user.click(dialog.getByRole('button', { name: 'Đánh dấu số liệu' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await give(user, 'Trả lại', 'Xem ô đã đánh dấu');
  expect(await screen.findByText('Bộ Tư lệnh trả lại: Xem ô đã đánh dấu')).toBeVisible();
  await user.click(await cell(new RegExp(`^${first}, Giá trị: 1\\.084\\. Trả lại: Thiếu huyện thử`)));
  await user.keyboard('1.090{Enter}');
  expect(await cell(new RegExp(`^${first}, Giá trị: 1\\.090.*Đã lưu`))).toBeVisible();
  await give(user, 'Nộp');
  await give(user, 'Duyệt');
  const asked = `{ collectionRound(id: "${id}") { completeness { approved } } roundForm(id: "${form}") { cells { figure { value status } } } }`;
  const told = await ask<Record<string, unknown>>(asked);
  expect(told).toEqual({
    collectionRound: { completeness: { approved: 1 } },
    roundForm: {
      cells: [
        { figure: { value: 1090, status: 'APPROVED' } },
        { figure: { value: 498, status: 'APPROVED' } },
      ],
    },
  });
});

it('asks about a cell that somebody else saved meanwhile', async () => {
  const { form, indicators } = await opened();
  const [first] = indicators;
  const { user } = renderConsole(`/forms/${form}`);
  await user.click(await cell(`${first?.name}, Giá trị: trống`));
  const cells = [{ indicatorId: first?.id, version: 1, value: 9 }];
  await ask(
    'mutation ($id: UUID!, $cells: [FormCellInput!]!) { saveFormCells(id: $id, cells: $cells) { version } }',
    {
      id: form,
      cells,
    },
  );
  await user.keyboard('5{Enter}');
  await user.click(await button(`${first?.name} · Giá trị: giữ của tôi, 5`));
  expect(await cell(new RegExp(`^${first?.name}, Giá trị: 5\\..*Đã lưu\\.$`))).toBeVisible();
  const { roundForm } = await ask<{ roundForm: { cells: { value: number }[] } }>(
    `{ roundForm(id: "${form}") { cells { value } } }`,
  );
  expect(roundForm.cells[0]?.value).toBe(5);
});

it('shows of a round how far it is, gives one province more time, and is locked', async () => {
  const { id } = await opened();
  const { user, addressNow } = renderConsole(`/rounds/${id}`);
  await user.click(await button('Gia hạn: Tỉnh Nghệ An'));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Đến hết ngày' }), '05/02/2031{Enter}');
  await user.type(dialog.getByRole('textbox', { name: 'Lý do' }), 'Bão thử');
  await user.click(dialog.getByRole('button', { name: 'Gia hạn' }));
  expect(await screen.findByText('(đã gia hạn: Bão thử)')).toBeVisible();
  expect(screen.getByText('05/02/2031')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Đã nộp: 0' }));
  expect(await screen.findByText('Không có biểu nào như vậy.')).toBeVisible();
  expect(addressNow()).toContain('forms=SUBMITTED');
  await give(user, 'Khóa đợt');
  expect(await screen.findByText('Đã khóa')).toBeVisible();
});
