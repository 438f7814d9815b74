import { roles } from '@bien-cuong/access';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { CheckList } from '../../components/check-list';
import { FormField } from '../../components/form-field';
import { useFieldWords } from '../../lib/fields/use-field-words';
import { ProvincePicker } from './province-picker';

/** Without `partner`: partners' programs have clients, not accounts. */
const rolesOfPeople = roles.filter((role) => role !== 'partner');

/** The fields of an account; provinces only matter for an officer of some. */
export function AccountFields() {
  const { t } = useTranslation();
  const word = useFieldWords('Account');
  const chosen = Form.useWatch<string[] | undefined>('roles');
  return (
    <>
      <FormField of="Account" name="name" rules={[{ required: true, whitespace: true }]}>
        <Input autoComplete="off" maxLength={200} />
      </FormField>
      <FormField of="Account" name="roles" rules={[{ required: true }]}>
        <CheckList
          label={word('roles')}
          choices={rolesOfPeople.map((role) => ({
            value: role,
            label: t(`roles.${role}`),
            note: t(`roleNotes.${role}`),
          }))}
        />
      </FormField>
      <FormField
        of="Account"
        name="provinces"
        extra={t('accounts.provincesNote')}
        hidden={!chosen?.includes('province')}
        rules={[{ required: chosen?.includes('province') }]}
      >
        <ProvincePicker />
      </FormField>
    </>
  );
}
