import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Credential, programToken, signIn, workspaceRoot } from '@bien-cuong/testing';
import { ask } from './testing/ask';
import { composeWith, type Weather } from './testing/weather';

/** The platform of the guide, with the example's subgraph in its graph. */
export interface Composed {
  url: string;
  weather: Weather;
  credential(role: string): Credential;
  /** The folder of the supergraph that it serves. */
  folder: string;
  /** The output of composing it. */
  printed: string;
}

const page = readFileSync(join(workspaceRoot, 'docs/another-subgraph.md'), 'utf8');
const schema = readFileSync(join(workspaceRoot, 'docs/examples/subgraph/schema.graphql'), 'utf8');

/** The guide's code blocks in a language, without their indentation. */
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^( *)\`\`\`${language}\n(.*?)^ *\`\`\`$`, 'gms'))].map(
    ([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

/** The queries that the guide sends with curl. */
const questions = blocks('sh').flatMap((text) => {
  const [, body] = /-d '(\{ "query":.*?\})'/s.exec(text) ?? [];
  return body === undefined ? [] : [(JSON.parse(body) as { query: string }).query];
});

export function anotherSubgraph(stage: () => Composed): void {
  const at = () => ({ publicUrl: stage().url, url: stage().url });
  const tokenOf = (role: string) => signIn(at(), stage().credential(role));
  const asPartner = async () => {
    const credential = stage().credential('partner');
    return programToken(at(), { ...credential, scope: 'provinces:read' });
  };
  const [whole = '', stations = ''] = questions;
  const forbidden = (what: string, ...path: string[]) =>
    expect.objectContaining({
      message: `You may not ask for "${what}".`,
      path: expect.arrayContaining(path),
      extensions: expect.objectContaining({ code: 'FORBIDDEN', service: 'weather' }),
    }) as object;

  it('is in the guide as it is: the schema, and the output of composing it', () => {
    expect(blocks('graphql')).toContain(schema);
    const { printed, folder } = stage();
    const [shown = ''] = blocks('text');
    expect(printed.replaceAll(folder, '.data/composed')).toBe(shown);
  });

  it('answers headquarters as the guide shows, with fields required from the platform', async () => {
    const { data, errors } = await ask(stage().url, whole, { token: await tokenOf('headquarters') });
    expect(errors).toBeUndefined();
    expect({ data }).toEqual(JSON.parse(blocks('json')[0] ?? ''));
  });

  it('gives programs of developers the token of an account, as the page says', async () => {
    const { name, password = '' } = stage().credential('headquarters');
    const program = join(workspaceRoot, 'docs/examples/subgraph/token.ts');
    const env = { ...process.env, ISSUER: `${stage().url.replace(/\/$/, '')}/identity` };
    const { stdout } = await promisify(execFile)(process.execPath, [program, name, password], { env });
    const { data, errors } = await ask(stage().url, stations, { token: stdout.trim() });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ weatherStations: [{}, {}, {}] });
    const wrong = promisify(execFile)(process.execPath, [program, name, 'wrong'], { env });
    await expect(wrong).rejects.toThrow(`${name} was not signed in`);
  });

  it('hears neither who asks nor that a gateway does', () => {
    const { headers } = stage().weather;
    expect(headers.length).toBeGreaterThan(0);
    const names = [...new Set(headers.flatMap((each) => Object.keys(each)))].sort();
    expect(names).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'content-length',
      'content-type',
      'host',
      'sec-fetch-mode',
      'user-agent',
      'x-request-id',
    ]);
  });

  it.each(['province', 'council', 'auditor', 'administrator'])(
    'answers %s nothing of its own',
    async (role) => {
      const { headers } = stage().weather;
      const asked = headers.length;
      const { data, errors } = await ask(stage().url, whole, { token: await tokenOf(role) });
      expect(data).toEqual({ province: { name: 'Quảng Ninh', stormWarning: null }, weatherStations: null });
      expect(errors).toHaveLength(2);
      expect(errors).toContainEqual(forbidden('Query.weatherStations', 'weatherStations'));
      expect(errors).toContainEqual(forbidden('Province.stormWarning', 'province'));
      expect(headers).toHaveLength(asked);
    },
  );

  it('leaves gaps with errors while it is away, and recovers afterwards', async () => {
    const { weather, url } = stage();
    const token = await tokenOf('headquarters');
    await weather.leave();
    const { data, errors } = await ask(url, whole, { token });
    expect(data).toEqual({ province: { name: 'Quảng Ninh', stormWarning: null }, weatherStations: null });
    expect(errors?.map(({ extensions }) => extensions)).toEqual(
      Array(2).fill({ code: 'SUBGRAPH_UNAVAILABLE', service: 'weather' }),
    );
    expect(await health()).toMatchObject({ status: 'down', parts: { gateway: 'up', weather: 'down' } });
    await weather.comeBack();
    expect(await health()).toMatchObject({ status: 'up', parts: { weather: 'up' } });
    expect((await ask(url, whole, { token })).errors).toBeUndefined();
  });

  it('is not visible to partners until it is opened, which a running platform picks up', async () => {
    const { url, folder, weather } = stage();
    const token = await asPartner();
    const refused = await ask(url, stations, { token });
    expect(refused).toMatchObject({ status: 200, data: { weatherStations: null } });
    expect(refused.errors).toEqual([forbidden('Query.weatherStations', 'weatherStations')]);
    const file = join(folder, 'tagged.graphql');
    writeFileSync(file, tagged());
    const printed = await composeWith(folder, `--subgraph=weather=${file}`, `--url=weather=${weather.url}`);
    expect(printed).toContain(
      'Partners see of it: Query.weatherStations, WeatherStation.name, WeatherStation.wind.',
    );
    expect(readFileSync(join(folder, 'partners.graphql'), 'utf8')).toContain('weatherStations:');
    const answer = await onceAnswered(() => ask(url, stations, { token }));
    expect(answer.data).toMatchObject({ weatherStations: [{ name: 'Trạm Thử 0001', wind: 9 }, {}, {}] });
    const more = await ask(url, whole, { token });
    expect(more.errors).toEqual([forbidden('Province.stormWarning', 'province')]);
    rmSync(file);
  });

  const health = async () => (await fetch(`${stage().url}/health/ready`)).json() as Promise<object>;
}

/** The schema with the tagged lines that the guide says to write instead of the untagged ones. */
function tagged(): string {
  const tag = ' @tag(name: "partner")';
  const written = blocks('graphql').filter((text) => text.includes(tag));
  const lines = schema.replace('import: [', 'import: ["@tag", ').split('\n');
  return lines
    .map((line) => written.find((text) => line.trim() === text.trim().replace(tag, '')) ?? line)
    .join('\n');
}

/** Waits for the new supergraph: the gateway checks its file twice a second. */
async function onceAnswered<Answer extends { errors: unknown }>(question: () => Promise<Answer>) {
  for (let left = 150; left > 0; left -= 1) {
    const answer = await question();
    if (answer.errors === undefined) return answer;
    await sleep(200);
  }
  throw new Error('It was not taken over.');
}
