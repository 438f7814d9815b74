import { parse } from 'graphql';
import { questions } from '../operation/questions';
import { anybody } from './caller';
import { asOfficer, OWN_CODE } from './officer';
import { asPartner } from './partner';
import { signedIn } from './signed-in';

const [question] = questions('small');
if (!question) throw new Error('There is nothing to ask.');
const own = { ...question, variables: { ...question.variables, code: OWN_CODE } };
const other = { ...question, variables: { ...question.variables, code: '51' } };
const whole = '{"data":{"named":3,"issuedBy":{"fullName":"Nguyễn Văn Thử 0001"},"total":5}}';

it('makes a partner ask for what is in the contract, and expects only that', () => {
  const { query, variables } = JSON.parse(asPartner.bodyOf(question)) as {
    query: string;
    variables: unknown;
  };
  expect(variables).toEqual(question.variables);
  expect(query).not.toMatch(/issuedBy|named|fullName/);
  expect(() => parse(query)).not.toThrow();
  expect(asPartner.answerTo(question, whole)).toBe('{"data":{"total":5}}');
});

it('expects that an officer sees who is named only in their own province', () => {
  expect(asOfficer.answerTo(own, whole)).toBe(whole);
  expect(JSON.parse(asOfficer.answerTo(other, whole))).toMatchObject({ data: { named: null, total: 5 } });
});

it('renews a token in time, and not before', async () => {
  const sign = jest.fn().mockResolvedValueOnce('one').mockResolvedValueOnce('two');
  const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
  const caller = signedIn(sign);
  expect(sign).not.toHaveBeenCalled();
  expect(await caller.headers()).toEqual({ authorization: 'Bearer one' });
  clock.mockReturnValue(60_000);
  expect(await caller.headers()).toEqual({ authorization: 'Bearer one' });
  clock.mockReturnValue(130_000);
  expect(await caller.headers()).toEqual({ authorization: 'Bearer two' });
  clock.mockRestore();
  expect(await anybody.headers()).toEqual({});
});
