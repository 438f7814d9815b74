import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FactList } from '../../components/fact-list';
import { UnitLink } from '../../components/organisation-links';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { useListTitle } from '../../lib/registers/use-list-title';
import { useHere } from '../../records/use-here';
import type { Unit } from './unit';

type Props = Pick<Unit, 'predecessors' | 'successors' | 'reorganisations'>;

/** What a unit was made of and what became of it, and by which acts; nothing where no act names it. */
export function UnitLineage({ predecessors, successors, reorganisations }: Props) {
  const { t } = useTranslation();
  const title = useListTitle()('Reorganisation');
  const here = useHere();
  if (reorganisations.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {reorganisations.map(({ id, title: act, day, legalBasis }) => (
          <li key={id}>
            <Link to={here(paths.reorganisations.one(id))}>{act}</Link>
            <div className="quiet">
              {formatDate(day)} · {legalBasis}
            </div>
          </li>
        ))}
      </ul>
      <FactList
        facts={[
          ...(predecessors.length > 0
            ? [{ label: t('organisation.before'), value: <Units of={predecessors} /> }]
            : []),
          ...(successors.length > 0
            ? [{ label: t('organisation.after'), value: <Units of={successors} /> }]
            : []),
        ]}
      />
    </Section>
  );
}

function Units({ of }: { readonly of: Props['successors'] }) {
  return (
    <ul>
      {of.map((unit) => (
        <li key={`${unit.id}${unit.on}`}>
          <UnitLink unit={unit} />
        </li>
      ))}
    </ul>
  );
}
