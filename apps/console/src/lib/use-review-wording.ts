import { useTranslation } from 'react-i18next';
import { reviewState, type RollOutEntry } from './review-state';

const tones = { held: 'accent', recorded: 'soft', none: 'plain' } as const;

/** Texts for the state of a province's reviews, and for the region whose pilot it was. */
export function useReviewWording() {
  const { t } = useTranslation();
  return (reviews: readonly Pick<RollOutEntry, 'heldOn' | 'kind' | 'pilotFor'>[]) => {
    const state = reviewState(reviews);
    const kinds = new Set(reviews.filter(({ heldOn }) => heldOn).map(({ kind }) => kind));
    const [only] = kinds;
    const text =
      state === 'held' && only && kinds.size === 1
        ? t(`reviewState.held_${only}`)
        : t(`reviewState.${state}`);
    const pilots = [...new Set(reviews.map(({ pilotFor }) => pilotFor))].flatMap((region) =>
      region ? [t('reviewState.pilot', { region: t(`words.region.${region}`) })] : [],
    );
    return { state, tone: tones[state], text, pilots };
  };
}
