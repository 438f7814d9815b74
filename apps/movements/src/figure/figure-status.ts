import { registerEnumType } from 'type-graphql';

export enum FigureStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  RETURNED = 'RETURNED',
}

registerEnumType(FigureStatus, {
  name: 'FigureStatus',
  description: 'How far a figure is on its way from the province to headquarters.',
  valuesConfig: {
    DRAFT: { description: 'The province is still working on it.' },
    SUBMITTED: { description: 'The province has submitted it.' },
    APPROVED: { description: 'Headquarters has approved it.' },
    RETURNED: { description: 'Headquarters has returned it with a reason.' },
  },
});
