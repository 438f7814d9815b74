import type { Caller } from './caller';

/** Cao Bằng: the officer's own province among those in the questions. */
export const OWN_CODE = '04';

/** In other provinces a province officer sees everything except who was awarded. */
export const asOfficer: Pick<Caller, 'answerTo'> = {
  answerTo: ({ variables: { code } }, whole) =>
    code === OWN_CODE
      ? whole
      : JSON.stringify(
          JSON.parse(whole, (key, value: unknown) => (key === 'named' ? null : value)) as unknown,
        ),
};
