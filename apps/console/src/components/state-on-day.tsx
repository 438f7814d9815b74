import type { FieldFacts } from '@bien-cuong/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../lib/format-date';
import { paths } from '../lib/paths';
import { useFormat } from '../lib/use-format';
import { useFactWording } from '../records/use-fact-wording';
import { FactList } from './fact-list';
import { LifeNotice } from './life-notice';
import { NotRecorded } from './not-recorded';
import { SourceNote } from './source-note';

interface Unit {
  readonly id: string;
  readonly on: string;
  readonly officialName: string;
}

interface Props {
  /** What is recorded in a province, with who has its territory on the day. */
  readonly of: {
    readonly on: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly source: string | null;
    readonly verified: boolean;
    readonly province: { readonly onMap: readonly Unit[] };
  };
  readonly words: 'borderGates' | 'communes';
  /** What it is on that day. */
  readonly held: readonly FieldFacts[];
}

/** What something is on the day of the map, in whose province its place is then, and where that is taken from. */
export function StateOnDay({ of, words, held }: Props) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { text } = useFactWording();
  return (
    <>
      <LifeNotice of={of} words={words} />
      <FactList
        facts={[
          ...held.map((fact) => ({ label: fact.label[language], value: text(fact, of) || <NotRecorded /> })),
          {
            label: t(`${words}.onMap`, { date: formatDate(of.on) }),
            value: <Territory units={of.province.onMap} />,
          },
          { label: t('words.source'), value: <SourceNote {...of} /> },
        ]}
      />
    </>
  );
}

function Territory({ units }: { readonly units: readonly Unit[] }) {
  return units.map(({ id, on, officialName }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link to={paths.province(id, on)}>{officialName}</Link>
    </span>
  ));
}
