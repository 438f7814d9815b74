import type { Strange } from './message';

/** How many characters of an answer a message quotes. */
const SHOWN = 1_500;

/** An answer does not have the length it had when it was compared with those of the others. */
export class StrangeAnswer extends Error {
  constructor(readonly strange: Strange) {
    super(describe(strange));
  }
}

function describe({ body, bytes, answer }: Strange): string {
  const { variables } = JSON.parse(body) as { variables?: object };
  const came = Buffer.byteLength(answer);
  const what = errorsIn(answer) ?? answer;
  return `${came} bytes came instead of ${bytes} for ${JSON.stringify(variables)}: ${shortened(what)}`;
}

/** The errors in an answer, which usually say most of what there is to know. */
function errorsIn(answer: string): string | undefined {
  try {
    const { errors } = JSON.parse(answer) as { errors?: unknown };
    return errors === undefined ? undefined : `with the errors ${JSON.stringify(errors)}`;
  } catch {
    return undefined;
  }
}

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
