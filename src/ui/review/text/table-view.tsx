import type { Party, TableBlock } from '#commitment/commitment.ts'
import styles from './blocks.module.css'
import { Each } from './each.tsx'
import { RichText } from './rich-text.tsx'

/** A table of the commitment; one that is wider than the page scrolls, also by keyboard. */
export function TableView({ block, parties }: { block: TableBlock; parties: readonly Party[] }) {
  const { caption, showCaption, columns, rows, withoutRowHeads } = block
  return (
    // Whoever has no mouse scrolls with the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className={showCaption ? undefined : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            <Each
              items={columns}
              show={({ head }) => (
                <th scope="col">
                  <RichText text={head} parties={parties} />
                </th>
              )}
            />
          </tr>
        </thead>
        <tbody>
          <Each
            items={rows}
            show={(row) => (
              <tr>
                <Each
                  items={row}
                  show={(cell, place) => {
                    const text = <RichText text={cell} parties={parties} />
                    return place === 0 && withoutRowHeads !== true ? <th scope="row">{text}</th> : <td>{text}</td>
                  }}
                />
              </tr>
            )}
          />
        </tbody>
      </table>
    </div>
  )
}
