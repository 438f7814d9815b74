import { parseArgs } from 'node:util';

export interface Options {
  help: boolean;
  json: boolean;
  rounds: number;
  /** Of each of the two measurements of each side in each round. */
  milliseconds: number;
  /** A platform that runs already; without it one is started. */
  url?: string;
  /** How many fictitious people to add for a second, larger answer; 0 for none. */
  synthesise: number;
  /** Whether the results go into the documentation: those of a full run do. */
  document: boolean;
}

export const FULL = { rounds: 9, seconds: 2, people: 1_000 };
export const QUICK = { rounds: 3, seconds: 1, people: 0 };

/** @throws Error with one sentence when the command line does not make sense */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      url: { type: 'string' },
      synthesise: { type: 'string' },
    },
  });
  const { help, json, quick, url } = values;
  const size = quick ? QUICK : FULL;
  const synthesise = number('synthesise', values.synthesise, url === undefined ? size.people : 0);
  if (url !== undefined && synthesise > 0) {
    throw new Error(
      '--synthesise writes, so it is for the platform that the bench starts, not for one at --url.',
    );
  }
  const rounds = Math.trunc(number('rounds', values.rounds, size.rounds));
  if (rounds < 1) throw new Error('--rounds wants at least 1.');
  const milliseconds = number('seconds', values.seconds, size.seconds) * 1_000;
  const document = !quick && url === undefined && rounds >= FULL.rounds && synthesise > 0;
  return { help, json, url, synthesise, rounds, milliseconds, document };
}

function number(option: string, text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text);
  if (Number.isFinite(value) && value >= 0 && value <= 1_000_000) return value;
  throw new Error(`--${option} wants a number from 0 to 1000000.`);
}
