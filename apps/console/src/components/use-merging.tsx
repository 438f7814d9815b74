import { Alert, type FormInstance } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bringIntoView } from '../lib/bring-into-view';
import { mergeTyped, type Versions } from '../lib/merge-typed';
import { FactList, type Fact } from './fact-list';
import notes from './failure-note.module.css';

/**
 * Puts what was typed on top of what somebody else has saved since, and tells where the two differ: after a
 * conflict, and when a draft is older than its record.
 */
export function useMerging<Values extends object>(
  form: FormInstance<Values>,
  word: (field: keyof Values) => string,
) {
  const { t } = useTranslation();
  const [others, setOthers] = useState<readonly Fact[]>();
  /** @param say the newest value of a field in words, to be shown beside what was typed */
  const merge = (versions: Versions<Values>, say: (field: keyof Values) => ReactNode) => {
    const { values, differing } = mergeTyped(versions);
    form.setFieldsValue(values as never);
    setOthers(differing.map((name) => ({ label: word(name), value: say(name) })));
  };
  const note = others && (
    <div ref={bringIntoView}>
      <Alert
        className={notes.note}
        type="info"
        role="status"
        title={others.length > 0 ? t('forms.differs') : t('forms.loadedAgain')}
        description={others.length > 0 && <FactList facts={others} />}
      />
    </div>
  );
  return { merge, note };
}
