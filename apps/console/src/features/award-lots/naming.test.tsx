import { screen, waitFor, within } from '@testing-library/react';
import { forgetDraftsOf } from '../../lib/drafts/drafts';
import { ask, provinceId } from '../../testing/ask';
import { renderConsole } from '../../testing/render-console';

const called = (name: string) => `${name} ${process.pid}`;

/** A lot of two households, of a type of its own. */
async function record(): Promise<string> {
  const type = {
    name: called('Giấy khen hộ thử'),
    code: `HO_${process.pid}_${Math.trunc(performance.now())}`,
    form: 'COMMENDATION',
    terms: [{ recipients: ['HOUSEHOLD'], oncePerPerson: false }],
  };
  const { createAwardType } = await ask<{ createAwardType: { id: string } }>(
    'mutation ($input: CreateAwardTypeInput!) { createAwardType(input: $input) { id } }',
    { input: type },
  );
  const { units } = await ask<{ units: { nodes: { id: string }[] } }>('{ units(first: 1) { nodes { id } } }');
  const input = {
    provinceId: await provinceId('40', '2026-01-01'),
    authorityId: units.nodes[0]?.id,
    awardTypeId: createAwardType.id,
    households: 2,
    period: '2025',
  };
  const mutation = 'mutation ($input: CreateAwardLotInput!) { createAwardLot(input: $input) { id } }';
  return (await ask<{ createAwardLot: { id: string } }>(mutation, { input })).createAwardLot.id;
}

const row = (name: string) => {
  const table = within(screen.getByRole('region', { name: 'Đối chiếu danh sách' }));
  return within(table.getByRole('rowheader', { name }).closest('tr') as HTMLElement);
};

it('names from a pasted list what is clear, says why not of the rest, and keeps what was refused', async () => {
  const [one, two, three] = ['Hộ Thử Một', 'Hộ Thử Hai', 'Hộ Thử Ba'].map(called) as [string, string, string];
  const id = await record();
  const { user } = renderConsole(`/award-lots/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Ghi tên từ danh sách' }));
  const list = await screen.findByRole('textbox', { name: 'Dán danh sách' });
  await user.click(list);
  await user.paste(`STT\tHộ gia đình\tSố sổ vàng\n1\t${one}\tT${process.pid}\n2\t${two}\t\n3\t${three}\t`);
  await user.click(screen.getByRole('button', { name: 'Đối chiếu' }));
  await screen.findByRole('region', { name: 'Đối chiếu danh sách' });
  expect(row(one).getByText('Chưa có; sẽ thêm hộ mới')).toBeVisible();
  expect(row(three).getByText('Không ghi: quá số đã công bố')).toBeVisible();
  // Somebody else takes the number meanwhile.
  const elsewhere = await record();
  await ask(`mutation ($input: NameAwardInput!) { nameAward(input: $input) { id } }`, {
    input: { lotId: elsewhere, household: called('Hộ Thử Khác'), goldenBookNumber: `T${process.pid}` },
  });
  await user.click(screen.getByRole('button', { name: 'Ghi tên 2 hộ gia đình' }));
  expect(await row(one).findByText('Số sổ vàng này đã được dùng.')).toBeVisible();
  expect(await row(two).findByText('Đã ghi tên')).toBeVisible();
  expect(await screen.findByText('1/2 đã có tên')).toBeVisible();
  expect(list).toHaveDisplayValue(new RegExp(one));
  await user.click(await screen.findByRole('button', { name: `Thu hồi: ${two}` }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Lý do thu hồi' }), 'Ghi nhầm');
  await user.click(dialog.getByRole('button', { name: 'Thu hồi' }));
  await waitFor(() => expect(screen.getByText(/^Thu hồi ngày .*: Ghi nhầm$/)).toBeVisible());
});

it('finds a list again that was left, compares it anew, and forgets it once all are named', async () => {
  const [one, two] = ['Hộ Thử Bốn', 'Hộ Thử Năm'].map(called) as [string, string];
  const id = await record();
  const before = renderConsole(`/award-lots/${id}`);
  await before.user.click(await screen.findByRole('button', { name: 'Ghi tên từ danh sách' }));
  await before.user.click(await screen.findByRole('textbox', { name: 'Dán danh sách' }));
  await before.user.paste(`${one}\n${two}`);
  before.unmount();
  await ask(`mutation ($input: NameAwardInput!) { nameAward(input: $input) { id } }`, {
    input: { lotId: id, household: one },
  });
  const after = renderConsole(`/award-lots/${id}`);
  expect(await screen.findByText(/^Máy này còn giữ danh sách dán lúc/)).toBeVisible();
  expect(await screen.findByText('Không ghi: đã có tên trong đợt này')).toBeVisible();
  await after.user.click(screen.getByRole('button', { name: 'Ghi tên 1 hộ gia đình' }));
  expect(await row(two).findByText('Đã ghi tên')).toBeVisible();
  expect(await screen.findByText('2/2 đã có tên')).toBeVisible();
  after.unmount();
  renderConsole(`/award-lots/${id}`);
  await screen.findByRole('button', { name: 'Ghi tên từ danh sách' });
  expect(screen.queryByText(/^Máy này còn giữ danh sách/)).toBeNull();
});

it('leaves to the user whether a household of a similar name is meant', async () => {
  const [there, written] = [called('Hộ ông Trần Văn Thử'), called('Trần Văn Thu')];
  const input = { name: there, provinceId: await provinceId('40', '2026-01-01'), place: 'Xã Thử' };
  await ask('mutation ($input: CreateHouseholdInput!) { createHousehold(input: $input) { id } }', { input });
  const { user } = renderConsole(`/award-lots/${await record()}`);
  await user.click(await screen.findByRole('button', { name: 'Ghi tên từ danh sách' }));
  await user.click(await screen.findByRole('textbox', { name: 'Dán danh sách' }));
  await user.paste(written);
  await user.click(screen.getByRole('button', { name: 'Đối chiếu' }));
  await user.click(await screen.findByRole('combobox', { name: `Chọn người cho dòng “${written}”` }));
  expect(await screen.findByTitle(`Thêm hộ mới: ${written}`)).toBeVisible();
  await user.click(screen.getByTitle(`${there} · Xã Thử · Tỉnh Nghệ An`));
  await user.click(screen.getByRole('button', { name: 'Ghi tên 1 hộ gia đình' }));
  expect(await row(written).findByText('Đã ghi tên')).toBeVisible();
});

afterEach(() => forgetDraftsOf(undefined));
