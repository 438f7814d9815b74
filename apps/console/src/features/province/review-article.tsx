import type { ReviewDetailFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../../components/empty-note';
import { FactList } from '../../components/fact-list';
import { Mark } from '../../components/mark';
import { useFormat } from '../../lib/use-format';
import { Directives } from './directives';
import { ReviewHistory } from './review-history';
import styles from './review.module.css';
import { TextList } from './text-list';

interface Props {
  readonly review: ReviewDetailFragment;
}

/**
 * One review in the order of a printed report: meeting, results, limitations, directives, future directions.
 */
export function ReviewArticle({ review }: Props) {
  const { t } = useTranslation();
  return (
    <article className={styles.review} aria-label={review.title}>
      <h3 className={styles.title}>{review.title}</h3>
      <ReviewFacts review={review} />
      {isRecorded(review) ? (
        <ReviewContent review={review} />
      ) : (
        <EmptyNote>{t('review.noContent')}</EmptyNote>
      )}
      <ReviewHistory id={review.id} />
    </article>
  );
}

function isRecorded({ achievements, limitations, directives, directions }: ReviewDetailFragment): boolean {
  return [achievements, limitations, directives, directions].some(({ length }) => length > 0);
}

function ReviewContent({ review }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.pair}>
        <TextList title={t('review.achievements')} items={review.achievements} />
        <TextList title={t('review.limitations')} items={review.limitations} />
      </div>
      <Directives directives={review.directives} />
      <TextList title={t('review.directions')} items={review.directions} />
    </>
  );
}

function ReviewFacts({ review }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, heldOn, heldOnNote, period, pilotFor, withExemplaryMeeting, movement, source } = review;
  const region = pilotFor && t(`words.borderRegion.${pilotFor}`);
  const date = (
    <>
      {heldOn ? format.edtf(heldOn) : t('words.notRecorded')}
      {heldOnNote && <span className={styles.note}>{heldOnNote}</span>}
    </>
  );
  return (
    <FactList
      facts={[
        {
          label: t('words.kind'),
          value: (
            <>
              {t(`words.reviewKind.${kind}`)}
              {withExemplaryMeeting && <span className="quiet"> · {t('review.withExemplary')}</span>}
            </>
          ),
        },
        { label: t('review.heldOn'), value: date },
        { label: t('words.period'), value: format.edtf(period) },
        { label: t('words.movement'), value: format.title(movement) },
        ...(region ? [{ label: t('review.pilotFor'), value: <Mark tone="soft">{region}</Mark> }] : []),
        { label: t('words.source'), value: source ?? <Mark tone="warning">{t('words.noSource')}</Mark> },
      ]}
    />
  );
}
