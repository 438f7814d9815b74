import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useCallback, useId, useRef, useState, type FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMapDate } from '../../lib/use-map-date';
import { useShortcut } from '../../lib/use-shortcut';
import { HitList, optionId, type Choice } from './hit-list';
import { SearchNote } from './search-note';
import styles from './search.module.css';
import { useChoices } from './use-choices';
import { useHitPath } from './use-hit-path';
import { useHits } from './use-hits';
import { useListKeys } from './use-list-keys';

/** One field for everything that has a name, a number or a code, former ones too; `/` focuses it. */
export function Search() {
  const { t } = useTranslation();
  const { on } = useMapDate();
  const navigate = useNavigate();
  const path = useHitPath();
  const list = useId();
  const input = useRef<InputRef>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const newest = useRef('');
  const hits = useHits(text, on);
  const groups = useChoices(hits.groups, text.trim(), on);
  const choices = groups.flatMap((group) => group.choices);
  useShortcut(
    '/',
    useCallback(() => input.current?.focus(), []),
  );
  const type = (typed: string) => {
    newest.current = typed;
    setText(typed);
    setOpen(typed.trim() !== '');
    keys.setActive(0);
  };
  const open = (to: string) => {
    type('');
    input.current?.blur();
    void navigate(to);
  };
  // The hits that are shown may belong to an earlier text, so Enter waits for those of the current one.
  const openFirst = async () => {
    const hit = await hits.first().catch(() => undefined);
    if (hit && newest.current === text) open(path.one(hit));
  };
  const keys = useListKeys<Choice>({
    items: choices,
    isOpen,
    setOpen: (wanted) => setOpen(wanted && text.trim() !== ''),
    choose: (choice) => open(choice.path),
    chooseLater: hits.isEnough && !hits.settled ? () => void openFirst() : undefined,
    clear: () => type(''),
  });
  const active = choices[keys.active];
  const isListed = isOpen && choices.length > 0;
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div className={styles.search} onBlur={leave}>
      <Input
        ref={input}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? list : undefined}
        aria-activedescendant={isListed && active ? optionId(list, active) : undefined}
        prefix={<SearchOutlined aria-hidden />}
        placeholder={t('search.placeholder')}
        aria-label={t('search.label')}
        autoComplete="off"
        allowClear
        value={text}
        onChange={({ target }) => type(target.value)}
        onFocus={() => setOpen(text.trim() !== '')}
        onKeyDown={keys.onKeyDown}
      />
      {isOpen && (
        // The field keeps the focus while something in the list is clicked.
        <div className={styles.popup} onMouseDown={(event) => event.preventDefault()}>
          {choices.length > 0 && (
            <HitList
              id={list}
              groups={groups}
              active={active}
              onPoint={(choice) => keys.setActive(choices.indexOf(choice))}
              onChoose={(choice) => open(choice.path)}
            />
          )}
          <SearchNote hits={hits} text={text.trim()} />
        </div>
      )}
    </div>
  );
}
