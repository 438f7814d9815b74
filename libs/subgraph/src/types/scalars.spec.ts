import { Kind, type ValueNode } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

import { DateTime, EDTF, LocalDate, UUID } from './scalars';

const text = (value: string): ValueNode => ({ kind: Kind.STRING, value });
const ID = 'a2d86fec-4039-53b1-8678-8e984e7b9430';

describe('EDTF', () => {
  const period = { text: '2009/2019', from: '2009-01-01', to: '2019-12-31' };

  it('is text for clients and text with its bounds in the code', () => {
    expect(EDTF.parseValue('2009/2019')).toEqual(period);
    expect(EDTF.parseLiteral(text('2009/2019'))).toEqual(period);
    expect(EDTF.serialize(period)).toBe('2009/2019');
    expect(EDTF.serialize('2018?-08-31')).toBe('2018?-08-31');
  });

  it.each(['soon', '2018-02-30', '', 2018, null, ['2018']])('refuses %j', (value) => {
    expect(() => EDTF.parseValue(value)).toThrow();
  });

  it('refuses a number in a document', () => {
    expect(() => EDTF.parseLiteral({ kind: Kind.INT, value: '2018' })).toThrow('written as a string');
  });
});

describe('UUID', () => {
  it.each([ID, ID.toUpperCase(), `{${ID}}`, `${ID}}`])('reads %s as the database writes it', (value) => {
    expect(UUID.parseValue(value)).toBe(ID);
    expect(UUID.parseLiteral(text(value))).toBe(ID);
  });

  it.each(['04', '', 4, null, ID.slice(1)])('refuses %j', (value) => {
    expect(() => UUID.parseValue(value)).toThrow();
  });
});

describe('DateTime', () => {
  it.each([
    ['2026-11-25T20:00:00+07:00', '2026-11-25T13:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('reads %s in UTC', (value, utc) => {
    expect(DateTime.parseValue(value)).toBe(utc);
    expect(DateTime.parseLiteral(text(value))).toBe(utc);
    expect(DateTime.serialize(utc)).toBe(utc);
  });

  it.each([
    '0000-06-01T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59-01:00',
    '2026-11-25',
    '2026-02-30T00:00:00Z',
    'soon',
    '',
    5,
    null,
  ])('refuses %j', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow();
  });
});

describe('LocalDate', () => {
  it.each(['2026-01-01', '0001-01-01', '9999-12-31', '2024-02-29'])('takes %s', (value) => {
    expect(LocalDate.parseValue(value)).toBe(value);
    expect(LocalDate.parseLiteral(text(value))).toBe(value);
  });

  it.each(['2025-02-29', '2026-1-1', '0000-01-01', '01/01/2026', 20260101, null])('refuses %j', (value) => {
    expect(() => LocalDate.parseValue(value)).toThrow();
  });

  it.each([1900, 2000, 2023, 2024, 9999])('knows the days of %d as graphql-scalars does', (year) => {
    const twoDigits = (upTo: number) =>
      Array.from({ length: upTo + 1 }, (_, n) => String(n).padStart(2, '0'));
    const days = twoDigits(13).flatMap((month) => twoDigits(32).map((day) => `${year}-${month}-${day}`));
    const taken = (read: (day: string) => unknown) =>
      days.filter((day) => {
        try {
          return read(day) === day;
        } catch {
          return false;
        }
      });
    const all = taken((day) => GraphQLLocalDate.serialize(day));
    expect(taken((day) => LocalDate.serialize(day))).toEqual(all);
    expect(taken((day) => LocalDate.parseValue(day))).toEqual(all);
  });
});
