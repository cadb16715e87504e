import type { Inline, Party, Rich } from '#commitment/commitment.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { Sign } from '#ui/kit/sign.tsx'
import styles from './blocks.module.css'
import { Each } from './each.tsx'

interface Props {
  readonly text: Rich
  readonly parties: readonly Party[]
}

/** A text with the signs of organisations in it; a line feed starts a new line. */
export function RichText({ text, parties }: Props) {
  return <Each items={text} show={(part) => <Part part={part} parties={parties} />} />
}

function Part({ part, parties }: { part: Inline; parties: readonly Party[] }) {
  switch (part.kind) {
    case 'text':
      return <span className={styles['lines']}>{part.text}</span>
    case 'strong':
      return <strong>{part.text}</strong>
    case 'party':
      return <PartyName id={part.party} name={part.name} parties={parties} />
    case 'mark':
      return (
        <abbr className={styles['mark']} title={part.name}>
          {part.mark}
        </abbr>
      )
    case 'missing':
      return (
        <span className={styles['missing']}>
          <Icon name="warning" />
          {part.text}
        </span>
      )
  }
}

/** An organisation: its sign and its short name. */
export function PartyName({ id, name, parties }: { id: string; name: string; parties: readonly Party[] }) {
  const sign = parties.find((party) => party.id === id)?.sign
  return (
    <span className={styles['party']}>
      {sign !== undefined && (
        <span>
          <Sign {...sign} size="1.5rem" />
          {/* A space at which no line ends. */}
          {'\u00A0'}
        </span>
      )}
      {name}
    </span>
  )
}
