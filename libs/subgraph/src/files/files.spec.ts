import 'reflect-metadata';

import { createHash, randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';

import { createTestDatabase } from '@bien-cuong/testing';

import { openLocalSubgraph } from '../serve/local-subgraph';
import { localWithFiles } from '../testing/local-with-files';
import { who } from '../testing/register-sender';
import { lanterns } from '../writes/register/testing/lanterns';

const OFFICER = who('headquarters');
const COLLEAGUE = { ...OFFICER, subject: 'nguyen-van-thu-0002' };

const subgraph = localWithFiles(lanterns, createTestDatabase);

interface Attached {
  id: string;
  version: number;
  path: string;
  retiredOn: string | null;
}

interface Answered {
  it?: Attached;
  code?: unknown;
  argument?: unknown;
}

async function ask(query: string, variables: object = {}, caller = OFFICER): Promise<Answered> {
  const operation = { query, operationName: undefined };
  const answer = await subgraph.execute(operation, { ...variables }, { 'accept-language': 'en' }, caller);
  const { code, argument } = answer.errors?.[0]?.extensions ?? {};
  return { ...(answer.data as { it?: Attached } | null), ...(code !== undefined && { code, argument }) };
}

let count = 0;
const lantern = async (): Promise<string> =>
  (await ask(`mutation { it: createLantern(input: { name: "Đèn ${++count}" }) { id } }`)).it?.id ?? '';

/** Sends a text as a file; every call another one unless it is given. */
const send = (content = `Nội dung ${randomUUID()}`, name = 'Biên bản.txt', caller = OFFICER) =>
  subgraph.send(content, name, caller);

const fetched = (id: string) => subgraph.fetched(id, OFFICER);

const SHOWN = 'id version path retiredOn';

const attach = (entityId: string, upload: string, { caller = OFFICER, type = 'Lantern', key = '' } = {}) =>
  ask(
    `mutation ($type: String!, $entityId: UUID!, $upload: UUID!, $key: String) {
      it: lanternsAttachFile(entityType: $type, entityId: $entityId, upload: $upload, note: " bản  quét ", idempotencyKey: $key) { ${SHOWN} } }`,
    { type, entityId, upload, ...(key && { key }) },
    caller,
  );

const change = (verb: string, { id, version }: Pick<Attached, 'id' | 'version'>, also = '') =>
  ask(
    `mutation ($id: UUID!, $version: Int!) { it: lanterns${verb}(id: $id, version: $version${also}) { ${SHOWN} } }`,
    { id, version },
  );

const retire = (attached: Pick<Attached, 'id' | 'version'>) =>
  change('RetireAttachment', attached, ', reason: "gửi nhầm"');

async function listed(id: string, args = ''): Promise<Record<string, unknown>[]> {
  const query = `query ($keys: [_Any!]!) { it: _entities(representations: $keys) {
    ... on Lantern { attachments${args} { nodes { name note mediaType size sha256 } } } } }`;
  const { it } = (await ask(query, { keys: [{ __typename: 'Lantern', id }] })) as {
    it?: { attachments: { nodes: Record<string, unknown>[] } }[];
  };
  return it?.[0]?.attachments.nodes ?? [];
}

it('gives back what was attached, byte for byte, to be saved under its name and never shown', async () => {
  const id = await lantern();
  const content = `Biên bản ${randomUUID()}`;
  const { it } = await attach(id, (await send(content)).id);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const size = Buffer.byteLength(content);
  expect(await listed(id)).toEqual([
    { name: 'Biên bản.txt', note: 'bản quét', mediaType: 'text/plain', size, sha256 },
  ]);
  expect(it?.path).toBe(`/files/lanterns/${it?.id}`);
  const given = await fetched(it?.id ?? '');
  expect(given).toMatchObject({ status: 200, content });
  expect(given.headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(size),
    'content-disposition': `attachment; filename="Bi?n b?n.txt"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.txt`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  });
});

it('records who attached, retired and fetched it', async () => {
  const { it } = await attach(await lantern(), (await send()).id);
  await fetched(it?.id ?? '');
  await retire(it as Attached);
  const trail = await subgraph.dataSource.query<{ kind: string; operation: string; subject: string }[]>(
    `SELECT kind, operation, subject FROM audit_record WHERE entity_type = 'Attachment' AND entity_id = $1 ORDER BY id`,
    [it?.id],
  );
  expect(trail).toEqual([
    { kind: 'CHANGE', operation: 'lanternsAttachFile', subject: OFFICER.subject },
    { kind: 'LOOK', operation: 'content', subject: OFFICER.subject },
    { kind: 'CHANGE', operation: 'lanternsRetireAttachment', subject: OFFICER.subject },
  ]);
});

it('attaches a file once for each key, and the same content to a record once', async () => {
  const id = await lantern();
  const { id: upload } = await send('cùng nội dung');
  const { it } = await attach(id, upload, { key: `k-${id}` });
  expect((await attach(id, upload, { key: `k-${id}` })).it).toEqual(it);
  expect(await attach(id, upload)).toMatchObject({ code: 'NOT_FOUND', argument: 'upload' });
  const again = await send('cùng nội dung', 'Tên khác.txt');
  expect(await attach(id, again.id)).toMatchObject({ code: 'CONFLICT', argument: 'upload' });
  expect((await attach(await lantern(), again.id)).it).toBeDefined();
});

it('attaches nothing that somebody else has sent, and nothing to what is not there or retired', async () => {
  const id = await lantern();
  const { id: upload } = await send();
  expect(await attach(id, upload, { caller: COLLEAGUE })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await attach(randomUUID(), upload)).toMatchObject({ code: 'NOT_FOUND', argument: 'entityId' });
  expect(await attach(id, upload, { type: 'Star' })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'entityType',
  });
  await ask(`mutation { it: retireLantern(id: "${id}", version: 1, reason: "hỏng") { id } }`);
  expect(await attach(id, upload)).toMatchObject({ code: 'CONFLICT', argument: 'entityId' });
  expect(await listed(id)).toEqual([]);
});

it('retires and restores a file of the version that was seen; its content is kept', async () => {
  const id = await lantern();
  const { it } = await attach(id, (await send('một tờ')).id);
  const { it: retired } = await retire(it as Attached);
  expect(retired).toMatchObject({ version: 2, retiredOn: expect.stringMatching(/^\d{4}-/) as string });
  expect(await retire(it as Attached)).toMatchObject({ code: 'CONFLICT', argument: 'version' });
  expect([await listed(id), (await listed(id, '(retired: true)')).length]).toEqual([[], 1]);
  expect((await fetched(it?.id ?? '')).status).toBe(200);
  const other = await attach(id, (await send('một tờ')).id);
  expect(await change('RestoreAttachment', retired as Attached)).toMatchObject({ code: 'CONFLICT' });
  await retire(other.it as Attached);
  expect((await change('RestoreAttachment', retired as Attached)).it).toMatchObject({ retiredOn: null });
});

it('leaves the files of a retired record as they are', async () => {
  const id = await lantern();
  const { it } = await attach(id, (await send()).id);
  const { it: record } = await ask(
    `mutation { it: retireLantern(id: "${id}", version: 1, reason: "hỏng") { id version } }`,
  );
  const refused = { code: 'CONFLICT', argument: 'id' };
  expect(await retire(it as Attached)).toMatchObject(refused);
  await ask(`mutation { it: restoreLantern(id: "${id}", version: ${record?.version}) { id } }`);
  const { it: retired } = await retire(it as Attached);
  await ask(`mutation { it: retireLantern(id: "${id}", version: 3, reason: "hỏng") { id } }`);
  expect(await change('RestoreAttachment', retired as Attached)).toMatchObject(refused);
});

it('refuses a file that is not what its name says, and records who sent it', async () => {
  const sent = send('<!doctype html><script>alert(1)</script>', 'Quyết định.pdf');
  await expect(sent).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  const [record] = await subgraph.dataSource.query<{ kind: string; detail: object }[]>(
    `SELECT kind, detail FROM audit_record WHERE operation = 'sendFile' ORDER BY id DESC LIMIT 1`,
  );
  expect(record).toMatchObject({
    kind: 'REFUSAL',
    detail: { code: 'BAD_USER_INPUT', input: { name: 'Quyết định.pdf' } },
  });
});

it('forgets what is not attached within a day, and its content unless a record has it', async () => {
  const kept = async () =>
    (await readdir(subgraph.folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile())
      .length;
  const contents = [`giữ ${randomUUID()}`, `bỏ ${randomUUID()}`];
  await attach(await lantern(), (await send(contents[0])).id);
  const uploads = [await send(contents[0]), await send(contents[1])];
  const before = await kept();
  await subgraph.dataSource.query(
    `UPDATE file_upload SET created_at = now() - interval '25 hours' WHERE id = ANY ($1)`,
    [uploads.map(({ id }) => id)],
  );
  expect(await attach(await lantern(), uploads[1]?.id ?? '')).toMatchObject({ code: 'NOT_FOUND' });
  await send(contents[0]);
  expect(await kept()).toBe(before - 1);
});

it('takes no more than fifty files from somebody who attaches none', async () => {
  const caller = { ...OFFICER, subject: 'nguyen-van-thu-0003' };
  await subgraph.dataSource.query(
    `INSERT INTO file_upload (id, owner, name, media_type, size, sha256)
     SELECT gen_random_uuid(), $1, 'Tệp ' || i, 'text/plain', 1, $2 FROM generate_series(1, 50) i`,
    [caller.subject, '0'.repeat(64)],
  );
  await expect(send('thêm', 'Thêm.txt', caller)).rejects.toMatchObject({ code: 'CONFLICT' });
});

it('says so where no place for files is configured, and when a content is lost', async () => {
  const { it } = await attach(await lantern(), (await send()).id);
  await rm(join(subgraph.folder, 'lanterns'), { recursive: true });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(fetched(it?.id ?? '')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  const without = await openLocalSubgraph(lanterns, { databaseUrl: subgraph.database.url });
  const body = Readable.from(['x']);
  await expect(without.files({ method: 'POST', name: 'a.txt', body }, {}, OFFICER)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
  });
  await without.close();
});

it.each(['no-uuid', randomUUID()])('finds no file %s', async (id) => {
  await expect(fetched(id)).rejects.toMatchObject({ code: 'NOT_FOUND', argument: 'id' });
});

it('takes three files at once from one sender, and more when one was sent', async () => {
  const caller = { ...OFFICER, subject: 'nguyen-van-thu-0004' };
  const bodies = [1, 2, 3].map(() => new PassThrough());
  const sending = bodies.map((body, at) =>
    subgraph.files({ method: 'POST', name: `Tệp ${at}.txt`, body }, {}, caller),
  );
  await expect(send('thêm', 'Thêm.txt', caller)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  for (const [at, body] of bodies.entries()) body.end(`nội dung ${at}`);
  expect((await Promise.all(sending)).map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(await send('thêm', 'Thêm.txt', caller)).toMatchObject({ name: 'Thêm.txt' });
});

it('does not start with a scanner that is no program', async () => {
  const files = { FILES_DIR: subgraph.folder, S3_PATH_STYLE: true, FILE_SCANNER: '/nowhere/scan' };
  const opening = openLocalSubgraph(lanterns, { databaseUrl: subgraph.database.url, files });
  await expect(opening).rejects.toThrow('FILE_SCANNER: /nowhere/scan cannot be run (ENOENT).');
});
