import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { Page } from '../../components/page';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { useGraphChange } from '../../lib/changes/use-graph-change';
import { paths } from '../../lib/paths';
import { useMaySee } from '../../lib/session/use-may-see';
import { useSession } from '../../lib/session/use-session';
import { useDialog } from '../../lib/use-dialog';
import { useHere } from '../../records/use-here';
import { DraftTable, type ListedDraft } from './draft-table';
import { HandOverDialog } from './hand-over-dialog';
import { discardReportDraft, REPORT, reportDraftsQuery } from './report-drafts.graphql';
import { ReportersOnly } from './reporters-only';
import { useDraftsHere } from './use-drafts-here';

/** The reports that are being entered: the own ones, and everybody's for who may hand them over. */
export function DraftsPage() {
  return (
    <ReportersOnly>
      <Drafts />
    </ReportersOnly>
  );
}

function Drafts() {
  const { t } = useTranslation();
  const here = useHere();
  const navigate = useNavigate();
  const { person } = useSession();
  const everybody = useMaySee('deciding');
  const result = useQuery(reportDraftsQuery, {
    variables: { kind: REPORT, everybody },
    fetchPolicy: 'cache-and-network',
  });
  const local = useDraftsHere(result.data?.drafts);
  const change = useGraphChange();
  const handing = useDialog<ListedDraft>();
  const discarding = useDialog<ListedDraft>();
  const isOwn = ({ owner }: { owner: string }) => owner === (person?.id ?? '');
  const actions = { onHandOver: handing.show, onDiscard: discarding.show };
  const discard = async () => {
    const draft = discarding.subject;
    if (draft?.id) await change(discardReportDraft, { id: draft.id });
    if (draft) await local.forget(draft.key);
    await result.refetch();
    discarding.close();
  };
  return (
    <Page
      title={t('reports.drafts')}
      intro={t('reports.draftsIntro')}
      actions={
        <Button type="primary" onClick={() => void navigate(here(paths.newReport))}>
          {t('reports.enter')}
        </Button>
      }
    >
      <QueryView result={result} what={t('reports.draftsWhat')} pick={(data) => data.drafts}>
        {(drafts) => {
          const others = drafts.filter((draft) => !isOwn(draft));
          return (
            <>
              <Section title={t('reports.mine')}>
                <DraftTable drafts={drafts.filter(isOwn)} {...actions} />
              </Section>
              {everybody && person && (
                <Section title={t('reports.everybodys')} note={t('reports.everybodysNote')}>
                  <DraftTable drafts={others} ofOthers {...actions} />
                </Section>
              )}
            </>
          );
        }}
      </QueryView>
      {local.drafts.length > 0 && (
        <Section title={t('reports.onlyHere')} note={t('reports.onlyHereNote')}>
          <DraftTable drafts={local.drafts} {...actions} />
        </Section>
      )}
      <HandOverDialog
        key={`hand-over-${handing.times}`}
        open={handing.open}
        draft={handing.subject}
        onClose={handing.close}
        onDone={() => void result.refetch().then(handing.close)}
      />
      <ConfirmDialog
        key={`discard-${discarding.times}`}
        open={discarding.open}
        title={t('reports.discardTitle', { title: discarding.subject?.title ?? t('reports.untitled') })}
        label={t('reports.discard')}
        danger
        onClose={discarding.close}
        onConfirm={discard}
      >
        <p>{t('reports.discardBody')}</p>
      </ConfirmDialog>
    </Page>
  );
}
