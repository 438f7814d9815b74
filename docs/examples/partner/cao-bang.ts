import { readFile } from 'node:fs/promises';
import * as client from 'openid-client';
import type { CaoBangFiguresQuery } from './graphql.ts';

const { ISSUER = 'http://localhost:4000/identity', CLIENT_ID = '', CLIENT_SECRET = '' } = process.env;
const issuer = new URL(ISSUER);
// Credentials go over plain HTTP to this very machine only.
const execute = issuer.hostname === 'localhost' ? [client.allowInsecureRequests] : [];
const authentication = client.ClientSecretBasic(CLIENT_SECRET);
const provider = await client.discovery(issuer, CLIENT_ID, undefined, authentication, { execute });
const scope = 'provinces:read figures:read';
const { access_token: token } = await client.clientCredentialsGrant(provider, { scope });

const query = await readFile(new URL('cao-bang.graphql', import.meta.url), 'utf8');
const headers = new Headers({ 'content-type': 'application/json', 'accept-language': 'vi' });
const body = JSON.stringify({ query });
const api = new URL('/graphql', issuer);
const response = await client.fetchProtectedResource(provider, token, api, 'POST', body, headers);
const answer = (await response.json()) as { data?: CaoBangFiguresQuery; errors?: { message: string }[] };

for (const { message } of answer.errors ?? []) console.error(message);
for (const { indicator, qualifier, value, period } of answer.data?.province?.figures ?? [])
  console.log(`${indicator.name}: ${qualifier} ${value} (${period})`);
if (answer.errors) process.exitCode = 1;
