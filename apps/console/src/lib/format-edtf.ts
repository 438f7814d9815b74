import { parseEdtf } from '@bien-cuong/domain';
import { formatDate } from './format-date';
import type { Language } from './language';

const words = {
  vi: {
    from: 'từ',
    until: 'đến',
    about: 'khoảng',
    unsure: 'chưa chắc chắn',
    yearInferred: 'năm suy đoán',
    yearUnknown: 'chưa rõ năm',
    month: (month: number, year: string) => `tháng ${month}/${year}`,
    quarter: (quarter: number, year: string) => `quý ${['I', 'II', 'III', 'IV'][quarter - 1]}/${year}`,
  },
  en: {
    from: 'from',
    until: 'until',
    about: 'about',
    unsure: 'uncertain',
    yearInferred: 'year inferred',
    yearUnknown: 'year unknown',
    month: (month: number, year: string) => `${String(month).padStart(2, '0')}/${year}`,
    quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
  },
} as const;

const FIRST_QUARTER = 33;
const pattern = /^(\d{4}|X{4})([?~%]?)(?:-(\d{2})([?~%]?))?(?:-(\d{2})([?~%]?))?$/;

/** Speaks a partial, uncertain or complete date or period (ISO 8601-2); text it cannot read comes back as it is. */
export function formatEdtf(text: string, language: Language): string {
  try {
    parseEdtf(text);
  } catch {
    return text;
  }
  return text.includes('/') ? formatPeriod(text, language) : formatPartialDate(text, language);
}

function formatPeriod(text: string, language: Language): string {
  const [start = '', end = ''] = text.split('/');
  const open = (side: string) => side === '' || side === '..';
  if (open(end)) return `${words[language].from} ${formatPartialDate(start, language)}`;
  if (open(start)) return `${words[language].until} ${formatPartialDate(end, language)}`;
  const years = /^\d{4}$/.test(start) && /^\d{4}$/.test(end);
  const dash = years ? '–' : ' – ';
  return `${formatPartialDate(start, language)}${dash}${formatPartialDate(end, language)}`;
}

function formatPartialDate(text: string, language: Language): string {
  const found = pattern.exec(text);
  if (!found) return text;
  const [, year = '', yearMark = '', month, monthMark = '', day, dayMark = ''] = found;
  const say = words[language];
  if (day && month) {
    const dayAndMonth = `${Number(day)}/${Number(month)}`;
    if (year === 'XXXX') return `${dayAndMonth}, ${say.yearUnknown}`;
    if (yearMark) return `${dayAndMonth}, ${say.yearInferred}: ${year}`;
    return marked(formatDate(`${year}-${month}-${day}`), dayMark || monthMark, language);
  }
  if (!month) return marked(year, yearMark, language);
  const number = Number(month);
  const spoken =
    number >= FIRST_QUARTER ? say.quarter(number - FIRST_QUARTER + 1, year) : say.month(number, year);
  return marked(spoken, monthMark || yearMark, language);
}

function marked(spoken: string, mark: string, language: Language): string {
  if (mark === '~') return `${words[language].about} ${spoken}`;
  return mark ? `${spoken} (${words[language].unsure})` : spoken;
}
