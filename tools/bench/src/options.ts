import { parseArgs } from 'node:util';
import type { Warming } from './compare/warm-up';
import { COUNT } from './operation/questions';

export interface Options {
  help: boolean;
  json: boolean;
  rounds: number;
  /** The duration of each of the two measurements of each side in each round. */
  milliseconds: number;
  /** A platform that is already running; without it one is started. */
  url?: string;
  /** How many rows the databases hold, for each stage on PostgreSQL; 0 for only the seeds. */
  rows: number[];
  /** Measures only sides whose names match, and those they are compared with. */
  only: RegExp;
  /** Whether to measure gateways of other makers, which have to be installed first. */
  competitors: boolean;
  /** Seconds to keep the gateway under load while watching its memory, instead of a comparison. */
  soak: number;
  /** The side whose processes are profiled, instead of a comparison. */
  profile?: string;
  /** Whether to measure gateways with near-free subgraphs, too. */
  nearFree: boolean;
  warming: Warming;
  /** How many different questions are asked of each size. */
  questions: number;
  /** What to do with the ratios of a short run: compare them with the recorded ones, or record them. */
  recorded?: 'compared' | 'kept';
  /** Whether to put the results into the documentation, as full runs do. */
  document: boolean;
}

export const FULL = { rounds: 9, seconds: 2, rows: [50_000, 5_000_000], only: '', warming: 6_000 };
/** Sides of our own alone, without the one that keeps answers. */
export const QUICK = { rounds: 3, seconds: 1, rows: [50_000], only: '^(?!.*(stored|stock))', warming: 3_000 };

/** The limit for warming up a side, as a multiple of one measurement. */
const WARM_AFTER = 12;

const LEAST_ROWS = 50_000;

/** @throws Error with one sentence when the command line is not valid */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      url: { type: 'string' },
      rows: { type: 'string' },
      only: { type: 'string' },
      'no-competitors': { type: 'boolean', default: false },
      soak: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const { help, json, quick, url, profile, record } = values;
  const size = quick ? QUICK : FULL;
  const rounds = Math.trunc(number('rounds', values.rounds, size.rounds));
  if (rounds < 1) throw new Error('--rounds wants at least 1.');
  const rows = values.rows === undefined ? (url === undefined ? size.rows : [0]) : readRows(values.rows, url);
  if (record && !quick) throw new Error('--record keeps the ratios of a run with --quick.');
  const only = new RegExp(values.only ?? size.only, 'i');
  const competitors = !values['no-competitors'] && !quick && url === undefined;
  const nearFree = !quick && url === undefined;
  const soak = number('soak', values.soak, 0);
  const whole = !quick && url === undefined && values.only === undefined && competitors;
  const document = whole && rounds >= FULL.rounds && rows.length > 1 && soak === 0 && profile === undefined;
  const milliseconds = number('seconds', values.seconds, size.seconds) * 1_000;
  // For other sizes, or only some sides, nothing is recorded.
  const usual = quick && url === undefined && values.only === undefined && values.rows === undefined;
  const recorded = record ? 'kept' : 'compared';
  return {
    help,
    json,
    url,
    profile,
    rounds,
    milliseconds,
    rows,
    only,
    competitors,
    nearFree,
    soak,
    document,
    warming: { requests: size.warming, milliseconds: WARM_AFTER * milliseconds },
    questions: COUNT,
    ...(usual && { recorded }),
  };
}

function readRows(text: string, url: string | undefined): number[] {
  const rows = text.split(',').map((part) => number('rows', part, 0, 100_000_000));
  if (url !== undefined && rows.some((each) => each > 0))
    throw new Error('--rows writes, so it is for the platform that the bench starts, not for one at --url.');
  if (rows.some((each) => each > 0 && each < LEAST_ROWS))
    throw new Error(`--rows wants 0 or at least ${LEAST_ROWS}, in each of its numbers.`);
  return rows.toSorted((a, b) => a - b);
}

function number(option: string, text: string | undefined, otherwise: number, most = 1_000_000): number {
  const value = text === undefined ? otherwise : Number(text.replaceAll('_', ''));
  if (Number.isFinite(value) && value >= 0 && value <= most) return value;
  throw new Error(`--${option} wants a number from 0 to ${most}.`);
}
