import { randomUUID } from 'node:crypto';
import { scopes } from '@bien-cuong/access';
import type { ClientWithSecret } from '@bien-cuong/identity-api';
import {
  type Administer,
  administering,
  comeIn,
  credentialOf,
  programToken,
  type RunningPlatform,
} from '@bien-cuong/testing';
import { ask } from './testing/ask';

const MiB = 1024 * 1024;

const POST_OF_CAO_BANG = `{ it: units(first: 1, search: "Cao Bằng") { nodes { id } } }`;
const ATTACH = `mutation ($unit: UUID!, $upload: UUID!) {
  it: personnelAttachFile(entityType: "Unit", entityId: $unit, upload: $upload, note: "Sơ đồ") { id path } }`;
const ATTACHED = `query ($unit: UUID!) {
  it: unit(id: $unit) { attachments { totalCount nodes { name mediaType size path } } } }`;

interface Answered {
  id?: string;
  errors?: { message: string; extensions: { code: string; argument?: string } }[];
}

/** Specs with files that are attached to records: sent and fetched through the gateway, whatever runs where. */
export function files(stage: () => RunningPlatform): void {
  let platform: RunningPlatform;
  let administer: Administer;
  let officer: string;
  let unit: string;

  beforeAll(async () => {
    platform = stage();
    administer = await administering(platform.url, credentialOf(platform, 'administrator'));
    officer = await comeIn(platform.url, administer, {
      email: 'files@bien-cuong.invalid',
      name: 'Nguyễn Văn Thử tệp',
      roles: ['headquarters'],
      provinces: [],
    });
    const { data } = await ask<{ it: { nodes: { id: string }[] } }>(platform.url, POST_OF_CAO_BANG, {
      token: officer,
    });
    unit = data?.it.nodes[0]?.id ?? '';
  });

  const headers = (token: string | undefined) => ({
    'accept-language': 'vi',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  });

  const send = async (body: string | Uint8Array<ArrayBuffer>, name: string, token?: string) => {
    const path = `/files/personnel?name=${encodeURIComponent(name)}`;
    const response = await fetch(platform.url + path, { method: 'POST', body, headers: headers(token) });
    return { status: response.status, headers: response.headers, ...((await response.json()) as Answered) };
  };

  const get = (path: string, token?: string, url = platform.url) =>
    fetch(url + path, { headers: headers(token) });

  /** A picture of the unit, attached to it. */
  async function attached(): Promise<{ content: string; path: string }> {
    const content = `Sơ đồ ${randomUUID()}`;
    const { id: upload } = await send(content, 'Sơ đồ đồn.txt', officer);
    const { data } = await ask<{ it: { path: string } }>(platform.url, ATTACH, {
      token: officer,
      variables: { unit, upload },
    });
    return { content, path: data?.it.path ?? '' };
  }

  it('gives back what was sent to whoever may see the record, and tells of it on the record', async () => {
    const { content, path } = await attached();
    const response = await get(path, officer);
    expect(await response.text()).toBe(content);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': expect.stringContaining("filename*=UTF-8''S%C6%A1%20") as string,
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    const { data } = await ask<{ it: { attachments: { nodes: object[] } } }>(platform.url, ATTACHED, {
      token: officer,
      variables: { unit },
    });
    expect(data?.it.attachments.nodes).toContainEqual({
      name: 'Sơ đồ đồn.txt',
      mediaType: 'text/plain',
      size: Buffer.byteLength(content),
      path,
    });
  });

  it('is kept by the subgraph alone, too', async () => {
    const { content, path } = await attached();
    const { personnel } = platform.services;
    if (personnel === undefined) return;
    const response = await get(path.replace('/files/personnel/', '/files/'), officer, personnel);
    expect(await response.text()).toBe(content);
  });

  it('gives nobody a file who did not sign in or may not see it, and takes none of them', async () => {
    const { path } = await attached();
    const program = { name: 'Đơn vị kết nghĩa Thử 0310', scopes, quota: 60, expiresAt: null };
    const made = await administer('clients', { method: 'POST', body: JSON.stringify(program) });
    const { client, secret: password } = (await made.json()) as ClientWithSecret;
    const at = { publicUrl: platform.url, url: platform.url };
    const partner = await programToken(at, { name: client.id, password, scope: scopes.join(' ') });
    for (const [token, status, code] of [
      [undefined, 401, 'UNAUTHENTICATED'],
      [partner, 403, 'FORBIDDEN'],
    ] as const) {
      const fetched = await get(path, token);
      expect([fetched.status, await fetched.json()]).toMatchObject([
        status,
        { errors: [{ extensions: { code } }] },
      ]);
      expect(await send('x', 'a.txt', token)).toMatchObject({ status, errors: [{ extensions: { code } }] });
      if (status === 401) expect(fetched.headers.get('www-authenticate')).toContain('Bearer');
    }
  });

  it.each([
    ['a page that says it is a document', '<!doctype html><script>1</script>', 'Quyết định.pdf', 'file'],
    ['a path', 'x', '../../etc/passwd', 'name'],
    ['no name', 'x', '', 'name'],
    ['nothing', '', 'Trống.txt', 'file'],
  ])('refuses %s with a sentence', async (_, content, name, argument) => {
    const { status, errors } = await send(content, name, officer);
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT', argument }]);
    expect(errors?.[0]?.message).toMatch(
      /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/i,
    );
  });

  it('refuses a file of more than 20 MiB, and is heard', async () => {
    const { status, errors } = await send(new Uint8Array(20 * MiB + 1).fill(65), 'Lớn.txt', officer);
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT', argument: 'file' }]);
    expect(errors?.[0]?.message).toContain('20 MiB');
  });

  it.each(['/files/nowhere/x', '/files/personnel/x', `/files/personnel/${randomUUID()}`])(
    'finds nothing at %s',
    async (path) => {
      const response = await get(path, officer);
      expect([response.status, await response.json()]).toMatchObject([
        404,
        { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
      ]);
    },
  );
}
