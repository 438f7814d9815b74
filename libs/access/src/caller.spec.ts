import { type Caller, rightsKey } from './caller';

const ONE = '00000000-0000-4000-8000-000000000001';
const TWO = '00000000-0000-4000-8000-00000000000a';
const key = (caller: Partial<Caller>) => rightsKey({ roles: [], provinces: [], scopes: [], ...caller });

it('is the same for the same rights, in whatever order they are listed', () => {
  expect(key({ roles: ['province', 'council'], provinces: [ONE, TWO, ONE] })).toBe(
    key({ roles: ['council', 'province'], provinces: [TWO.toUpperCase(), ONE] }),
  );
});

it('leaves out what decides nothing: provinces without the province role, scopes without the partner role, unknown roles', () => {
  const plain = key({ roles: ['headquarters'] });
  expect(key({ roles: ['headquarters', 'cook'], provinces: [ONE], scopes: ['awards:read'] })).toBe(plain);
  expect(key({ roles: ['partner'], scopes: ['openid', 'everything:write'] })).toBe(
    key({ roles: ['partner'] }),
  );
  expect(key({ roles: ['province'], provinces: ['04', "'; DROP TABLE award; --"] })).toBe(
    key({ roles: ['province'] }),
  );
});

it('differs for every difference in rights', () => {
  const keys = [
    key({}),
    key({ roles: ['province'] }),
    key({ roles: ['province'], provinces: [ONE] }),
    key({ roles: ['province'], provinces: [ONE, TWO] }),
    key({ roles: ['partner'] }),
    key({ roles: ['partner'], scopes: ['awards:read'] }),
    key({ roles: ['partner'], scopes: ['awards:read', 'figures:read'] }),
    key({ roles: ['headquarters'] }),
    key({ roles: ['headquarters', 'province'] }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
