import { Lexer, Source, type Token, TokenKind } from 'graphql';

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** An operation, or a fragment. */
interface Definition {
  /** How many levels of brackets it has. */
  levels: number;
  /** The fragments it spreads, each with the deepest level it is spread at. */
  spreads: Map<string, number>;
}

/**
 * How deeply the brackets of a document are nested, with fragments written out where they are spread. It
 * works on tokens, because whatever parses or walks the document recurses that deep and would overflow the
 * stack.
 * @param mostTokens tokens behind that many are not parsed anyway
 */
export function levelsIn(text: string, mostTokens: number): number {
  const reading = new Reading();
  try {
    const lexer = new Lexer(new Source(text));
    for (let count = 0; count <= mostTokens; count++) {
      const token = lexer.advance();
      if (token.kind === TokenKind.EOF) break;
      reading.take(token);
    }
  } catch {
    // Invalid token: parsing stops here, and the parser reports what is wrong.
  }
  return longestOf(reading.definitions);
}

class Reading {
  /** By the names of fragments; operations by numbers. */
  readonly definitions = new Map<string | number, Definition>();
  private current: Definition | undefined;
  private level = 0;
  private previous: Token | undefined;

  take(token: Token): void {
    const { previous } = this;
    this.previous = token;
    if (opening.has(token.kind)) this.open();
    else if (closing.has(token.kind)) this.close(token.kind);
    else if (token.kind === TokenKind.NAME) this.name(token.value, previous);
  }

  private open(): void {
    const definition = (this.current ??= this.define(this.definitions.size));
    definition.levels = Math.max(definition.levels, ++this.level);
  }

  private close(kind: TokenKind): void {
    this.level = Math.max(0, this.level - 1);
    // A brace that closes before the selection belongs to the variables.
    if (this.level === 0 && kind === TokenKind.BRACE_R) this.current = undefined;
  }

  private name(name: string, previous: Token | undefined): void {
    if (!this.current && previous?.value === 'fragment') this.current = this.define(name);
    if (this.level === 0 || previous?.kind !== TokenKind.SPREAD || name === 'on') return;
    const { spreads } = this.current as Definition;
    spreads.set(name, Math.max(spreads.get(name) ?? 0, this.level));
  }

  /** Several fragments with one name, which no valid document has, are merged into one. */
  private define(key: string | number): Definition {
    const known = this.definitions.get(key) ?? { levels: 0, spreads: new Map<string, number>() };
    this.definitions.set(key, known);
    return known;
  }
}

type Definitions = ReadonlyMap<string | number, Definition>;

/** Fragments that form a cycle are counted as if each were spread in the next once. */
function longestOf(definitions: Definitions): number {
  const spreading = spreadingOf(definitions);
  const around = new Map<string | number, number>();
  const done = [...definitions.keys()].filter((key) => !spreading.has(key));
  let longest = 0;
  // The list grows while it is walked: a fragment is added when all that spread it are done.
  for (const key of done) {
    const { levels = 0, spreads = [] } = definitions.get(key) ?? {};
    const above = around.get(key) ?? 0;
    longest = Math.max(longest, above + levels);
    for (const [name, level] of spreads) {
      around.set(name, Math.max(around.get(name) ?? 0, above + level));
      const others = (spreading.get(name) ?? 0) - 1;
      spreading.set(name, others);
      if (others === 0 && definitions.has(name)) done.push(name);
    }
  }
  if (done.length === definitions.size) return longest;
  return [...definitions.values()].reduce((sum, { levels }) => sum + levels, 0);
}

/** How many definitions spread each fragment. */
function spreadingOf(definitions: Definitions): Map<string | number, number> {
  const found = new Map<string | number, number>();
  for (const { spreads } of definitions.values())
    for (const name of spreads.keys()) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}
