import { useQuery } from '@apollo/client/react';
import type { ProvinceCommunesQuery } from '@bien-cuong/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { NotRecorded } from '../../components/not-recorded';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { paths } from '../../lib/paths';
import { itemsOf } from '../../lib/registers/register-facts';
import { useListTitle } from '../../lib/registers/use-list-title';
import { useCursors } from '../../lib/use-cursors';
import { useFormat } from '../../lib/use-format';
import { useFactWording } from '../../records/use-fact-wording';
import { useHere } from '../../records/use-here';
import { provinceCommunesQuery } from './communes.graphql';
import type { DatedUnit } from './dated-unit';
import styles from './communes.module.css';

type Communes = NonNullable<ProvinceCommunesQuery['province']>['communes'];

/** Short enough to be read on a page that has other things. */
const PAGE_SIZE = 20;

/** The communes of the province on the day of the map, those of its predecessors among them, page by page. */
export function CommunesSection({ id, on }: Pick<DatedUnit, 'id' | 'on'>) {
  const { t } = useTranslation();
  const title = useListTitle()('Commune');
  const place = useCursors();
  const { after } = place;
  const result = useQuery(provinceCommunesQuery, { variables: { id, on, first: PAGE_SIZE, after } });
  return (
    <Section id="communes" title={title}>
      <QueryView
        result={{ ...result, data: result.data ?? result.previousData }}
        what={t('communes.what')}
        pick={({ province }) => province?.communes}
      >
        {(communes) =>
          communes.totalCount === 0 ? (
            <EmptyNote>{t('communes.empty')}</EmptyNote>
          ) : (
            <>
              <Rows communes={communes} />
              <Place id={id} on={on} communes={communes} place={place} />
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

const shown = itemsOf('Commune', 'versions').filter(({ name }) => ['code', 'border'].includes(name));

function Rows({ communes: { nodes } }: { readonly communes: Communes }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { text } = useFactWording();
  const here = useHere();
  return (
    <DataTable
      label={t('communes.list')}
      head={[t('fields.common.name'), ...shown.map((fact) => fact.label[language])]}
      rows={nodes.map((commune) => ({
        key: commune.id,
        cells: [
          <Link key="name" to={here(paths.communes.one(commune.id))}>
            {commune.officialName}
          </Link>,
          ...shown.map((fact) => text(fact, commune) || <NotRecorded />),
        ],
      }))}
    />
  );
}

interface PlaceProps extends Pick<DatedUnit, 'id' | 'on'> {
  readonly communes: Communes;
  readonly place: ReturnType<typeof useCursors>;
}

/** How many there are, the pages beside this one, and the list in which one can search. */
function Place({ id, on, communes: { totalCount, pageInfo }, place }: PlaceProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { page, next, previous } = place;
  const { hasNextPage, endCursor } = pageInfo;
  const pages = Math.ceil(totalCount / PAGE_SIZE);
  const found = new URLSearchParams({ on, provinceId: id });
  return (
    <nav className={styles.place} aria-label={t('communes.pages')}>
      <span role="status" className="quiet">
        {t('communes.total', { total: number(totalCount) })}
        {pages > 1 && ` · ${t('records.place', { page, pages })}`}
      </span>
      {page > 1 && (
        <Button className="screen-only" onClick={previous}>
          {t('records.previous')}
        </Button>
      )}
      {hasNextPage && endCursor && (
        <Button className="screen-only" onClick={() => next(endCursor)}>
          {t('records.next')}
        </Button>
      )}
      <Link className="screen-only" to={`${paths.communes.list}?${found}`}>
        {t('communes.searchAmong')}
      </Link>
    </nav>
  );
}
