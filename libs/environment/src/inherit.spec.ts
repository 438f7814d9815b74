import { inheritedBy, readByNode } from './inherit';

const secrets = {
  ADMIN_PASSWORD: 'a',
  DEMO_PASSWORD: 'b',
  DATABASE_URL: 'c',
  PGPASSWORD: 'd',
  NODE_AUTH_TOKEN: 'e',
  npm_config__auth: 'f',
};

it('gives a program the variables it reads, and no others', () => {
  expect(inheritedBy(['PORT', 'DEMO_PASSWORD'], { ...secrets, PORT: '1' })).toEqual({
    PORT: '1',
    DEMO_PASSWORD: 'b',
  });
});

it.each([
  ['finds programs and folders', { PATH: '/bin', HOME: '/root', TMPDIR: '/tmp' }],
  ['knows the place and its language', { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_TIME: 'C' }],
  ['is Node as the operator wants it', { NODE_OPTIONS: '--no-warnings', NODE_EXTRA_CA_CERTS: '/ca.pem' }],
  ['goes through the proxies', { HTTP_PROXY: 'http://a', https_proxy: 'http://b', no_proxy: 'c' }],
  ['runs with the libraries of its machine', { LD_LIBRARY_PATH: '/lib', MALLOC_ARENA_MAX: '2' }],
  ['runs on Windows', { Path: 'C:\\Windows', SystemRoot: 'C:\\Windows' }],
])('%s', (_, variables) => {
  expect(inheritedBy(readByNode, { ...variables, ...secrets })).toEqual(variables);
});

it('gives a program that is not on Node no proxies, whose addresses may hold passwords', () => {
  expect(inheritedBy([], { HTTP_PROXY: 'http://name:password@proxy', NODE_OPTIONS: '' })).toEqual({});
});
