import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { fitText, isBlank, limits } from '#core/text.ts'
import { Button, IconButton } from '#ui/kit/button.tsx'
import { DialogVoice } from '#ui/kit/dialog-voice.tsx'
import { OrganisationSelect } from '#ui/organisations/organisation-select.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { keepsKeys } from '#ui/keys/typing.ts'
import { shortNameOf, useOrganisations } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import { HiddenEntry } from './hidden-entry.tsx'
import styles from './turn-sheet.module.css'
import { useRound } from './use-round.ts'

/** The laptop goes round: a cover between two turns, and in a turn nothing but what it has written itself. */
export function TurnSheet({ activity, onEnd }: { activity: ActivityOfKind<'cards'>; onEnd: () => void }) {
  const words = useWords()
  const { turn } = words.live.round
  const round = useRound(activity)
  const organisations = useOrganisations()
  const anonymous = round.content.round.attribution === 'anonymous'
  // After a reload, or a word from the facilitator, it goes on with the first that has not written.
  const [at, setAt] = useState<Id>(() => {
    const written = Object.values(round.entries).map((entry) => entry.organisation)
    const [next] = organisations.find(([id]) => !written.includes(id)) ?? organisations[0] ?? ['']
    return next
  })
  const [own, setOwn] = useState<readonly Id[] | null>(null)
  const [text, setText] = useState('')
  const [column, setColumn] = useState(round.firstColumn)
  const heading = useId()
  const sheet = useRef<HTMLDialogElement>(null)
  const ready = useRef<HTMLButtonElement>(null)
  useEffect(() => sheet.current?.showModal(), [])
  // Whoever takes the laptop over begins with Enter.
  useEffect(() => {
    if (own === null) ready.current?.focus()
  }, [own])
  const organisation = anonymous ? undefined : organisations.find(([id]) => id === at)?.[1]
  const name = organisation === undefined ? words.live.round.nobody : shortNameOf(organisation, words)
  const write = (texts: readonly string[]): boolean => {
    const ids = round.write(texts, at, column)
    if (ids !== null) setOwn((known) => [...(known ?? []), ...ids])
    return ids !== null
  }
  // What stands in the field is an entry, too: whoever is done, or leaves, does not think of Enter.
  const writeRest = () => isBlank(text) || write([fitText(text.trim(), limits.card)])
  const onLeave = useEffectEvent(() => {
    if (writeRest()) setText('')
  })
  // By Escape, by the way back, by a reload. As a draft it would wait for whoever takes the laptop next.
  useEffect(() => {
    const leave = () => onLeave()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  const passOn = () => {
    if (!writeRest()) return
    const next = organisations[organisations.findIndex(([id]) => id === at) + 1] ?? organisations[0]
    setOwn(null)
    setText('')
    setAt(next?.[0] ?? '')
  }
  const mine = (own ?? []).filter((id) => id in round.entries)
  return (
    // Undo and the keys of the path would reach what others have written.
    <dialog ref={sheet} className={styles['turn']} aria-label={turn.title} onClose={onEnd} {...{ [keepsKeys]: '' }}>
      {own === null ? (
        <div key="cover" className={styles['cover']}>
          {organisation !== undefined && <OrganisationSign organisation={organisation} size="5rem" />}
          <h2 id={heading}>{anonymous ? turn.passOn : turn.passTo(name)}</h2>
          <p>{turn.covered}</p>
          {!anonymous && (
            <OrganisationSelect
              label={turn.who}
              visibleLabel
              value={at}
              nobody={organisation === undefined ? name : null}
              onChange={setAt}
            />
          )}
          <p className={styles['commands']}>
            <Button ref={ready} look="main" size="big" aria-describedby={heading} onClick={() => setOwn([])}>
              {anonymous ? turn.readyAnonymous : turn.ready}
            </Button>
            <Button look="bare" onClick={() => sheet.current?.close()}>
              {turn.end}
            </Button>
          </p>
        </div>
      ) : (
        <div key="writing" className={styles['writing']} role="group" aria-labelledby={heading}>
          <div className={styles['head']}>
            {organisation !== undefined && <OrganisationSign organisation={organisation} size="2.6rem" />}
            <h2 id={heading}>{anonymous ? turn.writingAnonymous : turn.writing(name)}</h2>
          </div>
          <HiddenEntry
            columns={round.columns}
            column={column}
            onColumn={setColumn}
            conceal={false}
            text={text}
            onText={setText}
            onAdd={write}
          />
          <section aria-label={turn.own}>
            <h3>{turn.own}</h3>
            {mine.length === 0 && <p>{turn.ownNone}</p>}
            <ul>
              {mine.map((id) => (
                <li key={id}>
                  <span>{round.entries[id]?.text}</span>
                  <IconButton
                    icon="close"
                    label={turn.takeBack(round.entries[id]?.text ?? '')}
                    onClick={() => round.takeBack(id)}
                  />
                </li>
              ))}
            </ul>
          </section>
          <p className={styles['commands']}>
            <Button look="main" size="big" onClick={passOn}>
              {turn.done}
            </Button>
          </p>
        </div>
      )}
      <DialogVoice />
    </dialog>
  )
}
