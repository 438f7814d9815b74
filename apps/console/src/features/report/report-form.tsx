import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '../../components/page';
import { paths } from '../../lib/paths';
import { formKeys } from '../../records/form/form-keys';
import { LeaveDialog } from '../../records/form/leave-dialog';
import { ReferenceDay } from '../../records/references/reference-day';
import { useHere } from '../../records/use-here';
import type { Found } from './find-report';
import { Outcome } from './outcome';
import { Overview } from './overview';
import { isDone } from './report';
import { ReviewForm } from './review-form';
import { dayOfReview } from './review-day';
import { SavedNote } from './saved-note';
import { StepList } from './step-list';
import { useDiscarding } from './use-discarding';
import { useEntering } from './use-entering';
import { useReportStore } from './use-report-store';
import { WhichNote } from './which-note';
import styles from './report.module.css';

/** The one page that takes a whole report. */
export function ReportForm({ found }: { readonly found: Found }) {
  const { t } = useTranslation();
  const here = useHere();
  const navigate = useNavigate();
  const kept = useReportStore(found);
  const { store, report, saved, flush } = kept;
  const { entering, judged, sending, failures, note, send } = useEntering(kept);
  const discard = useDiscarding(kept);
  const [asking, setAsking] = useState(false);
  const done = isDone(report) && sending === undefined;
  useEffect(() => {
    if (done) void discard().catch(() => undefined);
  }, [done, discard]);
  if (done) return <Outcome report={report} />;

  const list = () => void navigate(here(paths.reports));
  const save = () => void flush().then(() => store.save());
  const leave = () => (saved.how === 'untouched' ? list() : setAsking(true));
  const keys = formKeys({ onSave: save, onLeave: leave });
  const entered = {
    entering,
    report,
    failures,
    sending: sending !== undefined,
    generation: store.generation,
  };
  return (
    <Page title={t('reports.title')} intro={t('reports.intro')}>
      <WhichNote store={store} from={found.from} at={store.typedAt ?? found.typedAt ?? ''} />
      <div className={styles.layout} onKeyDown={keys} role="form" aria-label={t('reports.title')}>
        <StepList report={report} judged={judged} failures={failures} />
        <div className={styles.paper}>
          <ReferenceDay value={dayOfReview(report.review.values)}>
            <ReviewForm key={store.generation} entered={entered} />
            <Overview {...{ report, failures, sending, note }} onSend={() => void send()} />
          </ReferenceDay>
          <div className={styles.foot}>
            <Button disabled={sending !== undefined} onClick={save}>
              {t('reports.save')}
            </Button>
            <Button disabled={sending !== undefined} onClick={leave}>
              {t('reports.leave')}
            </Button>
            <SavedNote saved={saved} />
            <span className={`${styles.keys} quiet`}>{t('records.keys')}</span>
          </div>
        </div>
      </div>
      <LeaveDialog
        open={asking}
        body={t('reports.leaveBody')}
        onStay={() => setAsking(false)}
        onLeave={list}
        onDiscard={() => void discard().then(list, () => setAsking(false))}
      />
    </Page>
  );
}
