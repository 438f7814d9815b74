import type { Spread } from '../measure/statistics';

/** Rounds to three significant digits. */
export const digits = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 3 });

export const spreadText = ({ min, median, max }: Spread): string =>
  `${digits(median)} (${digits(min)}–${digits(max)})`;

export const tableText = (head: string[], lines: string[][]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
