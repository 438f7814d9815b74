import { IdcardOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../lib/paths';
import { useSession } from '../lib/session/use-session';
import styles from './account-menu.module.css';

/** Shows who has signed in, and signs out; nothing where nobody has to sign in. */
export function AccountMenu() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const { person } = session;
  if (!person) return null;
  const items: MenuProps['items'] = [
    { key: 'person', label: <Who />, disabled: true },
    { type: 'divider' },
    {
      key: 'profile',
      icon: <IdcardOutlined />,
      label: t('session.profile'),
      onClick: () => void navigate(paths.profile),
    },
    {
      key: 'out',
      icon: <LogoutOutlined />,
      label: t('session.signOut'),
      onClick: () => void session.signOut(),
    },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" icon={<UserOutlined />} aria-label={t('session.menu', { name: person.name })} />
    </Dropdown>
  );
}

function Who() {
  const { t } = useTranslation();
  const { person } = useSession();
  return (
    <div className={styles.who}>
      <div className={styles.name}>{person?.name}</div>
      <div>{person?.email}</div>
      <div>{person?.roles.map((role) => t(`roles.${role}`)).join(', ')}</div>
    </div>
  );
}
