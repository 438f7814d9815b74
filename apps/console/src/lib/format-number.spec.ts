import { formatNumber, formatPercent, formatQuantity } from './format-number';

describe('formatNumber', () => {
  it('groups thousands with a point in Vietnamese and a comma in English', () => {
    expect(formatNumber(7950, 'vi')).toBe('7.950');
    expect(formatNumber(7950, 'en')).toBe('7,950');
  });

  it('keeps the decimals of a re-measured border', () => {
    expect(formatNumber(414.712, 'vi')).toBe('414,712');
    expect(formatNumber(468.281, 'en')).toBe('468.281');
  });
});

describe('formatPercent', () => {
  it('sets the sign apart', () => {
    expect(formatPercent(0.125, 'vi')).toBe('12,5\u00a0%');
    expect(formatPercent(0.125, 'en')).toBe('12.5\u00a0%');
    expect(formatPercent(1, 'vi')).toBe('100\u00a0%');
  });
});

describe('formatQuantity', () => {
  it.each([
    ['EXACTLY', '92', '92'],
    ['MORE_THAN', 'trên 92', 'more than 92'],
    ['ABOUT', 'khoảng 92', 'about 92'],
    ['AT_LEAST', 'ít nhất 92', 'at least 92'],
    ['NEARLY', 'gần 92', 'nearly 92'],
  ] as const)('speaks %s', (qualifier, vi, en) => {
    expect(formatQuantity({ value: 92, qualifier }, 'vi')).toBe(vi);
    expect(formatQuantity({ value: 92, qualifier }, 'en')).toBe(en);
  });

  it('keeps a bound one when it is printed shorter', () => {
    const value = 30.4166;
    expect(formatQuantity({ value, qualifier: 'MORE_THAN' }, 'vi')).toBe('trên 30,416');
    expect(formatQuantity({ value, qualifier: 'EXACTLY' }, 'vi')).toBe('30,417');
    expect(formatQuantity({ value: 30.4161, qualifier: 'NEARLY' }, 'vi')).toBe('gần 30,417');
  });

  it('gives both ends of a range', () => {
    const range = { value: 118.8, upperValue: 132.8, qualifier: 'ABOUT' } as const;
    expect(formatQuantity(range, 'vi')).toBe('khoảng 118,8–132,8');
  });
});
