import { parseArgs } from 'node:util';
import { isUrl, type OtherSubgraph } from './others/read-sdl';

export interface Options {
  check: boolean;
  /** Other teams' subgraphs to compose with the platform's own. */
  others: OtherSubgraph[];
  /** The folder that the result is written to. */
  out: string;
}

export const usage = `npm run compose: brings the committed contract in line with the code of the platform's own subgraphs.

  --check               writes nothing, and fails where it would

npm run compose -- --subgraph NAME=URL: composes them with the subgraph of another team, which is asked for its schema where it
runs, and writes supergraph.graphql, api.graphql and partners.graphql to a folder; the committed files stay as they are.

  --subgraph NAME=FILE  takes the schema from a file
  --url NAME=URL        where the gateway finds it, when it is not where the schema came from
  --out FOLDER          where to write (default .data/composed)

Several are composed together. See docs/another-subgraph.md.`;

const taken = ['gateway', 'platform', 'identity'];

/**
 * @param ours names of the platform's own subgraphs
 * @throws Error that says what is wrong with the command line
 */
export function readOptions(args: string[], ours: readonly string[]): Options {
  const { check = false, subgraph = [], url = [], out = '.data/composed' } = parse(args);
  const sources = subgraph.map((text) => readPair('--subgraph', text, 'NAME=URL or NAME=FILE'));
  const urls = new Map(url.map((text) => readPair('--url', text, 'NAME=URL')));
  const names = sources.map(([name]) => name);
  const clash = names.find(
    (name, index) => [...ours, ...taken].includes(name) || names.indexOf(name) !== index,
  );
  if (clash !== undefined) throw new Error(`The name ${clash} is taken: give the subgraph another one.`);
  const stray = [...urls.keys()].find((name) => !names.includes(name));
  if (stray !== undefined) throw new Error(`--url names ${stray}, which no --subgraph brings.`);
  const others = sources.map(([name, source]) => {
    const known = urls.get(name) ?? (isUrl(source) ? source : undefined);
    if (known !== undefined && isUrl(known)) return { name, source, url: known };
    throw new Error(`Nothing says where ${name} runs: add --url ${name}=http://….`);
  });
  return { check, others, out };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        check: { type: 'boolean' },
        subgraph: { type: 'string', multiple: true },
        url: { type: 'string', multiple: true },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}. npm run compose -- --help tells what there is.`, {
      cause: error,
    });
  }
}

function readPair(option: string, text: string, form: string): [name: string, value: string] {
  const [, name, value] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw new Error(`${option} ${text}: write ${form}, the name in small letters, digits and hyphens.`);
}
