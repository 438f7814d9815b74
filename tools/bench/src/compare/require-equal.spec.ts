import { requireEqual } from './require-equal';

it('ignores the order of keys and nothing else', () => {
  requireEqual('one', '{"a":1,"b":[{"c":2,"d":3}]}', '{"b":[{"d":3,"c":2}],"a":1}');
  expect(() => requireEqual('one', '{"a":[1,2]}', '{"a":[2,1]}')).toThrow(/^one .*nothing was measured/);
  expect(() => requireEqual('one', '{"a":1}', '{"a":"1"}')).toThrow(/nothing was measured/);
  expect(() => requireEqual('one', '{"a":1}', '{"a":1,"errors":[]}')).toThrow(/nothing was measured/);
});
