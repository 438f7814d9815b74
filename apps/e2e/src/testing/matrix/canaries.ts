/** Whose rows: those of the province that the matrix's officer keeps, or of another one. */
export const sides = ['own', 'other'] as const;
export type Side = (typeof sides)[number];

const places = [
  ...['person', 'unit', 'awardLot', 'decision', 'household', 'row'],
  ...['figure', 'participation', 'target', 'twinning', 'reorganisation', 'borderGate', 'commune'],
  ...['provinceClaim', 'collectionRound', 'roundForm'],
];

interface Marks {
  digit: string;
  /** How many awards of the lot are named. */
  named: number;
  birthDate: string;
}

/** The canaries in the rows of each side. */
export const marks: Record<Side, Marks> = {
  own: { digit: 'a', named: 211, birthDate: '1911-01-21' },
  other: { digit: 'b', named: 347, birthDate: '1922-02-12' },
};
const country = marks.own.named + marks.other.named;

/** The canaries by name: the pattern that gives each away in the text of an answer. */
export const canaries: Readonly<Record<string, RegExp>> = {
  country: new RegExp(`:${country}[,}]`),
  rank: /CANARY rank/,
  // The lot of an award; only the audit trail has this column name.
  trail: /"lot_id":"(a{8}|b{8})-/,
  ...Object.fromEntries(
    sides.flatMap((side) => {
      const { digit, named, birthDate } = marks[side];
      return [
        [`${side} name`, new RegExp(`CANARY ${side} name`)],
        [`${side} post`, new RegExp(`CANARY ${side} post`)],
        [`${side} person`, new RegExp(`${idOf(digit, 'person')}`)],
        [`${side} birth`, new RegExp(birthDate)],
        [`${side} household`, new RegExp(`CANARY ${side} household`)],
        [`${side} number`, new RegExp(`CANARY ${side} number`)],
        [`${side} retirement`, new RegExp(`CANARY ${side} retirement`)],
        [`${side} reason`, new RegExp(`CANARY ${side} reason`)],
        [`${side} award`, new RegExp(`${digit.repeat(8)}-0000-4000-9000-`)],
        ...['note', 'papers', 'list', 'scan'].map(
          (file) => [`${side} ${file}`, new RegExp(`CANARY ${side} ${file}`)] as const,
        ),
        [`${side} count`, new RegExp(`:${named}[,}]`)],
      ];
    }),
  ),
};

/** The canaries in a text, including its cursors and the identities of nodes. */
export function canariesIn(answer: string): string[] {
  // Audit records and changes are numbered, also in cursors, and refusals add to them, so any number may occur.
  const numbered = /"(\w*totalCount":\d+|\w*[cC]ursor":"[\w-]+")/g;
  const isTrail = /(AuditRecords|Changes)"/.test(answer);
  const text = isTrail ? answer.replaceAll(numbered, '') : answer;
  const cursors = [...text.matchAll(/"\w*([cC]ursor|nodeId)":"([\w-]+)"/g)].map(([, , cursor = '']) =>
    Buffer.from(cursor, 'base64url').toString(),
  );
  const all = [text, ...cursors].join('\n');
  return Object.keys(canaries).filter((name) => canaries[name]?.test(all));
}

/** Ids of planted rows, which no other row has. */
export function idOf(digit: string, what: string): string {
  return `${digit.repeat(8)}-0000-4000-8000-${String(places.indexOf(what)).padStart(12, '0')}`;
}
