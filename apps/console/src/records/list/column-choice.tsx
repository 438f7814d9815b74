import { TableOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import styles from './list.module.css';
import type { useColumns } from './use-columns';

/** Chooses the columns of a list; the one that names the record stays. */
export function ColumnChoice({
  columns: { all, shown, choose },
}: {
  readonly columns: ReturnType<typeof useColumns>;
}) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const options = all.map(({ name, label }, index) => ({
    value: name,
    label: label[language],
    disabled: index === 0,
  }));
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t('records.chooseColumns')}
      content={
        <Checkbox.Group
          className={styles.choice ?? ''}
          options={options}
          value={shown.map(({ name }) => name)}
          onChange={choose}
        />
      }
    >
      <Button icon={<TableOutlined aria-hidden />}>{t('records.columns')}</Button>
    </Popover>
  );
}
