import type { ReactNode } from 'react'
import { adoptedIn, changesSince, lastDayEnd, putAsideIn, sentenceStands } from '#core/recap.ts'
import { elementNumber, isElementId } from '#core/method/index.ts'
import { awaitsAnswer } from '#core/questions/open-question.ts'
import { inOrder } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'
import { toneOf } from '#ui/element-tone.ts'
import { numeralOf } from '#ui/numeral-of.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import { DecisionItem } from './decision-item.tsx'
import styles from './recap-block.module.css'
import { SentenceItem } from './sentence-item.tsx'

/** Three columns to begin a day with: what was decided, what is open, what has changed since. */
export function RecapBlock({ workshop }: { workshop: Workshop }) {
  const words = useWords()
  const { recap } = words
  const formats = useFormats()
  const stands = sentenceStands(workshop)
  const decided = stands.filter(({ isDecided }) => isDecided)
  const undecided = stands.filter(({ isDecided }) => !isDecided)
  const adopted = adoptedIn(workshop)
  const putAside = putAsideIn(workshop)
  const open = inOrder(workshop.questions).filter(([, question]) => awaitsAnswer(question))
  const last = lastDayEnd(workshop)
  const changes = last === null ? [] : changesSince(workshop, last.end)
  return (
    <div className={styles['recap']}>
      <Column title={recap.decided} count={decided.length + adopted.length}>
        {decided.length + adopted.length === 0 && <li className={styles['none']}>{recap.decidedNone}</li>}
        {decided.map((each) => (
          <SentenceItem key={each.element} stand={each} />
        ))}
        {adopted.map(([id, decision]) => (
          <DecisionItem key={id} decision={decision} />
        ))}
      </Column>
      <Column title={recap.open} count={undecided.length + putAside.length + open.length}>
        {undecided.length + putAside.length + open.length === 0 && <li className={styles['none']}>{recap.openNone}</li>}
        {undecided.map((each) => (
          <SentenceItem key={each.element} stand={each} />
        ))}
        {putAside.map(([id, decision]) => (
          <DecisionItem key={id} decision={decision} />
        ))}
        {open.map(([id, question]) => {
          const owner = workshop.organisations[question.owner]
          const element = isElementId(question.element) ? question.element : null
          return (
            <li key={id} data-el={toneOf(element)}>
              <b>{numeralOf(element)}</b>
              <div>
                <p>
                  <WallText>{question.text}</WallText>
                </p>
                {owner !== undefined && (
                  <small>
                    <OrganisationSign organisation={owner} size="calc(2.2 * var(--r))" />
                    {formats.series(
                      [shortNameOf(owner, words), formats.dayShort(question.by)].filter((part) => part !== ''),
                    )}
                  </small>
                )}
              </div>
            </li>
          )
        })}
      </Column>
      <Column
        title={recap.changed}
        count={last === null ? null : changes.length}
        note={last === null ? '' : recap.since(formats.dayShort(last.day))}
      >
        {changes.length === 0 && (
          <li className={styles['none']}>
            {last === null ? recap.changedUnknown : recap.changedNone(formats.day(last.day))}
          </li>
        )}
        {changes.map(({ element, what, before }) => (
          <li key={element} data-el={elementNumber(element)}>
            <b>{elementNumber(element)}</b>
            <div>
              <p>{words.elements[element].short}</p>
              <small>
                {what === 'contents'
                  ? recap.contentsChanged
                  : before === ''
                    ? recap.sentenceNew
                    : recap.sentenceChanged}
              </small>
              {before !== '' && (
                <p className={styles['before']}>
                  <WallText>{before}</WallText>
                </p>
              )}
            </div>
          </li>
        ))}
      </Column>
    </div>
  )
}

interface ColumnProps {
  readonly title: string
  /** Null while there is nothing to count from. */
  readonly count: number | null
  readonly note?: string
  readonly children: ReactNode
}

function Column({ title, count, note = '', children }: ColumnProps) {
  const formats = useFormats()
  return (
    <section className={styles['column']} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {note !== '' && <small>{note}</small>}
        {count !== null && <span>{formats.number(count)}</span>}
      </header>
      <Lane as="ul" label={title}>
        {children}
      </Lane>
    </section>
  )
}
