import { question, type Question, type Size, type Variables } from './operation';

/** Border provinces of the map before 2025 that kept their code and territory from 2004 on. */
const CODES = [
  '02',
  '04',
  '12',
  '14',
  '20',
  '22',
  '38',
  '40',
  '42',
  '44',
  '45',
  '46',
  '49',
  '51',
  '62',
  '66',
];

/** Three times the number of callers, so that no two of them ever ask the same at the same time. */
export const COUNT = 48;

/** About one year of a province gives a small answer, about twenty years a large one. */
const PERIODS: Record<Size, (first: number) => string> = {
  small: (first) => `${first}`,
  large: (first) => `${first}/${first + 22}`,
};

/**
 * Questions whose answers are alike in shape and length; each asks for a different province, period or day.
 */
export function questions(size: Size): Question[] {
  return Array.from({ length: COUNT }, (_, index) => question(variablesOf(size, index)));
}

function variablesOf(size: Size, index: number): Variables {
  const turn = Math.floor(index / CODES.length);
  return {
    code: CODES[index % CODES.length] ?? '',
    on: `${2012 + turn}-08-${String(1 + (index % 28)).padStart(2, '0')}`,
    period: PERIODS[size]((size === 'large' ? 2001 : 2004) + turn),
    pilots: '2009/2019',
    map: `2026-0${1 + (index % 9)}-01`,
  };
}
