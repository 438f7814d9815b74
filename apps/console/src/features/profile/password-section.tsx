import { normalForm } from '@bien-cuong/domain';
import type { PasswordChange } from '@bien-cuong/identity-api';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNote } from '../../components/failure-note';
import { FormField } from '../../components/form-field';
import { Section } from '../../components/section';
import { useChange } from '../../lib/changes/use-change';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { useSession } from '../../lib/session/use-session';
import styles from './profile.module.css';

interface Values extends PasswordChange {
  repeated: string;
}

export function PasswordSection({ onChanged }: { readonly onChanged: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const { me } = useIdentityApi();
  const [form] = Form.useForm<Values>();
  const { waiting, failure, run } = useChange(form);
  const [changed, setChanged] = useState(false);
  const send = async ({ current, next }: Values) => {
    setChanged(false);
    await me.changePassword({ current, next });
    setChanged(true);
    form.resetFields();
    await onChanged();
  };
  return (
    <Section title={t('profile.password')} note={t('profile.passwordNote')}>
      <Form
        form={form}
        layout="vertical"
        className={styles.form}
        scrollToFirstError={{ focus: true }}
        onFinish={(values: Values) => void run(() => send(values))}
      >
        <FailureNote failure={failure} />
        <PasswordFields />
        {changed && (
          <Alert className={styles.done} type="success" role="status" title={t('profile.passwordChanged')} />
        )}
        <Button htmlType="submit" loading={waiting}>
          {t('profile.password')}
        </Button>
      </Form>
    </Section>
  );
}

function PasswordFields() {
  const { t } = useTranslation();
  const { person } = useSession();
  return (
    <>
      {/* Tells the browser's password manager which account it belongs to. */}
      <input type="email" autoComplete="username" value={person?.email} readOnly hidden />
      <FormField of="Password" name="current" rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" />
      </FormField>
      <FormField of="Password" name="next" rules={[{ required: true }]}>
        <Input.Password autoComplete="new-password" />
      </FormField>
      <FormField
        of="Password"
        name="repeated"
        dependencies={['next']}
        rules={[
          { required: true },
          ({ getFieldValue }) => ({
            validator: (_rule, value?: string) =>
              !value || letters(value) === letters(getFieldValue('next'))
                ? Promise.resolve()
                : Promise.reject(new Error(t('profile.notTheSame'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </FormField>
    </>
  );
}

/** The same letters, however a keyboard writes them, as the identity provider compares them. */
const letters = (password = '') => normalForm(password, 'NFKC');
