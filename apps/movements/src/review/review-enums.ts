import { registerEnumType } from 'type-graphql';

export enum ReviewKind {
  INTERIM = 'INTERIM',
  FINAL = 'FINAL',
}

registerEnumType(ReviewKind, {
  name: 'ReviewKind',
  description: 'Whether a review looks back on the way or at the end.',
  valuesConfig: {
    INTERIM: { description: 'Sơ kết.' },
    FINAL: { description: 'Tổng kết.' },
  },
});

export enum ReviewRegion {
  NORTH = 'NORTH',
  CENTRAL = 'CENTRAL',
  SOUTH = 'SOUTH',
}

registerEnumType(ReviewRegion, {
  name: 'ReviewRegion',
  description:
    'Part of the border for which a review is the pilot; it says how reviews are rolled out, not where a province lies.',
  valuesConfig: {
    NORTH: { description: 'The northern border.' },
    CENTRAL: { description: 'The central region.' },
    SOUTH: { description: 'The southern border.' },
  },
});
