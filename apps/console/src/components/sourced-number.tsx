import { useTranslation } from 'react-i18next';
import { FactList, type Fact } from './fact-list';
import { Mark } from './mark';
import { OpeningNumber } from './opening-number';

interface Props {
  /** The number in words, including qualifier and unit. */
  readonly number: string;
  readonly label: string;
  readonly source?: string | null;
  readonly verified: boolean;
  readonly facts: readonly Fact[];
}

/** A number that opens to the claim behind it, with its source. */
export function SourcedNumber({ number, label, source, verified, facts }: Props) {
  const { t } = useTranslation();
  return (
    <OpeningNumber
      number={number}
      label={label}
      named={t('province.openClaim', { number, label })}
      size="min(440px, 100vw)"
    >
      <FactList
        facts={[
          ...facts,
          { label: t('words.source'), value: source ?? <Mark tone="warning">{t('words.noSource')}</Mark> },
          {
            label: '',
            value: verified ? t('words.verified') : <Mark tone="warning">{t('words.unverified')}</Mark>,
          },
        ]}
      />
    </OpeningNumber>
  );
}
