import type { WorkflowFacts } from '@bien-cuong/domain';

const HEAD = `# Workflows

Written by \`npm run compose\` from the declarations; never edited. How one is declared: [developers.md](developers.md).
`;

/** The page of the docs that draws every workflow. */
export const drawingsOf = (workflows: readonly WorkflowFacts[]): string =>
  [HEAD, ...workflows.map(drawingOf)].join('\n');

function drawingOf({ type, words, initial, states, moves }: WorkflowFacts): string {
  const drawn = [
    `  [*] --> ${initial}`,
    ...states.map(({ value, label }) => `  ${value}: ${label.en}`),
    ...moves.flatMap(({ move, from, to }) => from.map((state) => `  ${state} --> ${to}: ${move}`)),
    ...states.filter(({ final }) => final).map(({ value }) => `  ${value} --> [*]`),
  ];
  const rows = moves.map(({ move, label, right, reason, notWho }) => {
    const cells = [`\`${move}\``, label.vi, label.en, `\`${right}\``, reason ? 'yes' : 'no'];
    return `| ${[...cells, notWho.map((each) => `\`${each}\``).join(', ')].join(' | ')} |`;
  });
  return `## ${type}: ${words.one.en}

\`\`\`mermaid
stateDiagram-v2
${drawn.join('\n')}
\`\`\`

| move | Vietnamese | English | right | asks for a reason | not who did |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
