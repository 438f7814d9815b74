import { request } from 'undici';

export interface Recorded {
  type: string;
  body: Buffer;
}

export interface SubgraphRequest {
  subgraph: string;
  url: string;
  accept: string;
  body: Buffer;
}

/** Answers requests: at first with those of the real subgraphs, later with the same ones from memory. */
export class Recorder {
  private readonly answers = new Map<string, Recorded>();
  recording = true;
  misses = 0;

  /** The answer from memory, if there is one. */
  recall({ subgraph, accept, body }: SubgraphRequest): Recorded | undefined {
    return this.answers.get(keyOf(subgraph, accept, body));
  }

  /** The answer of the real subgraph; once recording is over, that is a miss, which makes the run fail. */
  async fetch({ subgraph, url, accept, body }: SubgraphRequest): Promise<Recorded> {
    if (!this.recording) this.misses += 1;
    const headers = { 'content-type': 'application/json', accept };
    const response = await request(`${url}/graphql`, { method: 'POST', headers, body });
    const text = Buffer.from(await response.body.arrayBuffer());
    if (response.statusCode !== 200) throw new Error(`${subgraph} answered ${response.statusCode}: ${text}`);
    const answer = { type: String(response.headers['content-type']), body: text };
    this.answers.set(keyOf(subgraph, accept, body), answer);
    return answer;
  }
}

const keyOf = (subgraph: string, accept: string, body: Buffer) =>
  `${subgraph} ${accept} ${body.toString('latin1')}`;
