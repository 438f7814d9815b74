import type { ApolloClient } from '@apollo/client';
import { askNow as ask } from '../../lib/ask-now';
import type { Values } from '../values';
import {
  findAwardTypes,
  findDecisions,
  findHouseholds,
  nameAwardType,
  nameDecision,
  nameHousehold,
} from './award-references.graphql';
import {
  findIndicators,
  findMovements,
  findPeople,
  findProvinceByCode,
  findProvinces,
  findRanks,
  findReviews,
  findUnits,
  nameIndicator,
  nameMovement,
  namePerson,
  nameProvince,
  nameReview,
  nameUnit,
} from './references.graphql';

/** How the records that a field may refer to are found and named. */
export interface ReferenceSource {
  /** Whether the server searches; else all are loaded and searched here. */
  readonly searches: boolean;
  readonly find: (client: ApolloClient, sought: Sought) => Promise<readonly Values[]>;
  readonly name: (client: ApolloClient, id: string, on: string) => Promise<Values | undefined>;
}

export interface Sought {
  readonly text: string;
  /** The day of the map. */
  readonly on: string;
}

const MOST = 20;
/** What stands for a province on papers, in place of its name. */
const CODE = /^\d{2}$/;

/** The ranks of both corps have the same names; that of a professional serviceman is told as people write it. */
const ranksByCode = async (client: ApolloClient): Promise<Values[]> =>
  ((await ask(client, findRanks, {})).ranks ?? []).map(({ name, nameEn, grade, ...one }) => {
    const isOfficer = grade === 'OFFICER';
    return {
      ...one,
      id: one.code,
      name: isOfficer ? name : `${name} QNCN`,
      nameEn: isOfficer || nameEn === null ? nameEn : `Professional ${nameEn}`,
    };
  });

const indicatorsByCode = async (client: ApolloClient, on: string): Promise<Values[]> =>
  ((await ask(client, findIndicators, { on })).indicators ?? []).map(({ code, ...one }) => ({
    ...one,
    id: code,
  }));

/** By type; whoever makes a register of a type that others refer to adds a line. */
export const referenceSources: Readonly<Record<string, ReferenceSource>> = {
  Movement: {
    searches: true,
    find: async (client, { text }) =>
      (await ask(client, findMovements, { search: text, first: MOST })).movements?.nodes ?? [],
    name: async (client, id) => (await ask(client, nameMovement, { id })).movement ?? undefined,
  },
  Province: {
    searches: true,
    find: async (client, { text, on }) => {
      if (!CODE.test(text)) return (await ask(client, findProvinces, { search: text, on })).provinces ?? [];
      return [(await ask(client, findProvinceByCode, { code: text, on })).province].flatMap(
        (one) => one ?? [],
      );
    },
    name: async (client, id, on) => (await ask(client, nameProvince, { id, on })).province ?? undefined,
  },
  Unit: {
    searches: true,
    find: async (client, { text, on }) =>
      (await ask(client, findUnits, { search: text, on, first: MOST })).units?.nodes ?? [],
    name: async (client, id, on) => (await ask(client, nameUnit, { id, on })).unit ?? undefined,
  },
  Person: {
    searches: true,
    find: async (client, { text, on }) =>
      (await ask(client, findPeople, { search: text, on, first: MOST })).people?.nodes ?? [],
    name: async (client, id, on) => (await ask(client, namePerson, { id, on })).person ?? undefined,
  },
  Rank: {
    searches: false,
    find: (client) => ranksByCode(client),
    name: async (client, code) => (await ranksByCode(client)).find(({ id }) => id === code),
  },
  Indicator: {
    searches: false,
    find: async (client, { on }) => (await ask(client, findIndicators, { on })).indicators ?? [],
    name: async (client, id, on) => (await ask(client, nameIndicator, { id, on })).indicator ?? undefined,
  },
  /** For filters, which take the code of an indicator. */
  IndicatorCode: {
    searches: false,
    find: (client, { on }) => indicatorsByCode(client, on),
    name: async (client, code, on) => (await indicatorsByCode(client, on)).find(({ id }) => id === code),
  },
  AwardType: {
    searches: false,
    find: async (client) => (await ask(client, findAwardTypes, {})).awardTypes ?? [],
    name: async (client, id) => (await ask(client, nameAwardType, { id })).awardType ?? undefined,
  },
  Decision: {
    searches: true,
    find: async (client, { text }) =>
      (await ask(client, findDecisions, { search: text, first: MOST })).decisions?.nodes ?? [],
    name: async (client, id) => (await ask(client, nameDecision, { id })).decision ?? undefined,
  },
  Household: {
    searches: true,
    find: async (client, { text }) =>
      (await ask(client, findHouseholds, { search: text, first: MOST })).households?.nodes ?? [],
    name: async (client, id) => (await ask(client, nameHousehold, { id })).household ?? undefined,
  },
  Review: {
    searches: true,
    find: async (client, { text }) =>
      (await ask(client, findReviews, { search: text, first: MOST })).reviewsConnection?.nodes ?? [],
    name: async (client, id) => (await ask(client, nameReview, { id })).review ?? undefined,
  },
};
