import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** A field for the reason that an operation demands. */
export function ReasonField({ label }: { readonly label: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="reason"
      label={label}
      rules={[{ required: true, whitespace: true, message: t('records.required') }]}
    >
      <Input.TextArea rows={3} />
    </Form.Item>
  );
}
