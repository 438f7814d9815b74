import type { FieldFacts } from '@bien-cuong/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { Form } from 'antd';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { renderPart } from '../../testing/render-part';
import { formValues, inputOf, type Values } from '../values';
import { FactField } from './fact-field';
import { ItemsField } from './items-field';

const fact = (name: string, kind: FieldFacts['kind'], more: Partial<FieldFacts> = {}): FieldFacts => ({
  name,
  kind,
  label: { vi: name, en: name },
  required: false,
  fixed: false,
  ...more,
});

/** Renders fields alone, and tells what they would send. */
function show(fields: readonly FieldFacts[], record?: Values) {
  let form: { getFieldsValue: (all: true) => unknown } | undefined;
  function Fields() {
    const [instance] = Form.useForm();
    form = instance;
    return (
      <Form form={instance} initialValues={formValues(fields, record)}>
        {fields.map((each) =>
          each.kind === 'items' ? (
            <ItemsField key={each.name} fact={each} />
          ) : (
            <FactField key={each.name} fact={each} />
          ),
        )}
      </Form>
    );
  }
  const router = createMemoryRouter([{ path: '/', element: <Fields /> }]);
  const user = renderPart(<RouterProvider router={router} />);
  return { user, input: () => inputOf(fields, form?.getFieldsValue(true) as Values) };
}

it('reads a period in words while it is typed, and says what cannot be read', async () => {
  const { user, input } = show([fact('period', 'edtf')]);
  const field = screen.getByRole('textbox', { name: 'period' });
  await user.type(field, '2009/20');
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Không nhận “2009\/20”/));
  await user.type(field, '19');
  expect(screen.getByText('2009–2019')).toBeVisible();
  await waitFor(() => expect(field).toBeValid());
  expect(input()).toEqual({ period: '2009/2019' });
});

it('leaves open what may be answered with yes, no, or not at all', async () => {
  const { user, input } = show([fact('border', 'flag')]);
  expect(input()).toEqual({ border: null });
  const field = screen.getByRole('combobox', { name: 'border' });
  await user.click(field);
  await user.click(await screen.findByRole('option', { name: 'không' }));
  expect(input()).toEqual({ border: false });
  await user.click(field);
  await user.click(await screen.findByRole('option', { name: 'có' }));
  expect(input()).toEqual({ border: true });
});

it('takes a day, a number with a comma, and yes or no', async () => {
  const { user, input } = show([
    fact('held', 'day'),
    fact('value', 'number'),
    fact('verified', 'flag', { required: true }),
  ]);
  expect(input()).toEqual({ held: null, value: null, verified: false });
  await user.type(screen.getByRole('textbox', { name: 'held' }), '31/8/2018{Enter}');
  await user.type(screen.getByRole('spinbutton', { name: 'value' }), '12,5');
  await user.click(screen.getByRole('checkbox'));
  expect(input()).toEqual({ held: '2018-08-31', value: 12.5, verified: true });
});

it('finds a province by its name, and names one that is chosen already', async () => {
  const { user, input } = show([fact('provinceId', 'reference', { refersTo: 'Province' })]);
  await user.type(screen.getByRole('combobox', { name: 'provinceId' }), 'cao bang');
  await user.click(await screen.findByTitle('Tỉnh Cao Bằng'));
  const { provinceId } = input();
  expect(provinceId).toMatch(/^[0-9a-f-]{36}$/);
  show([fact('ownerId', 'reference', { refersTo: 'Province' })], { ownerId: provinceId });
  await waitFor(() => expect(screen.getAllByTitle('Tỉnh Cao Bằng').length).toBeGreaterThan(1));
});

it('adds, moves by key and removes the items of a list, and keeps who they are', async () => {
  const items = [fact('text', 'text', { required: true })];
  const record = { results: [{ id: 'one', text: 'Một' }] };
  const { user, input } = show([fact('results', 'items', { items })], record);
  await user.click(screen.getByRole('button', { name: 'Thêm mục' }));
  const second = within(screen.getByRole('listitem', { name: 'results, mục 2' })).getByRole('textbox');
  await user.type(second, 'Hai');
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(input()).toEqual({ results: [{ text: 'Hai' }, { id: 'one', text: 'Một' }] });
  expect(within(screen.getByRole('listitem', { name: 'results, mục 1' })).getByRole('textbox')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Bỏ mục 1' }));
  expect(input()).toEqual({ results: [{ id: 'one', text: 'Một' }] });
});
