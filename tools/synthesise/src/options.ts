import { parseArgs } from 'node:util';
import { type Amounts, refusal, SMALL } from './amounts';

const optionOf = {
  firstYear: 'first-year',
  years: 'years',
  units: 'units',
  people: 'people',
  figures: 'figures',
  reviews: 'reviews',
  awards: 'awards',
} satisfies Record<keyof Amounts, string>;

const keys = Object.keys(optionOf) as (keyof Amounts)[];

export type Request =
  | { do: 'help' }
  | { do: 'remove' }
  /** `once`: only if there are no fictitious records yet. */
  | { do: 'fill'; amounts: Amounts; once: boolean };

/**
 * Reads the command line; without options it only prints help.
 * @throws Error with one sentence when it is not valid
 */
export function readRequest(args: string[]): Request {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', short: 'h' },
      fill: { type: 'boolean' },
      once: { type: 'boolean' },
      remove: { type: 'boolean' },
      ...Object.fromEntries(keys.map((key) => [optionOf[key], { type: 'string' }] as const)),
    },
  });
  if (values.help || Object.keys(values).length === 0) return { do: 'help' };
  if (values.remove) {
    if (Object.keys(values).length > 1)
      throw new Error('--remove takes everything away and no other option.');
    return { do: 'remove' };
  }
  const given = values as Record<string, unknown>;
  const amounts = Object.fromEntries(
    keys.map((key) => [key, amount(optionOf[key], given[optionOf[key]], SMALL[key])]),
  ) as unknown as Amounts;
  const reason = refusal(amounts);
  if (reason) throw new Error(reason);
  return { do: 'fill', amounts, once: values.once ?? false };
}

const MOST = 100_000_000;

function amount(option: string, text: unknown, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(String(text).replaceAll(/[_.,]/g, ''));
  if (Number.isInteger(number) && number >= 0 && number <= MOST) return number;
  throw new Error(`--${option} wants a whole number from 0 to ${MOST}.`);
}
