import { parseArgs } from 'node:util';
import type { OtherSubgraph } from './others/read-sdl';

export interface Options {
  check: boolean;
  /** Other teams' subgraphs, to be composed with the platform's own. */
  others: OtherSubgraph[];
  /** The folder to which that is written. */
  out: string;
}

export const usage = `npm run compose: brings the committed contract in line with the code of the platform's own subgraphs.

npm run compose -- --subgraph NAME=URL
  composes them with that of another team, which is asked for its schema where it runs, and writes
  supergraph.graphql, api.graphql and partners.graphql to a folder; the committed files stay as they are.

  --subgraph NAME=FILE  takes the schema from a file; SUBGRAPH_URLS=NAME=URL then tells the gateway where it runs
  --out FOLDER          where to write (default .data/composed)
  --check               writes nothing; for the committed contract

Several --subgraph are composed together. See docs/another-subgraph.md.`;

const taken = ['gateway', 'platform', 'identity'];

/**
 * @param ours names of the platform's own subgraphs
 * @throws Error that says what is wrong with the command line
 */
export function readOptions(args: string[], ours: readonly string[]): Options {
  const { values } = parse(args);
  const { check = false, subgraph = [], out = '.data/composed' } = values;
  const others = subgraph.map(readOther);
  const names = others.map(({ name }) => name);
  const clash = names.find(
    (name, index) => [...ours, ...taken].includes(name) || names.indexOf(name) !== index,
  );
  if (clash !== undefined) throw new Error(`The name ${clash} is taken: give the subgraph another one.`);
  return { check, others, out };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        check: { type: 'boolean' },
        subgraph: { type: 'string', multiple: true },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}. npm run compose -- --help tells what there is.`, {
      cause: error,
    });
  }
}

function readOther(text: string): OtherSubgraph {
  const [, name, place] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(text) ?? [];
  if (name === undefined || place === undefined)
    throw new Error(
      `--subgraph ${text}: write NAME=URL or NAME=FILE, the name in small letters, digits and hyphens.`,
    );
  const isUrl = /^https?:\/\//.test(place) && URL.canParse(place);
  return isUrl ? { name, url: place, file: undefined } : { name, url: undefined, file: place };
}
