import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../components/page';
import { paths } from '../../lib/paths';
import { useMapDate } from '../../lib/use-map-date';
import { ReferenceDay } from '../../records/references/reference-day';
import { useHere } from '../../records/use-here';
import { inOrder } from './attempts';
import { FigureEnd } from './figure-end';
import { LineName } from './line-name';
import { pathOf } from './path-of';
import { linesOf, type Report } from './report';
import { dayOfReview } from './review-day';
import styles from './report.module.css';

/** What a report became: each record with its page. */
export function Outcome({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const here = useHere();
  const { on } = useMapDate();
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), []);
  const day = dayOfReview(report.review.values);
  const lines = linesOf(report);
  return (
    <Page title={t('reports.done')}>
      <p ref={first} tabIndex={-1}>
        {t('reports.doneBody', { number: lines.length })}
      </p>
      <ReferenceDay value={day}>
        <ol className={styles.overview}>
          {inOrder(report).map(([part, key]) => {
            const line = lines.find((each) => each.key === key);
            if (!line?.made) return null;
            return (
              <li key={key}>
                <Link to={here(pathOf[part](line.made.id))}>
                  <LineName part={part} line={line} />
                </Link>
                <FigureEnd line={line} />
              </li>
            );
          })}
        </ol>
      </ReferenceDay>
      <p className={styles.choices}>
        <Link to={paths.province(String(report.review.values['provinceId']), day ?? on)}>
          {t('reports.toProvince')}
        </Link>
        <Link to={here(paths.newReport)}>{t('reports.another')}</Link>
      </p>
    </Page>
  );
}
