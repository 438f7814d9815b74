import type { FieldFacts } from '@bien-cuong/domain';
import { numberText } from '../../lib/number-text';

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

const padded = (part: string | undefined) => (part ?? '').padStart(2, '0');

function dayText(text: string): string {
  const [, day, month, year] = DAY.exec(text) ?? [];
  return year === undefined ? text : `${year}-${padded(month)}-${padded(day)}`;
}

/**
 * A cell as the service takes it: days and numbers as they are written in Viet Nam (03/03/2024; 1.234,5) become those
 * of the API. What is neither stays as it is, and is refused there.
 */
export function cellText({ kind }: Pick<FieldFacts, 'kind'>, text: string): string {
  if (kind === 'day' || kind === 'edtf') return dayText(text);
  return kind === 'number' ? (numberText(text, 'vi') ?? text) : text;
}
