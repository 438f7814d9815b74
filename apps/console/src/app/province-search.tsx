import { SearchOutlined } from '@ant-design/icons';
import { AutoComplete, type RefSelectProps } from 'antd';
import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatDate } from '../lib/format-date';
import { paths } from '../lib/paths';
import { useMapDate } from '../lib/use-map-date';
import { useShortcut } from '../lib/use-shortcut';
import styles from './province-search.module.css';
import { useProvinceHits } from './use-province-hits';

/** A search field for all provinces, including old names; `/` focuses it. */
export function ProvinceSearch() {
  const { t } = useTranslation();
  const { on } = useMapDate();
  const navigate = useNavigate();
  const input = useRef<RefSelectProps>(null);
  const [text, setText] = useState('');
  const newest = useRef('');
  const { groups, settled, failed, first } = useProvinceHits(text, on);
  useShortcut(
    '/',
    useCallback(() => input.current?.focus(), []),
  );
  const type = (typed: string) => {
    newest.current = typed;
    setText(typed);
  };
  const open = (path: string) => {
    type('');
    input.current?.blur();
    void navigate(path);
  };
  // The highlighted result may belong to an earlier text, so Enter waits for the results of the current one.
  const openFirst = async (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || settled || text.trim() === '') return;
    event.stopPropagation();
    const hit = await first().catch(() => undefined);
    if (hit && newest.current === text) open(paths.province(hit.id, hit.on));
  };
  return (
    <div onKeyDownCapture={(event) => void openFirst(event)}>
      <AutoComplete
        ref={input}
        className={styles.search}
        prefix={<SearchOutlined aria-hidden />}
        placeholder={t('search.placeholder')}
        aria-label={t('search.label')}
        value={text}
        onChange={type}
        onSelect={open}
        defaultActiveFirstOption
        notFoundContent={
          failed ? t('search.failed') : settled && t('search.nothing', { date: formatDate(on) })
        }
        options={groups.map(({ title, hits }) => ({
          label: title,
          options: hits.map((hit) => ({
            key: hit.id,
            value: paths.province(hit.id, hit.on),
            label: `${hit.officialName} · ${t('search.code', { code: hit.code })}`,
          })),
        }))}
      />
    </div>
  );
}
