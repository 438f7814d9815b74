import { MenuOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadingAnew } from '../lib/changes/use-reading-anew';
import { AccountMenu } from './account-menu';
import { MapDate } from './map-date';
import { Search } from './search/search';
import { ThemeContext } from './theme-context';
import styles from './top-bar.module.css';

export function TopBar({ onMenu }: { readonly onMenu: () => void }) {
  const { t, i18n } = useTranslation();
  const { chosen, toggle } = use(ThemeContext);
  const readAnew = useReadingAnew();
  // What services say is in the language in which it was asked for.
  const changeLanguage = async () => {
    await i18n.changeLanguage(i18n.language === 'en' ? 'vi' : 'en');
    await readAnew();
  };
  const dark = chosen === 'dark';
  return (
    <header className={`${styles.bar} screen-only`}>
      <Button
        className={styles.menu}
        type="text"
        icon={<MenuOutlined />}
        aria-label={t('frame.menu')}
        onClick={onMenu}
      />
      <div className={styles.search}>
        <Search />
      </div>
      <div className={styles.date}>
        <MapDate />
      </div>
      <div className={styles.settings}>
        <Button type="text" lang={i18n.language === 'en' ? 'vi' : 'en'} onClick={() => void changeLanguage()}>
          {t('frame.otherLanguage')}
        </Button>
        <Button
          type="text"
          icon={dark ? <SunOutlined /> : <MoonOutlined />}
          aria-label={dark ? t('frame.toLight') : t('frame.toDark')}
          onClick={toggle}
        />
        <AccountMenu />
      </div>
    </header>
  );
}
