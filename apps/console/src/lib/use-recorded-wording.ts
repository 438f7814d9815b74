import { useTranslation } from 'react-i18next';

interface Recorded {
  readonly verified: boolean;
  readonly province: { readonly onMap: readonly { readonly officialName: string }[] };
}

/** Words, of what is recorded in a province, who has its place on the day of the map, and whether it was verified. */
export function useRecordedWording() {
  const { t } = useTranslation();
  return {
    territory: ({ province }: Recorded): string =>
      province.onMap.map(({ officialName }) => officialName).join(', '),
    // Beside other words, a yes or no would not say to what.
    verified: ({ verified }: Recorded): string => t(verified ? 'words.verified' : 'words.unverified'),
  };
}
