import { EVERYBODY } from './rule-book';
import type { Caller } from './caller';
import { platformRules } from './platform-rules';
import { type Role, roles } from './roles';
import { scopes } from './scopes';

const OWN = '00000000-0000-4000-8000-000000000001';

const accessOf = (caller: Partial<Caller>) => {
  const access = platformRules.accessOf({ roles: [], provinces: [], scopes: [], ...caller });
  if (!access) throw new Error('Somebody is somebody.');
  return access;
};
const officer = () => accessOf({ roles: ['province'], provinces: [OWN] });
const who = (type: string, field: string) =>
  roles.filter((role) => accessOf({ roles: [role], provinces: [OWN], scopes }).allows(type, field));

it.each<[string, string, readonly Role[]]>([
  ['Province', 'name', roles],
  ['Figure', 'returnReason', roles],
  ['Person', 'fullName', ['headquarters', 'province', 'council', 'auditor']],
  ['Directive', 'issuedBy', ['headquarters', 'province', 'council', 'auditor']],
  ['Decision', 'signer', ['headquarters', 'province', 'council', 'auditor']],
  ['Person', 'birthDate', ['headquarters', 'province']],
  ['Award', 'recipient', ['headquarters', 'province', 'council', 'auditor']],
  ['AwardLot', 'named', ['headquarters', 'province', 'council', 'auditor']],
  ['Mutation', 'nameAward', ['headquarters', 'province']],
  ['Mutation', 'revokeAward', ['headquarters', 'province']],
])('%s.%s is for: %3$j', (type, field, expected) => {
  expect(who(type, field)).toEqual(expected);
});

it.each(scopes)('a partner with only the scope %s sees only what that scope gives', (scope) => {
  const access = accessOf({ roles: ['partner'], scopes: [scope] });
  const asked = {
    'provinces:read': 'Query.provinces',
    'movements:read': 'Query.movements',
    'units:read': 'Query.units',
    'figures:read': 'Province.figures',
    'awards:read': 'Query.awardTally',
  };
  const seen = Object.entries(asked).filter(([, coordinate]) => {
    const [type = '', field] = coordinate.split('.');
    return access.allows(type, field);
  });
  expect(seen.map(([name]) => name)).toEqual([scope]);
});

it('gives nothing to a caller without a role, with a role without rights, or with scopes only', () => {
  const nobody = [
    accessOf({}),
    accessOf({ roles: ['cook'] }),
    accessOf({ scopes }),
    accessOf({ roles: ['partner'] }),
  ];
  for (const access of nobody) {
    expect([access.allows('Province'), access.allows('Province', 'id'), access.allows('Query')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(access.rowsOf('Award')).toEqual({ attribute: 'provinceId', oneOf: [] });
  }
});

it('limits rows only where a role is limited to its own provinces', () => {
  const own = { attribute: 'provinceId', oneOf: [OWN, EVERYBODY] };
  expect(officer().rowsOf('Award')).toEqual(own);
  expect(officer().rowsOf('Mutation', 'nameAward')).toEqual({ ...own, oneOf: [OWN] });
  expect([officer().rowsOf('AwardLot'), officer().rowsOf('AwardLot', 'named')]).toEqual([undefined, own]);
  expect([officer().rowsOf('Person'), officer().rowsOf('Person', 'birthDate')]).toEqual([undefined, own]);
  expect(accessOf({ roles: ['headquarters'] }).rowsOf('Award')).toBeUndefined();
});

it('gives a caller with several roles the rights of all of them', () => {
  const both = accessOf({ roles: ['province', 'council'], provinces: [OWN] });
  expect(both.rowsOf('Award')).toBeUndefined();
  expect(both.rowsOf('Person', 'birthDate')).toEqual({ attribute: 'provinceId', oneOf: [OWN, EVERYBODY] });
});

it.each(['Person', 'Figure', 'AwardLot'])(
  'asks for what a %s is called in the whole graph as for its id',
  (type) => {
    expect(platformRules.hasRuleFor(type, 'nodeId')).toBe(true);
    expect(who(type, 'nodeId')).toEqual(who(type, 'id'));
    expect(officer().rowsOf(type, 'nodeId')).toEqual(officer().rowsOf(type, 'id'));
  },
);

it('refuses an argument that compares a field the caller may not see', () => {
  expect(officer().allowsArgument('Query', 'people', 'search')).toBe(true);
  expect(accessOf({ roles: ['administrator'] }).allowsArgument('Query', 'people', 'search')).toBe(false);
  expect(officer().allowsArgument('Query', 'people', 'bornBefore')).toBe(false);
});

it('is computed once for callers with equal rights', () => {
  const same = { roles: ['cook', 'province'], provinces: [OWN.toUpperCase()], scopes };
  expect(accessOf(same)).toBe(officer());
  expect(accessOf({ ...same, roles: ['province', 'auditor'] })).not.toBe(officer());
  expect(accessOf({ ...same, provinces: [] })).not.toBe(officer());
});

it('does not limit rows for headquarters', () => {
  const access = accessOf({ roles: ['headquarters'] });
  const places = platformRules.coordinates.map((coordinate) => coordinate.split('.') as [string, string]);
  expect(places.filter(([type, field]) => access.rowsOf(type) ?? access.rowsOf(type, field))).toEqual([]);
});
