import { Drawer } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { Brand } from './brand';
import { ExpiredDialog } from './expired-dialog';
import styles from './frame.module.css';
import { Navigation } from './navigation';
import { TopBar } from './top-bar';

/** The frame of every page: navigation on the left, search, date and settings at the top. */
export function Frame() {
  const { t } = useTranslation();
  const [menuOpen, setMenuOpen] = useState(false);
  const main = useFocusOnNewPage(() => setMenuOpen(false));
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('frame.skip')}
      </a>
      <aside className={`${styles.side} screen-only`}>
        <div className={styles.pinned}>
          <Brand />
          <Navigation />
        </div>
      </aside>
      <Drawer
        open={menuOpen}
        onClose={() => setMenuOpen(false)}
        placement="left"
        size={264}
        title={<Brand />}
      >
        <Navigation />
      </Drawer>
      <div className={styles.column}>
        <TopBar onMenu={() => setMenuOpen(true)} />
        <main id="content" ref={main} tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
      <ExpiredDialog />
    </div>
  );
}

/** Scrolls to the top of a new page and focuses it, as a full page load would. */
function useFocusOnNewPage(onNewPage: () => void) {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
    onNewPage();
  }, [pathname, onNewPage]);
  return main;
}
