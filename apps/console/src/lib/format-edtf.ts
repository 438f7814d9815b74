import { parseEdtf } from '@bien-cuong/domain';
import { formatDate } from './format-date';
import type { Language } from './language';

const words = {
  vi: {
    from: 'từ',
    until: 'đến',
    endUnknown: 'chưa rõ kết thúc',
    beginningUnknown: 'chưa rõ bắt đầu',
    about: 'khoảng',
    unsure: 'chưa chắc chắn',
    yearInferred: 'năm suy đoán',
    yearUnknown: 'chưa rõ năm',
    month: (month: number, year: string) => `tháng ${month}/${year}`,
    part: (part: string, year: string) =>
      ({
        33: `quý I/${year}`,
        34: `quý II/${year}`,
        35: `quý III/${year}`,
        36: `quý IV/${year}`,
        40: `6 tháng đầu năm ${year}`,
        41: `6 tháng cuối năm ${year}`,
      })[part],
  },
  en: {
    from: 'from',
    until: 'until',
    endUnknown: 'end unknown',
    beginningUnknown: 'beginning unknown',
    about: 'about',
    unsure: 'uncertain',
    yearInferred: 'year inferred',
    yearUnknown: 'year unknown',
    month: (month: number, year: string) => `${String(month).padStart(2, '0')}/${year}`,
    part: (part: string, year: string) =>
      ({
        33: `Q1 ${year}`,
        34: `Q2 ${year}`,
        35: `Q3 ${year}`,
        36: `Q4 ${year}`,
        40: `first half of ${year}`,
        41: `second half of ${year}`,
      })[part],
  },
} as const;

const LAST_MONTH = 12;
const pattern = /^(\d{4}|X{4})([?~%]?)(?:-(\d{2})([?~%]?))?(?:-(\d{2})([?~%]?))?$/;

/**
 * A partial, uncertain or complete date or period (ISO 8601-2) in words; a text it cannot read is returned
 * unchanged.
 */
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
  const say = words[language];
  const hasNoDay = (side: string) => side === '' || side === '..';
  if (hasNoDay(start) && hasNoDay(end)) return text;
  const from = `${say.from} ${formatPartialDate(start, language)}`;
  const until = `${say.until} ${formatPartialDate(end, language)}`;
  if (hasNoDay(end)) return end === '..' ? from : `${from} (${say.endUnknown})`;
  if (hasNoDay(start)) return start === '..' ? until : `${until} (${say.beginningUnknown})`;
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
  const spoken = Number(month) > LAST_MONTH ? say.part(month, year) : say.month(Number(month), year);
  return spoken === undefined ? text : marked(spoken, monthMark || yearMark, language);
}

function marked(spoken: string, mark: string, language: Language): string {
  if (mark === '~') return `${words[language].about} ${spoken}`;
  return mark ? `${spoken} (${words[language].unsure})` : spoken;
}
