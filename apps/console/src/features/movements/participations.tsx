import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { factsOf } from '../../lib/registers/register-facts';
import { useDialog } from '../../lib/use-dialog';
import { KeeperOnly } from '../../records/keeper-only';
import { useHere } from '../../records/use-here';
import { useHoldsOn } from '../../records/use-may-keep';
import { EndDialog, type Participation } from './end-dialog';
import { participationsQuery } from './movements.graphql';

const facts = factsOf('Participation');

/** The provinces that carry a movement out, from when to when; provinces keep their own. */
export function Participations({ movement }: { readonly movement: { readonly id: string } }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const here = useHere();
  const dialog = useDialog<Participation>();
  const result = useQuery(participationsQuery, {
    variables: { movement: movement.id },
    fetchPolicy: 'cache-and-network',
  });
  const add = () => void navigate(here(paths.participations.create, { movementId: movement.id }));
  return (
    <Section
      title={t('movements.provinces')}
      actions={
        <KeeperOnly kind={{ facts }}>
          <Button onClick={add}>{t('movements.addProvince')}</Button>
        </KeeperOnly>
      }
    >
      <QueryView
        result={result}
        what={t('movements.participations')}
        pick={(data) => data.participations?.nodes}
      >
        {(found) => <Rows found={found} onEnd={dialog.show} here={here} />}
      </QueryView>
      {dialog.subject && (
        <EndDialog
          key={dialog.times}
          participation={dialog.subject}
          open={dialog.open}
          onClose={dialog.close}
        />
      )}
    </Section>
  );
}

interface RowsProps {
  readonly found: readonly Participation[];
  readonly onEnd: (one: Participation) => void;
  readonly here: (path: string) => string;
}

function Rows({ found, onEnd, here }: RowsProps) {
  const { t } = useTranslation();
  if (found.length === 0) return <EmptyNote>{t('movements.noProvinces')}</EmptyNote>;
  const name = ({ province }: Participation) => province?.officialName ?? t('words.unavailable');
  const sorted = found.toSorted((a, b) => name(a).localeCompare(name(b), 'vi'));
  const day = (text: string | null) => text && formatDate(text);
  return (
    <DataTable
      label={t('movements.participations')}
      head={[t('words.province'), t('province.validFrom'), t('province.validTo'), t('words.source'), '']}
      rows={sorted.map((one) => ({
        key: one.id,
        cells: [
          <Link key="name" to={here(paths.participations.one(one.id))}>
            {name(one)}
          </Link>,
          day(one.validFrom) ?? t('words.notRecorded'),
          day(one.validTo) ?? t('province.still'),
          one.source,
          one.validTo === null && <End key="end" one={one} onEnd={onEnd} />,
        ],
      }))}
    />
  );
}

function End({ one, onEnd }: Pick<RowsProps, 'onEnd'> & { readonly one: Participation }) {
  const { t } = useTranslation();
  const holdsOn = useHoldsOn({ facts }, { ...one, retiredOn: null });
  if (!holdsOn(facts.keptBy)) return null;
  return (
    <Button size="small" className="screen-only" onClick={() => onEnd(one)}>
      {t('movements.end')}
    </Button>
  );
}
