import { registerEnumType } from 'type-graphql';

/** How far the amendment of a figure is. */
export enum AmendmentStatus {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(AmendmentStatus, {
  name: 'AmendmentStatus',
  description: 'How far the amendment of an approved figure is.',
  valuesConfig: {
    PROPOSED: { description: 'Headquarters decides on it; the figure is as it was.' },
    APPROVED: { description: 'The figure has its value.' },
    REFUSED: { description: 'The figure stays as it was.' },
    WITHDRAWN: { description: 'Taken back by those who proposed it.' },
  },
});
