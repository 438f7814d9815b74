import type { Caller } from './caller';

/** Cao Bằng: of the provinces that are asked about, the officer's own. */
export const OWN_CODE = '04';

/** A province officer learns of other provinces all but who was awarded. */
export const asOfficer: Pick<Caller, 'answerTo'> = {
  answerTo: ({ variables: { code } }, whole) =>
    code === OWN_CODE
      ? whole
      : JSON.stringify(
          JSON.parse(whole, (key, value: unknown) => (key === 'named' ? null : value)) as unknown,
        ),
};
