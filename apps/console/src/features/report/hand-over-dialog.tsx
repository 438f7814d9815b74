import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { useGraphChange } from '../../lib/changes/use-graph-change';
import { useKnownSubjects } from '../../lib/identity-api/use-known-subjects';
import { searchByLabel } from '../../lib/search-choices';
import type { ListedDraft } from './draft-table';
import { handOverReportDraft } from './report-drafts.graphql';

interface Props {
  readonly open: boolean;
  readonly draft: ListedDraft | undefined;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Gives a draft to somebody else: found by name by who may see accounts, else by the account's id. */
export function HandOverDialog({ open, draft, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const change = useGraphChange();
  const { may, subjects } = useKnownSubjects();
  const people = subjects.filter(({ isPartner }) => !isPartner);
  const handOver = async ({ to }: { to: string }) => {
    await change(handOverReportDraft, { id: draft?.id ?? '', to });
    onDone();
  };
  return (
    <FormDialog
      open={open}
      title={t('reports.handOverOne', { title: draft?.title ?? t('reports.untitled') })}
      label={t('reports.handOver')}
      initial={{ to: '' }}
      onClose={onClose}
      onSubmit={handOver}
    >
      <p>{t('reports.handOverBody')}</p>
      <Form.Item
        name="to"
        label={t('reports.receiver')}
        required
        rules={[{ required: true, whitespace: true, message: t('records.required') }]}
        {...(!may && { extra: t('reports.receiverHint') })}
      >
        {may ? (
          <Select
            virtual={false}
            showSearch={searchByLabel}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : (
          <Input />
        )}
      </Form.Item>
    </FormDialog>
  );
}
