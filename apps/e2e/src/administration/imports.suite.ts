import { askAs, demo, enter } from './office';

const email = demo('headquarters');

const HEAD = 'Tỉnh;Chỉ tiêu;Giai đoạn;Giá trị;Mức chính xác;Nguồn';
const SOURCE = 'Danh sách Thử 0001';

const listOf = (head: string, rows: readonly string[]) => ({
  name: 'danh-sach-thu.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${[head, ...rows].join('\r\n')}`),
});

const csv = (...rows: string[]) => listOf(HEAD, rows);

const UNIT_HEAD = [
  ...['Loại đơn vị', 'Tên qua các thời kỳ: tên đơn vị'],
  ...['tuyến', 'cấp trên', 'từ ngày'].map((each) => `Cấp trên qua các thời kỳ: ${each}`),
  ...['tỉnh', 'từ ngày'].map((each) => `Tỉnh qua các thời kỳ: ${each}`),
].join(';');

/** The figures of that list which are recorded. */
async function recorded(): Promise<{ value: number }[]> {
  const query = `query ($source: String) { figures(search: $source, first: 10) {
    nodes { value qualifier period status province { name } indicator { code } } } }`;
  const { figures } = await askAs<{ figures: { nodes: { value: number }[] } }>(email, query, {
    source: SOURCE,
  });
  return figures.nodes.toSorted((one, other) => one.value - other.value);
}

/** The form of Nghệ An in a new round. */
async function openedForm(): Promise<string> {
  const { there, indicators } = await askAs<{ there: { id: string }; indicators: { id: string }[] }>(
    email,
    '{ there: province(code: "40", on: "2026-01-01") { id } indicators { id } }',
  );
  const input = {
    ...{ title: 'Đợt tệp Thử 0001', period: '1984', deadline: '2035-01-31' },
    questions: indicators.slice(0, 2).map(({ id }) => ({ indicatorId: id })),
    provinces: [{ provinceId: there.id }],
  };
  const { made } = await askAs<{ made: { id: string } }>(
    email,
    'mutation ($input: CreateCollectionRoundInput!) { made: createCollectionRound(input: $input) { id } }',
    { input },
  );
  const { round } = await askAs<{ round: { forms: { nodes: [{ id: string }] } } }>(
    email,
    `mutation { round: openCollectionRound(id: "${made.id}", version: 1) { forms { nodes { id } } } }`,
  );
  return round.forms.nodes[0].id;
}

export function imports(): void {
  it('takes a form back that a browser has saved, with nothing where nothing was filled in', async () => {
    const page = await enter(`/forms/${await openedForm()}`, { email });
    const download = page.getByRole('button', { name: 'Tải biểu Excel' });
    const [saved] = await Promise.all([page.waitForEvent('download'), download.click()]);
    expect(saved.suggestedFilename()).toBe('bieu-tinh-nghe-an-1984.xlsx');
    await page.getByRole('button', { name: 'Nạp tệp Excel' }).click();
    await page.locator('input[type=file]').setInputFiles(await saved.path());
    await page.getByText('chưa điền ô nào').waitFor();
    await page.getByText('Không có ô nào khác với số đã ghi.').waitFor();
  });

  it('are read from a file, judged row by row, and recorded all or none', async () => {
    const page = await enter('/figures', { email });
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    const file = page.locator('input[type=file]');
    await file.setInputFiles(
      csv(
        `Nghệ An;PARTY_CELLS_FOUNDED;2003;1.204;Khoảng;${SOURCE}`,
        `Hà Giang;Chi bộ thành lập mới;2003;nhiều;;${SOURCE}`,
      ),
    );
    const rows = page.getByRole('region', { name: 'Các dòng của danh sách' });
    await rows.getByText('Hãy nhập số, ví dụ 1250 hoặc 12.5.').waitFor();
    await page.getByText(/Có 1 dòng không hợp lệ nên chưa ghi được gì/).waitFor();
    expect(await page.getByRole('button', { name: /^Ghi \d/ }).count()).toBe(0);
    expect(await recorded()).toEqual([]);
    await page.getByRole('button', { name: 'Chọn tệp khác' }).click();
    await file.setInputFiles(
      csv(
        `Nghệ An;PARTY_CELLS_FOUNDED;2003;1.204;Khoảng;${SOURCE}`,
        `Hà Giang;Chi bộ thành lập mới;2003;7;;${SOURCE}`,
      ),
    );
    await page.getByRole('button', { name: 'Ghi 2 bản ghi' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi tất cả' }).click();
    await page.getByText('Đã ghi xong: tạo 2 bản ghi, sửa 0 bản ghi.').waitFor();
    expect(await recorded()).toEqual([
      {
        ...{ value: 7, qualifier: 'EXACTLY', period: '2003', status: 'DRAFT' },
        ...{ province: { name: 'Hà Giang' }, indicator: { code: 'PARTY_CELLS_FOUNDED' } },
      },
      {
        ...{ value: 1204, qualifier: 'ABOUT', period: '2003', status: 'DRAFT' },
        ...{ province: { name: 'Nghệ An' }, indicator: { code: 'PARTY_CELLS_FOUNDED' } },
      },
    ]);
    // Who comes back to its address sees what became of it.
    await page.reload();
    await page.getByText('Đã ghi xong: tạo 2 bản ghi, sửa 0 bản ghi.').waitFor();
  });

  it('of what changes with time name provinces by their code, and what rows above have made', async () => {
    const post = (name: string, superior: string, province: string) =>
      `Đồn biên phòng;${name};Chuyên môn;${superior};01/01/2012;${province};01/01/2012`;
    const above = post('Đồn Biên phòng Nhập Thử A', 'Bộ Tư lệnh Bộ đội Biên phòng', '40');
    const below = post('Đồn Biên phòng Nhập Thử B', 'Đồn biên phòng nhập thử A', 'Nghệ An');
    const page = await enter('/units', { email });
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    const file = page.locator('input[type=file]');
    await file.setInputFiles(listOf(UNIT_HEAD, [below, above]));
    await page
      .getByText(/phải ở một dòng phía trên/)
      .last()
      .waitFor();
    await page.getByRole('button', { name: 'Chọn tệp khác' }).click();
    await file.setInputFiles(listOf(UNIT_HEAD, [above, below]));
    await page.getByRole('button', { name: 'Ghi 2 bản ghi' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi tất cả' }).click();
    await page.getByText('Đã ghi xong: tạo 2 bản ghi, sửa 0 bản ghi.').waitFor();
    const query = `query ($search: String) { units(search: $search) { nodes { name province { name } superior { name } } } }`;
    const { units } = await askAs<{ units: { nodes: object[] } }>(email, query, { search: 'nhap thu b' });
    expect(units.nodes).toEqual([
      {
        name: 'Đồn Biên phòng Nhập Thử B',
        province: { name: 'Nghệ An' },
        superior: { name: 'Đồn Biên phòng Nhập Thử A' },
      },
    ]);
  });

  it('have a template, whose headings are understood, and a list saved as an Excel file', async () => {
    const page = await enter('/figures/import', { email });
    const saved = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return (await download).path();
    };
    await page.locator('input[type=file]').setInputFiles(await saved('Tải mẫu Excel'));
    await page.getByText('Tệp không có dòng nào dưới dòng tiêu đề.').waitFor();
    await page.getByRole('link', { name: 'Về danh sách số liệu' }).click();
    const list = await saved('Xuất Excel');
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    await page.locator('input[type=file]').setInputFiles(list);
    // It was read as a workbook: the columns of the list are others than those of the form.
    await page.getByText(/Không hiểu các tiêu đề cột: Tình trạng/).waitFor();
  });
}
