import 'reflect-metadata';

import { AccessRules, given } from '@bien-cuong/access';
import { textOf } from '@bien-cuong/database';

import { searchedOf } from './found';
import { hitsOf } from './hits-of';
import { Star } from '../../serve/testing/sky/sky';

/** Rows belong to provinces, and some fields are for those who may see them everywhere. */
const rules = new AccessRules({
  fields: {
    Star: {
      ...given('recipients', 'id', 'fullName'),
      ...given('birth-dates', 'greeting'),
      ...given('audit', 'order', 'validTo'),
    },
    Name: given('claims', 'text'),
  },
  compares: {},
  ofProvinces: ['Star'],
});

const searched = searchedOf(
  Star,
  {
    table: 'star',
    as: 's',
    id: 'id',
    isDated: false,
    view: {
      columns: { fullName: 's.full_name', order: 's."order"', validTo: 's.valid_to', greeting: 's.greeting' },
      attributes: { provinceId: 's.province_id' },
    },
  },
  {
    title: 'fullName',
    until: 'validTo',
    detail: ['greeting', { sql: 's.secret', of: ['Name.text'] }],
    by: ['fullName', 'order'],
  },
);

const PROVINCE = '00000000-0000-4000-8000-000000000001';
const writtenFor = (...roles: string[]) => {
  const access = rules.accessOf({ roles, provinces: [PROVINCE], scopes: [] });
  const hits = hitsOf(searched, { place: 0, access, ofEach: 5 });
  return hits && { text: textOf(hits), values: hits.values };
};

it('searches and shows what the caller may see, on whatever row', () => {
  const all = writtenFor('headquarters');
  expect(all?.text).toContain('fold_text(s."order") LIKE');
  expect(all?.text).toContain('s.greeting');
  expect(all?.text).toContain('s.secret');
  expect(all?.values).toEqual([5]);
});

it('leaves out rows, texts and details that the caller may not see', () => {
  const own = writtenFor('province');
  expect(own?.text).toContain('s.province_id = ANY');
  expect(own?.values).toEqual([[PROVINCE, expect.any(String)], 5]);
  // Their own rows alone are listed, so what they see on those is shown; not what they see of another type's own rows.
  expect(own?.text).toContain('s.greeting');
  expect(own?.text).not.toContain('s.secret');
  // An end that is hidden does not tell what was before by the order.
  expect(own?.text).not.toMatch(/s\.valid_to|fold_text\(s\."order"\)/);
});

it('gives nothing of a type whose title the caller may not see', () => {
  expect(writtenFor('administrator')).toBeUndefined();
  expect(writtenFor()).toBeUndefined();
});

it('names a field that has no column', () => {
  const rows = { table: 'star', as: 's', id: 'id', isDated: false, view: {} };
  expect(() => searchedOf(Star, rows, { title: 'fullName', by: [] })).toThrow('Star.fullName has no column');
});
