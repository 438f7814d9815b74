import { roles } from '@bien-cuong/access';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { CheckList } from '../../components/check-list';
import { ProvincePicker } from './province-picker';

/** Without `partner`: partners' programs have clients, not accounts. */
const rolesOfPeople = roles.filter((role) => role !== 'partner');

/** The fields of an account; provinces only matter for an officer of some. */
export function AccountFields() {
  const { t } = useTranslation();
  const chosen = Form.useWatch<string[] | undefined>('roles');
  return (
    <>
      <Form.Item name="name" label={t('accounts.name')} rules={[{ required: true, whitespace: true }]}>
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item name="roles" label={t('accounts.roles')} rules={[{ required: true }]}>
        <CheckList
          label={t('accounts.roles')}
          choices={rolesOfPeople.map((role) => ({
            ...{ value: role, label: t(`roles.${role}`), note: t(`roleNotes.${role}`) },
          }))}
        />
      </Form.Item>
      <Form.Item
        name="provinces"
        label={t('accounts.provinces')}
        extra={t('accounts.provincesNote')}
        hidden={!chosen?.includes('province')}
        rules={[{ required: chosen?.includes('province') }]}
      >
        <ProvincePicker />
      </Form.Item>
    </>
  );
}
