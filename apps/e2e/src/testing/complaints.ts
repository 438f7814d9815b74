import type { HostileRequest } from './hostile-requests';

/** Traces of stacks, SQL, addresses and the machine's files. */
const leaks = [
  /\n\s+at \S+ ?\(/,
  /node_modules|\/dist\/|\.ts:\d/,
  /\b(SELECT|INSERT INTO|UPDATE \w+ SET|QueryFailedError|pg_\w+)\b/,
  /postgres(ql)?:\/\/|127\.0\.0\.1:|ECONNREFUSED/,
];

const together = 20;

type Headers = Record<string, string>;

/** The faults of answers: that the platform failed, or revealed its insides. */
export async function complaints(
  url: string,
  requests: HostileRequest[],
  headers: Headers,
): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < requests.length; from += together) {
    const batch = requests.slice(from, from + together);
    const answers = await Promise.all(batch.map((request) => complaint(url, request, headers)));
    found.push(...answers.filter((one) => one !== undefined));
  }
  return found;
}

async function complaint(
  url: string,
  { path, ...request }: HostileRequest,
  headers: Headers,
): Promise<string | undefined> {
  const response = await fetch(`${url}${path}`, {
    ...request,
    redirect: 'manual',
    headers: { ...headers, ...request.headers },
  });
  const text = await response.text();
  const monitoring = ['/metrics', '/health/ready'].includes(path);
  const leak = monitoring ? undefined : leaks.find((one) => one.test(text.replaceAll(url, '')));
  const isOurFault =
    response.status >= 500 || /INTERNAL_SERVER_ERROR|SUBGRAPH_UNAVAILABLE|NOT_CONFIRMED/.test(text);
  if (!leak && !isOurFault) return undefined;
  return `${request.method} ${path} ${request.body?.slice(0, 600) ?? ''} → ${response.status} ${text.slice(0, 600)}`;
}
