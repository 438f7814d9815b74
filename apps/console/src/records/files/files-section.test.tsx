import { screen, waitFor, within } from '@testing-library/react';
import { MOST_BYTES } from '../../lib/files/most-bytes';
import { ask, provinceId } from '../../testing/ask';
import { catchFiles } from '../../testing/catch-files';
import { platformUrl } from '../../testing/platform';
import { renderConsole } from '../../testing/render-console';
import { sessionOf } from '../../testing/session-of';

const fetchAnywhere = globalThis.fetch;

/** A browser is at the address of the platform, and reads files that are sent; jsdom is at none, and its files are strange to fetch. */
const fetchHere: typeof fetch = async (to, init = {}) => {
  const isHere = typeof to === 'string' && to.startsWith('/');
  const body = init.body instanceof File ? await bytesOf(init.body) : init.body;
  return fetchAnywhere(isHere ? `${platformUrl()}${to}` : to, { ...init, ...(body && { body }) });
};

beforeEach(() => void jest.spyOn(globalThis, 'fetch').mockImplementation(fetchHere));

const bytesOf = (file: File): Promise<ArrayBuffer> =>
  new Promise((read) => {
    const reader = new FileReader();
    reader.onload = () => read(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(file);
  });

let made = 0;

/** Records something to which files can be attached. */
async function record(): Promise<string> {
  const input = {
    title: `Kết nghĩa có tệp ${process.pid} ${(made += 1)}`,
    kind: 'UNIT_AND_COMMUNE',
    provinceId: await provinceId('04', '2026-01-01'),
    parties: [
      { kind: 'UNIT', name: 'Đồn Thử' },
      { kind: 'COMMUNE', name: 'Xã Thử', place: 'Nơi thử' },
    ],
  };
  const mutation = 'mutation ($input: CreateTwinningInput!) { createTwinning(input: $input) { id } }';
  return (await ask<{ createTwinning: { id: string } }>(mutation, { input })).createTwinning.id;
}

/** Attaches a file as a program does. */
async function attached(id: string, name: string): Promise<void> {
  const path = `/files/movements?name=${encodeURIComponent(name)}`;
  const response = await fetch(path, { method: 'POST', body: `${name} của ${id}` });
  const { id: upload } = (await response.json()) as { id: string };
  await ask(
    'mutation ($id: UUID!, $upload: UUID!) { movementsAttachFile(entityType: "Twinning", entityId: $id, upload: $upload) { id } }',
    { id, upload },
  );
}

const text = (name: string, content: string) => new File([content], name, { type: 'text/plain' });

const section = () => screen.findByRole('region', { name: 'Tệp đính kèm' });

/** Opens the dialog on the page of a record, and chooses files in it. */
async function choose(files: File[]) {
  const { user } = renderConsole(`/twinnings/${await record()}`);
  await user.click(await screen.findByRole('button', { name: 'Đính kèm tệp' }));
  const dialog = await screen.findByRole('dialog');
  // A dialog that has just opened takes the focus, also from what somebody types into it.
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  const input = dialog.querySelector('input[type=file]') as HTMLInputElement;
  await user.upload(input, files);
  const attach = () => user.click(within(dialog).getByRole('button', { name: 'Đính kèm tệp' }));
  return { user, dialog, attach };
}

it('attaches files with notes, saves one under its name, retires it for a reason and restores it', async () => {
  const saved = catchFiles();
  const { user, dialog, attach } = await choose([
    text('biên bản kết nghĩa.txt', 'Biên bản thử'),
    text('phụ lục.txt', 'Phụ lục thử'),
  ]);
  await user.type(within(dialog).getByLabelText(/^Ghi chú về biên bản/), 'Bản thử');
  await attach();
  const files = within(await section());
  expect(await files.findByText('Bản thử')).toBeVisible();
  expect(files.getAllByText(/^Văn bản thuần, \d+ byte/)).toHaveLength(2);
  await user.click(files.getByRole('button', { name: 'Tải về biên bản kết nghĩa.txt' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe('biên bản kết nghĩa.txt');
  expect(await saved[0]?.text).toBe('Biên bản thử');

  await user.click(files.getByRole('button', { name: 'Thôi dùng tệp phụ lục.txt' }));
  const reason = await screen.findByLabelText('Lý do thôi dùng');
  await user.type(reason, 'Đính kèm nhầm');
  const asked = within(reason.closest('[role=dialog]') as HTMLElement);
  await user.click(asked.getByRole('button', { name: 'Thôi dùng' }));
  await waitFor(() => expect(files.queryByText('phụ lục.txt')).toBeNull());
  await user.click(files.getByRole('button', { name: 'Xem tệp đã thôi dùng' }));
  expect(await files.findByText(/Lý do: Đính kèm nhầm/)).toBeVisible();
  await user.click(files.getByRole('button', { name: 'Khôi phục tệp phụ lục.txt' }));
  await user.click(await screen.findByRole('button', { name: 'Khôi phục' }));
  expect(await files.findByText('Chưa có tệp nào thôi dùng.')).toBeVisible();
  expect(files.getByText('phụ lục.txt')).toBeVisible();
});

it('keeps what is refused in the dialog, with the reason, and attaches the rest', async () => {
  const { dialog, attach } = await choose([
    new File([new Uint8Array(MOST_BYTES + 1)], 'bản đồ.pdf'),
    new File(['không phải PDF'], 'quyết định.pdf'),
    text('ghi chép.txt', 'Ghi chép thử'),
  ]);
  expect(within(dialog).getByText(/^Tệp lớn quá 20 MiB/)).toBeVisible();
  await attach();
  await waitFor(() => expect(within(dialog).queryByText('ghi chép.txt')).toBeNull());
  const row = within(dialog).getByText('quyết định.pdf').closest('li') as HTMLElement;
  expect(within(row).getByRole('alert')).not.toBeEmptyDOMElement();
  expect(await within(await section()).findByText('ghi chép.txt')).toBeVisible();
});

it('stops sending a file that takes too long, and goes on with the next one', async () => {
  const { user, dialog, attach } = await choose([
    text('bản quét lớn.txt', 'Lớn'),
    text('ghi chú.txt', 'Nhỏ'),
  ]);
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (to, init = {}) => {
    const { signal } = init;
    const isSlow = String(to).includes(encodeURIComponent('bản quét'));
    if (isSlow) await new Promise((stopped) => signal?.addEventListener('abort', stopped));
    return fetchHere(to, init);
  });
  await attach();
  await user.click(await within(dialog).findByRole('button', { name: 'Dừng gửi bản quét lớn.txt' }));
  const files = within(await section());
  expect(await files.findByText('ghi chú.txt')).toBeVisible();
  expect(files.getAllByRole('listitem')).toHaveLength(1);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('shows the latest files, and the others on demand', async () => {
  const id = await record();
  for (let number = 1; number <= 21; number += 1) await attached(id, `phụ lục ${number}.txt`);
  const { user } = renderConsole(`/twinnings/${id}`);
  const files = within(await section());
  expect(await files.findByText('phụ lục 21.txt')).toBeVisible();
  expect(files.getByText('20/21 tệp')).toBeVisible();
  expect(files.queryByText('phụ lục 1.txt')).toBeNull();
  await user.click(files.getByRole('button', { name: 'Xem thêm' }));
  expect(await files.findByText('phụ lục 1.txt')).toBeVisible();
  expect(files.getAllByRole('listitem')).toHaveLength(21);
});

it('says that there are none, and offers nobody to attach who may not', async () => {
  renderConsole(`/twinnings/${await record()}`, platformUrl, sessionOf('council'));
  expect(await within(await section()).findByText('Chưa có tệp nào được đính kèm.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Đính kèm tệp' })).toBeNull();
});

it('shows nothing to those who may not see files', async () => {
  renderConsole(`/twinnings/${await record()}`, platformUrl, sessionOf('administrator'));
  await screen.findByText(/Đồn Thử/);
  expect(screen.queryByRole('region', { name: 'Tệp đính kèm' })).toBeNull();
});
