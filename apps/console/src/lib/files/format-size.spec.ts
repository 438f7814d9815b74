import { formatSize } from './format-size';

it.each([
  [1, '1 byte', '1 byte'],
  [900, '900 byte', '900 bytes'],
  [1024 * 13, '13 kB', '13 kB'],
  [1024 * 1024 * 1.2, '1,2 MB', '1.2 MB'],
  [1024 ** 3 * 2048, '2.048 GB', '2,048 GB'],
])('writes %d bytes as file managers do', (bytes, vi, en) => {
  expect(
    [formatSize(bytes, 'vi'), formatSize(bytes, 'en')].map((text) => text.replace('\u00a0', ' ')),
  ).toEqual([vi, en]);
});
