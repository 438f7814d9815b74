import type { MovementPageQuery } from '@bien-cuong/api';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { Mark } from '../../components/mark';
import { Section } from '../../components/section';
import { paths } from '../../lib/paths';
import { factOf } from '../../lib/registers/register-facts';
import { useFormat } from '../../lib/use-format';
import { useFactWording } from '../../records/use-fact-wording';
import { useHere } from '../../records/use-here';
import styles from './movements.module.css';
import { Participations } from './participations';

type Movement = NonNullable<MovementPageQuery['movement']>;

/** What belongs to a movement: those under its umbrella, where it is carried out, how it was reviewed. */
export function MovementSections({ record }: { readonly record: Movement }) {
  return (
    <>
      <Parts parts={record.parts.nodes} />
      <Participations movement={record} />
      <Reviews reviews={record.reviews.nodes} />
    </>
  );
}

function Parts({ parts }: { readonly parts: Movement['parts']['nodes'] }) {
  const { t } = useTranslation();
  const { title } = useFormat();
  const { text } = useFactWording();
  const kind = factOf('Movement', 'kind');
  const here = useHere();
  return (
    <Section title={t('movements.parts')}>
      <ListOr empty={t('movements.noParts')}>
        {parts.map((part) => (
          <li key={part.id}>
            <Link to={here(paths.movements.one(part.id))}>{title(part)}</Link>{' '}
            {kind && <Mark>{text(kind, part)}</Mark>}
          </li>
        ))}
      </ListOr>
    </Section>
  );
}

interface ListProps {
  readonly empty: string;
  readonly children: readonly ReactNode[];
}

function ListOr({ empty, children }: ListProps) {
  if (children.length === 0) return <EmptyNote>{empty}</EmptyNote>;
  return <ul className={styles.list}>{children}</ul>;
}

function Reviews({ reviews }: { readonly reviews: Movement['reviews']['nodes'] }) {
  const { t } = useTranslation();
  const { edtf } = useFormat();
  return (
    <Section title={t('review.title')}>
      {reviews.length === 0 ? (
        <EmptyNote>{t('review.empty')}</EmptyNote>
      ) : (
        <DataTable
          label={t('movements.reviews')}
          head={[t('reviews.review'), t('words.province'), t('words.period'), t('reviews.heldOn')]}
          rows={reviews.map(({ id, title, province, period, heldOn }) => ({
            key: id,
            cells: [
              title,
              province ? (
                <Link key="province" to={paths.province(province.id, province.on)}>
                  {province.officialName}
                </Link>
              ) : (
                t('words.unavailable')
              ),
              edtf(period),
              heldOn ? edtf(heldOn) : t('words.notRecorded'),
            ],
          }))}
        />
      )}
    </Section>
  );
}
