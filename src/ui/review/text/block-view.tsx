import type { Block, Party } from '#commitment/commitment.ts'
import { plainLines } from '#commitment/plain/plain-block.ts'
import { titled } from '#commitment/titled.ts'
import styles from './blocks.module.css'
import { DecisionView } from './decision-view.tsx'
import { Each } from './each.tsx'
import { RichText } from './rich-text.tsx'
import { TableView } from './table-view.tsx'

interface Props {
  readonly block: Block
  readonly parties: readonly Party[]
}

/** A block of the commitment to read on the screen, under a heading of the second rank. */
export function BlockView({ block, parties }: Props) {
  switch (block.kind) {
    case 'heading':
      return block.minor === true ? <h4>{block.text}</h4> : <h3>{titled(block.number, block.text)}</h3>
    case 'paragraph':
      return (
        <p>
          <RichText text={block.text} parties={parties} />
        </p>
      )
    case 'list':
      return (
        <ul className={styles['list']}>
          <Each
            items={block.items}
            show={(item) => (
              <li>
                <RichText text={item} parties={parties} />
              </li>
            )}
          />
        </ul>
      )
    case 'terms':
      return (
        <dl className={styles['terms']}>
          {block.terms.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <RichText text={text} parties={parties} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <TableView block={block} parties={parties} />
    case 'decision':
      return <DecisionView block={block} parties={parties} />
    case 'voice':
      return (
        <figure className={styles['voice']}>
          <figcaption>
            <b>{block.name}</b> {block.label}
          </figcaption>
          <blockquote className={styles['lines']}>
            {block.quote ?? <RichText text={block.unsaid} parties={parties} />}
          </blockquote>
          {block.response !== null && (
            <p>
              <b>{block.response.label}</b> {block.response.text}
            </p>
          )}
        </figure>
      )
    case 'clause':
      return (
        <>
          <h4>
            {block.number} {block.title} <small>{block.notes.join(' · ')}</small>
          </h4>
          <p>
            <RichText text={block.text} parties={parties} />
          </p>
        </>
      )
    case 'chain':
    case 'signature':
    case 'missing':
      return <PlainView block={block} parties={parties} />
  }
}

/** Drawings and lines to sign on, as their words. */
function PlainView({ block, parties }: Props) {
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.shortName ?? ''
  return (
    <>
      {block.kind === 'signature' && <h3>{block.name}</h3>}
      <ul className={styles['list']}>
        <Each items={plainLines(block, nameOf)} show={(line) => <li>{line}</li>} />
      </ul>
    </>
  )
}
