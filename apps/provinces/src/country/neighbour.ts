import { registerEnumType } from 'type-graphql';

const COUNTRIES = {
  CN: { description: 'Trung Quốc (China).' },
  LA: { description: 'Lào (Laos).' },
  KH: { description: 'Campuchia (Cambodia).' },
};

/** What a province borders on by land; the countries by the codes of `Country`. */
export enum Neighbour {
  CN = 'CN',
  LA = 'LA',
  KH = 'KH',
  NONE = 'NONE',
}

registerEnumType(Neighbour, {
  name: 'Neighbour',
  description: 'What a province borders on by land.',
  valuesConfig: {
    ...COUNTRIES,
    NONE: { description: 'No other country: it has no land border.' },
  },
});

/** A country beyond the land border, by the code of `Country`. */
export enum NeighbouringCountry {
  CN = 'CN',
  LA = 'LA',
  KH = 'KH',
}

registerEnumType(NeighbouringCountry, {
  name: 'NeighbouringCountry',
  description: 'A country beyond the land border.',
  valuesConfig: COUNTRIES,
});

export enum Coast {
  COAST = 'COAST',
  NO_COAST = 'NO_COAST',
}

registerEnumType(Coast, {
  name: 'Coast',
  description: 'Whether a province lies at the sea.',
  valuesConfig: {
    COAST: { description: 'Giáp biển (it has a coast).' },
    NO_COAST: { description: 'Không giáp biển (it has none).' },
  },
});
