import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTableView } from '../lib/use-table-view';

/** Switches between a map or chart and the same data as a table. */
export function ViewSwitch({ picture }: { readonly picture: 'asChart' | 'asMap' }) {
  const { t } = useTranslation();
  const { asTable, toggle } = useTableView();
  return (
    <Button size="small" className="screen-only" onClick={toggle} aria-keyshortcuts="t">
      {asTable ? t(`states.${picture}`) : t('states.asTable')} <kbd>t</kbd>
    </Button>
  );
}
