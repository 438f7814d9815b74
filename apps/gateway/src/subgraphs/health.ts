import { z } from 'zod';
import { endpointOf } from './endpoints';
import type { Connections } from './connections';
import type { SettingsOf, SubgraphSettings } from './settings';

interface HealthOptions {
  subgraphUrls: Record<string, string>;
  settingsOf: SettingsOf;
  connections: Connections;
}

interface Target extends Pick<HealthOptions, 'connections'> {
  name: string;
  url: URL;
  settings: SubgraphSettings;
}

const timeoutMs = 2_000;
const ok = 200;
const notFound = 404;
/** The status by which a server refuses a request without a token. */
const wantsToken = new Set([401, 403]);

const readyPath = '/health/ready';
const question = '{ __typename }';

/**
 * Why a subgraph is not ready that is reached over HTTP; undefined: it is ready. The platform's own have a
 * health check; any other one only has to answer a query.
 */
export async function complaintOf(
  subgraph: { name: string; url: string },
  { subgraphUrls, settingsOf, connections }: HealthOptions,
): Promise<string | undefined> {
  const { name, url: text } = endpointOf(subgraph, subgraphUrls);
  const url = new URL(text);
  const target = { name, url, connections, settings: settingsOf(name) };
  const word = target.settings.ours ? await ownWord(url, connections) : { status: notFound };
  if (word.status !== notFound) return word.complaint;
  const complaint = await answers(target).catch(reasonOf);
  return complaint && `POST ${question} to ${url.href}: ${complaint}`;
}

/** Why a service of the platform is not ready, by its own health check; undefined: it is ready. */
export async function ownComplaint(url: string, connections: Connections): Promise<string | undefined> {
  return (await ownWord(new URL(url), connections)).complaint;
}

async function ownWord(
  { origin }: URL,
  connections: Connections,
): Promise<{ status?: number; complaint?: string }> {
  const asked = `GET ${origin}${readyPath}`;
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const { statusCode: status, body } = await connections
      .to(origin)
      .request({ method: 'GET', path: readyPath, signal });
    await body.dump();
    return status === ok ? { status } : { status, complaint: `${asked}: status ${status}` };
  } catch (error) {
    return { complaint: `${asked}: ${reasonOf(error)}` };
  }
}

/**
 * A gateway has no token of its own, so it accepts that a subgraph which gets the callers' tokens refuses the
 * query without one.
 */
async function answers({ name, url, connections, settings }: Target): Promise<string | undefined> {
  const { statusCode, body } = await connections.to(url.origin).request({
    method: 'POST',
    path: url.pathname + url.search,
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(await connections.headers(name)),
    },
    body: JSON.stringify({ query: question }),
  });
  const text = await body.text();
  if (settings.token && wantsToken.has(statusCode)) return undefined;
  return isAnswer(text) ? undefined : `status ${statusCode}, and no GraphQL answer with data`;
}

const answer = z.object({ data: z.object({ __typename: z.string() }) });

function isAnswer(text: string): boolean {
  try {
    return answer.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  const { name, message, code } = error as NodeJS.ErrnoException;
  return name === 'TimeoutError' ? `no answer within ${timeoutMs} ms` : message || String(code);
}
