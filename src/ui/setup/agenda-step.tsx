import { useMemo, useState } from 'react'
import { agendaTotal, boxMinutes, type PlannedBox, planned, setBoxMinutes } from '#core/agenda.ts'
import { choosePreset, editAgenda } from '#core/edit-facts.ts'
import { elementNumber, elementOf, isActivityId, isElementId } from '#core/method/index.ts'
import { presetIds } from '#core/method/presets.ts'
import type { Words } from '#i18n/words.ts'
import { TextField } from '#ui/kit/text-field.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './agenda-step.module.css'

/** The time frame of the day and its boxes, each of any length from 1 to 480 minutes. */
export function AgendaStep() {
  const { setup } = useWords()
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const boxes = useMemo(() => planned(agenda), [agenda])
  return (
    <div className={styles['agenda']}>
      <Presets />
      {agenda.starts.map((start, index) => (
        <section key={`day-${index + 1}`} className={styles['day']}>
          <header>
            {agenda.starts.length > 1 && <h2>{setup.day(index + 1)}</h2>}
            <StartOfDay day={index} start={start} />
          </header>
          <table>
            <thead>
              <tr>
                <th scope="col">{setup.from}</th>
                <th scope="col">{setup.box}</th>
                <th scope="col">{setup.minutes}</th>
              </tr>
            </thead>
            <tbody>
              {boxes
                .filter(({ box }) => box.day === index + 1)
                .map((box) => (
                  <BoxRow key={box.id} planned={box} />
                ))}
            </tbody>
          </table>
        </section>
      ))}
      <p className={styles['total']}>{setup.total(setup.duration(agendaTotal(agenda)))}</p>
    </div>
  )
}

function Presets() {
  const { setup, catalogues } = useWords()
  const preset = useWorkshop((workshop) => workshop.agenda.preset)
  const edit = useEdit()
  return (
    <fieldset className={styles['presets']}>
      <legend>{setup.preset}</legend>
      {presetIds.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="preset"
            checked={preset === id}
            onChange={() => edit('presetChosen', (workshop) => choosePreset(workshop, id))}
          />
          <span>
            <b>{catalogues.presets[id].name}</b>
            {catalogues.presets[id].about}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function StartOfDay({ day, start }: { day: number; start: number }) {
  const { setup } = useWords()
  const formats = useFormats()
  const edit = useEdit()
  return (
    <TextField
      label={day === 0 ? setup.starts : setup.startOfDay(day + 1)}
      type="time"
      value={formats.time(start)}
      onChange={(text) => {
        const minutes = minutesOfDay(text)
        if (minutes === null) return
        edit(
          'timeBoxChanged',
          (workshop) => editAgenda(workshop, (agenda) => ({ ...agenda, starts: agenda.starts.with(day, minutes) })),
          `agenda.start.${day}`,
        )
      }}
    />
  )
}

function BoxRow({ planned: { id, box, from } }: { planned: PlannedBox }) {
  const words = useWords()
  const formats = useFormats()
  const edit = useEdit()
  // What is no number of minutes stays in the field until it becomes one, or the minutes change elsewhere (undo, a preset).
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number } | null>(null)
  const unfit = typed !== null && typed.over === box.minutes ? typed.text : null
  const title = boxTitle(words, box)
  const element = isElementId(box.about) ? box.about : isActivityId(box.about) ? elementOf(box.about)?.id : undefined
  return (
    <tr data-el={element === undefined ? undefined : elementNumber(element)} className={styles[box.kind]}>
      <td className="tabular">{formats.time(from)}</td>
      <th scope="row">
        {element !== undefined && <b aria-hidden="true">{elementNumber(element)}</b>}
        {title}
      </th>
      <td>
        <TextField
          label={words.setup.minutesOf(title)}
          quiet
          type="number"
          min={boxMinutes.least}
          max={boxMinutes.most}
          value={unfit ?? String(box.minutes)}
          {...(unfit === null ? {} : { error: words.setup.minutesRange })}
          onChange={(text) => {
            const minutes = Number(text)
            const fits = Number.isInteger(minutes) && minutes >= boxMinutes.least && minutes <= boxMinutes.most
            setTyped(fits ? null : { text, over: box.minutes })
            if (!fits) return
            edit(
              'timeBoxChanged',
              (workshop) => editAgenda(workshop, (agenda) => setBoxMinutes(agenda, id, minutes)),
              `agenda.box.${id}`,
            )
          }}
        />
      </td>
    </tr>
  )
}

function boxTitle(words: Words, { kind, about, title }: PlannedBox['box']): string {
  switch (kind) {
    case 'activity':
      return isActivityId(about) ? words.activities[about].title : title
    case 'stance':
      return isElementId(about) ? words.setup.stanceOf(words.elements[about].short) : title
    case 'own':
      return title === '' ? words.catalogues.interludes.own : title
    case 'opening':
    case 'reopening':
    case 'break':
    case 'lunch':
    case 'wrapUp':
    case 'closing':
      return words.catalogues.interludes[kind]
  }
}

/** '09:30' -> 570; null while the field holds no whole time. */
function minutesOfDay(text: string): number | null {
  const [hours, minutes] = text.split(':').map(Number)
  if (hours === undefined || minutes === undefined || !Number.isInteger(hours) || !Number.isInteger(minutes))
    return null
  return hours * 60 + minutes
}
