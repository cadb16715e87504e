import { setFacts } from '#core/edit-facts.ts'
import { farthestRow, legibilityOf, metresFrom, type Room, roomBounds, roomScale } from '#core/room/room.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { Segmented } from '#ui/kit/segmented.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useTypedNumber } from '#ui/kit/use-typed-number.ts'
import { useServices, useSettings } from '#ui/services-context.ts'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './room-step.module.css'

/** Two measures of the room decide how large everything on the wall is; and how bright the room is. */
export function RoomStep() {
  const words = useWords()
  const { room: said } = words.agenda
  const { settings } = useServices()
  const theme = useSettings((known) => known.theme)
  const room = useWorkshop((workshop) => workshop.facts.room)
  return (
    <div className={styles['room']}>
      <section>
        <h2>{said.title}</h2>
        <p>{said.about}</p>
        <div className={styles['pair']}>
          <Metres of="imageWidth" room={room} label={said.imageWidth} hint={said.imageWidthHint} />
          <Metres of="lastRow" room={room} label={said.lastRow} hint={said.lastRowHint} />
        </div>
        <div role="status">
          <Verdict room={room} />
        </div>
        <h2>{said.light}</h2>
        <p>{said.lightAbout}</p>
        <Segmented
          label={said.light}
          value={theme}
          segments={[
            { value: 'light', label: words.common.light },
            { value: 'dark', label: words.common.dark },
          ]}
          onChange={(chosen) => settings.setState({ theme: chosen })}
        />
      </section>
      <figure className={styles['example']} style={{ '--scale': roomScale(room) }}>
        <figcaption>{said.example}</figcaption>
        <div aria-hidden="true" data-el="1">
          <b>1</b>
          <h3>{words.activities.scope.question}</h3>
          <p>{said.exampleText}</p>
        </div>
      </figure>
    </div>
  )
}

interface MetresProps {
  readonly of: keyof Room
  readonly room: Room
  readonly label: string
  readonly hint: string
}

function Metres({ of, room, label, hint }: MetresProps) {
  const { room: said } = useWords().agenda
  const edit = useEdit()
  const metres = room[of]
  const { text, isUnfit, type } = useTypedNumber(
    metres,
    (typed) => metresFrom(typed, of),
    (measured) =>
      edit(
        'factsChanged',
        (workshop) => setFacts(workshop, { room: { ...workshop.facts.room, [of]: measured } }),
        `room.${of}`,
      ),
  )
  const { least, most } = roomBounds[of]
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="decimal"
      value={text ?? (metres === 0 ? '' : said.metres(metres))}
      {...(isUnfit ? { error: said.range(least, most) } : {})}
      onChange={type}
    />
  )
}

function Verdict({ room }: { room: Room }) {
  const { room: said } = useWords().agenda
  switch (legibilityOf(room)) {
    case 'unknown':
      return <Notice>{said.unknown}</Notice>
    case 'fits':
      return (
        <Notice tone="ok">
          <b>{said.fitsMark}</b> {said.fits(room.lastRow)}
        </Notice>
      )
    case 'larger':
      return (
        <Notice tone="ok">
          <b>{said.largerMark}</b> {said.larger(room.lastRow, Math.max(1, Math.round((roomScale(room) - 1) * 100)))}
        </Notice>
      )
    case 'tooFar':
      return (
        <Notice tone="warn">
          <b>{said.tooFarMark}</b> {said.tooFar(room.lastRow, farthestRow(room))}
        </Notice>
      )
  }
}
