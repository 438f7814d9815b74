/** A package of the lockfile. */
export interface Locked {
  license?: string;
  /** Only for development. */
  dev?: boolean;
  link?: boolean;
  optional?: boolean;
}

/**
 * Licences approved by the Open Source Initiative that packages here have; add others that it lists at
 * opensource.org/licenses.
 */
const approved = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Whether an SPDX expression without brackets is open source: of `OR` one part has to be, of `AND` all. */
export function isOpenSource(licence = ''): boolean {
  const expression = licence.replace(/^\((.*)\)$/, '$1');
  return expression.split(' OR ').some((choice) => choice.split(' AND ').every((one) => approved.has(one)));
}

/** Name and licence of each package needed at run time that is not under an open source licence. */
export function withoutOpenSource(packages: Record<string, Locked>): string[] {
  const found = Object.entries(packages).flatMap(([path, { license, dev, link }]) => {
    const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    return name && !dev && !link && !isOpenSource(license) ? [`${name} ${license}`] : [];
  });
  return [...new Set(found)].sort();
}
