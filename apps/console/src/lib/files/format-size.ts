import type { Language } from '../language';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

const STEP = 1024;
const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** The size of a file as file managers write it: 1,2 MB. */
export function formatSize(bytes: number, language: Language): string {
  const most = units.length - 1;
  const power = bytes < STEP ? 0 : Math.min(most, Math.floor(Math.log(bytes) / Math.log(STEP)));
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: units[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power < 2 ? 0 : 1,
  }).format(bytes / STEP ** power);
}
