import { readGatewayEnvironment } from '../environment';

const GATEWAY_SECRET = 'a secret of at least thirty-two characters';
const settingsOf = (subgraphs: object, name: string) =>
  readGatewayEnvironment({ GATEWAY_SECRET, SUBGRAPHS: JSON.stringify(subgraphs) }).settingsOf(name);

const ours = { ours: true, token: true, secret: GATEWAY_SECRET, changes: true, errors: 'passed' };
const theirs = { ours: false, token: false, secret: undefined, changes: false, errors: 'masked' };

it.each(['provinces', 'movements', 'personnel', 'awards'])('recognises %s as one of the platform', (name) => {
  const open = { readers: undefined, writers: undefined };
  expect(readGatewayEnvironment({ GATEWAY_SECRET }).settingsOf(name)).toEqual({ ...ours, ...open });
});

it.each(['weather', 'Provinces', 'awards2', '', 'constructor', '__proto__'])(
  'tells a subgraph named %j nothing of callers, and lets only headquarters read it',
  (name) =>
    expect(settingsOf({ tides: { token: true } }, name)).toEqual({
      ...theirs,
      readers: ['headquarters'],
      writers: [],
    }),
);

it('changes only the given settings of a subgraph', () => {
  expect(settingsOf({ weather: { readers: ['council'] } }, 'weather')).toMatchObject({
    ...theirs,
    readers: ['council'],
    writers: [],
  });
  expect(settingsOf({ weather: { ours: true } }, 'weather')).toMatchObject(ours);
  expect(settingsOf({ awards: { errors: 'masked' } }, 'awards')).toMatchObject({ ...ours, errors: 'masked' });
  expect(settingsOf({ awards: { ours: false } }, 'awards')).toMatchObject(theirs);
});

it.each([
  ['weather', 'SUBGRAPHS: must be JSON'],
  ['{"weather":{"tokens":true}}', 'SUBGRAPHS.weather: Unrecognized key: "tokens"'],
  ['{"weather":{"secret":"short"}}', 'SUBGRAPHS.weather.secret: must have at least 32 characters'],
  ['{"weather":{"readers":["partner"]}}', 'SUBGRAPHS.weather.readers.0'],
  ['{"weather":{"readers":["officer"]}}', 'SUBGRAPHS.weather.readers.0'],
  ['{"weather":true}', 'SUBGRAPHS.weather'],
  ['[]', 'SUBGRAPHS'],
])('says what is wrong with %s', (SUBGRAPHS, says) =>
  expect(() => readGatewayEnvironment({ SUBGRAPHS })).toThrow(says),
);
