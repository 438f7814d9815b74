/** A piece of SQL with its bound values; values never become part of the text. */
export class Sql {
  /** @param texts one more than there are values: the text between them */
  constructor(
    readonly texts: readonly string[],
    readonly values: readonly unknown[] = [],
  ) {}
}

/** SQL as a template: an interpolated `Sql` becomes part of the text, everything else a bound value. */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  const [first = '', ...rest] = strings;
  const texts = [first];
  const values: unknown[] = [];
  parts.forEach((part, index) => {
    if (part instanceof Sql) append(texts, values, part);
    else {
      texts.push('');
      values.push(part);
    }
    texts[texts.length - 1] += rest[index] ?? '';
  });
  return new Sql(texts, values);
}

/** SQL without bound values. Only for text that is written in our code. */
export function raw(text: string): Sql {
  return new Sql([text]);
}

export function joinSql(pieces: readonly Sql[], separator: string): Sql {
  const texts = [''];
  const values: unknown[] = [];
  pieces.forEach((piece, index) => {
    if (index > 0) texts[texts.length - 1] += separator;
    append(texts, values, piece);
  });
  return new Sql(texts, values);
}

/** The text with numbered placeholders, as PostgreSQL expects it. */
export function textOf({ texts }: Sql): string {
  return texts.reduce((text, next, index) => `${text}$${index}${next}`);
}

function append(texts: string[], values: unknown[], piece: Sql): void {
  texts[texts.length - 1] += piece.texts[0] ?? '';
  for (let index = 1; index < piece.texts.length; index++) texts.push(piece.texts[index] ?? '');
  values.push(...piece.values);
}
