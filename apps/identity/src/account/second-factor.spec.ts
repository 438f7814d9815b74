import { TOTP } from 'otpauth';
import { newSecret, stepOf } from './second-factor';

const email = 'thu.0001@bien-cuong.invalid';
const secret = newSecret();
const right = new TOTP({ secret }).generate();
const read = (code: string) => stepOf(code, { email, secret, after: null });

/** The same digits in another script, whose zero is given. */
const written = (text: string, zero: string): string =>
  text.replaceAll(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));

it.each([
  ['as it is', right],
  ['with a blank as apps show it', `${right.slice(0, 3)} ${right.slice(3)}`],
  ['with blanks of other kinds', `\u00a0${right.slice(0, 3)}\u3000\t${right.slice(3)}\u2009`],
  ['with marks that nobody sees', `\u202d${right}\u202c\u200b`],
  ['in full width, as keyboards of East Asia write', written(right, '０')],
  ['in digits of mathematics', written(right, '𝟎')],
])('takes a code %s', (_how, code) => {
  expect(read(code)).toBeDefined();
});

it.each([
  ['of another script', '٠١٢٣٤٥'],
  ['of another script that is right', written(right, '٠')],
  ['too short', right.slice(1)],
  ['too long', `${right}0`],
  ['much too long', 'a\u0301\u0327'.repeat(100_000)],
  ['empty', ''],
  ['of letters', 'abcdef'],
  ['of signs of two units', '🙂🙂🙂'],
  ['with a half of a sign', `${right.slice(1)}\ud800`],
  ['with a sign in it', `-${right.slice(1)}`],
])('knows for a wrong one what is %s', (_how, code) => {
  expect(read(code)).toBeUndefined();
});
