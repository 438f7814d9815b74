import type { ReactNode } from 'react';
import { type Block, isNote, type Note, notesOf, type Paper, type Text } from './paper';
import styles from './summary-report.module.css';

interface Noted {
  readonly notes: ReadonlyMap<Note, number>;
}

/** A paper as it will be in the file, its footnotes at its end; in Vietnamese, whatever the console speaks. */
export function PaperView({ paper, label }: { readonly paper: Paper; readonly label: string }) {
  const notes = notesOf(paper);
  return (
    <article lang="vi" aria-label={label} className={styles.paper}>
      <div className={styles.letterhead}>
        <div>
          <p>{paper.superior}</p>
          <p className={styles.ruled}>
            <strong>{paper.issuer}</strong>
          </p>
          <p>{paper.number}</p>
        </div>
        <div>
          <p>
            <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
          </p>
          <p className={styles.ruled}>
            <strong>Độc lập - Tự do - Hạnh phúc</strong>
          </p>
          <p>
            <em>{paper.placeAndDate}</em>
          </p>
        </div>
      </div>
      <h2 className={styles.title}>{paper.title}</h2>
      <p className={styles.subject}>{paper.subject}</p>
      {paper.blocks.map((block, index) => (
        // Blocks have no identity and never change places.
        <BlockView key={index} block={block} notes={notes} />
      ))}
      <ol className={styles.notes}>
        {[...notes].map(([{ lines }, number]) => (
          <li key={number}>{lines.join(' ')}</li>
        ))}
      </ol>
    </article>
  );
}

function BlockView({ block, notes }: Noted & { readonly block: Block }): ReactNode {
  if (block.kind === 'table') return <TableView table={block} notes={notes} />;
  if (block.kind === 'heading') return <h3 className={styles.heading}>{block.text}</h3>;
  if (block.kind === 'subheading') return <h4 className={styles.heading}>{block.text}</h4>;
  return (
    <p className={styles.paragraph}>
      {block.kind === 'item' && '- '}
      <TextView text={block.text} notes={notes} />
    </p>
  );
}

function TableView({ table, notes }: Noted & { readonly table: Extract<Block, { kind: 'table' }> }) {
  const { label, head, numeric, rows, widths } = table;
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((text, column) => (
              <th key={text} scope="col" style={{ width: `${widths[column] ?? 0}%` }}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((text, column) => (
                <td key={column} className={numeric.includes(column) ? styles.number : undefined}>
                  <TextView text={text} notes={notes} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TextView({ text, notes }: Noted & { readonly text: Text }) {
  return text.map((part, index) =>
    isNote(part) ? <sup key={index}>{notes.get(part)}</sup> : <span key={index}>{part}</span>,
  );
}
