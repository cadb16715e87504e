import type { Minutes } from '#core/activity/activity.ts'
import type { Box } from '#core/agenda/agenda.ts'
import { addBox, boxesOf, editAgenda, removeLastDay, setStart } from '#core/agenda/edit-agenda.ts'
import { elements } from '#core/method/index.ts'
import { plannedEnd } from '#core/agenda/planned-end.ts'
import { boxTitle } from '#ui/box-title.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button, IconButton } from '#ui/kit/button.tsx'
import { Menu, type MenuItem, type Opener } from '#ui/kit/menu.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useEdit, useNewId, useWorkshop } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './day-head.module.css'

/** When a day begins and ends, and what can be added to it. */
export function DayHead({ day }: { day: number }) {
  const { setup, agenda: said } = useWords()
  const formats = useFormats()
  const announce = useAnnounce()
  const edit = useEdit()
  const days = useWorkshop((workshop) => workshop.agenda.starts.length)
  const start = useWorkshop((workshop) => workshop.agenda.starts[day - 1] ?? 0)
  const end = useWorkshop(({ agenda }) => plannedEnd(agenda, day) ?? start)
  const isEmpty = useWorkshop(({ agenda }) => boxesOf(agenda, day).length === 0)
  return (
    <th colSpan={4} scope="rowgroup">
      <div className={styles['head']}>
        {days > 1 && <h2>{setup.day(day)}</h2>}
        <TextField
          label={day === 1 ? setup.starts : setup.startOfDay(day)}
          type="time"
          value={formats.time(start)}
          onChange={(text) => {
            const minutes = minutesOfDay(text)
            if (minutes === null) return
            edit(
              'timeBoxChanged',
              (workshop) => editAgenda(workshop, (agenda) => setStart(agenda, day, minutes)),
              `agenda.start.${day}`,
            )
          }}
        />
        <p>{isEmpty ? said.empty : said.ends(formats.time(end), setup.duration(end - start))}</p>
        <AddBox day={day} />
        {days > 1 && day === days && (
          <IconButton
            icon="bin"
            label={said.removeDay(day)}
            onClick={() => {
              if (!edit('daysChanged', (workshop) => editAgenda(workshop, removeLastDay))) return
              announce(said.dayRemoved(day))
            }}
          />
        )}
      </div>
    </th>
  )
}

/** Minutes of what is added by hand. */
const usual = { own: 15, break: 15, lunch: 60, wrapUp: 10, reopening: 15 } as const

function AddBox({ day }: { day: number }) {
  const words = useWords()
  const { agenda: said } = words
  const boxes = useWorkshop((workshop) => workshop.agenda.boxes)
  const edit = useEdit()
  const newId = useNewId()
  const announce = useAnnounce()
  const add = (kind: Box['kind'], minutes: number, about = ''): MenuItem => ({
    id: `${kind} ${about}`,
    label: boxTitle(words, { kind, about, title: '' }),
    onChoose: () => {
      const id = newId()
      const isAdded = edit('timeBoxAdded', (workshop) =>
        editAgenda(workshop, (agenda) => addBox(agenda, id, day, { kind, minutes, about })),
      )
      if (!isAdded) return
      announce(said.added(boxTitle(words, { kind, about, title: '' })))
      if (kind === 'own') requestAnimationFrame(() => document.getElementById(nameField(id))?.focus())
    },
  })
  const items = (): readonly MenuItem[] => {
    const has = (kind: Box['kind'], about: string) =>
      Object.values(boxes).some((box) => box.kind === kind && box.about === about)
    const without = elements.flatMap(({ id, activities: steps, stanceMinutes }) => [
      ...steps
        .filter((step) => !has('activity', step.id))
        .map((step) => add('activity', mostOf(step.minutes), step.id)),
      ...(has('stance', id) ? [] : [add('stance', mostOf(stanceMinutes), id)]),
    ])
    const between = (['break', 'lunch', 'wrapUp', 'reopening'] as const).map((kind) => add(kind, usual[kind]))
    return [
      { ...add('own', usual.own), label: said.own, icon: 'plus' },
      ...headed(said.breaks, between),
      ...headed(said.without, without),
    ]
  }
  return <Menu label={said.addTo(day)} items={items} button={addButton(said.addTo(day), said.add)} />
}

/** The id of the field that names an own box. */
export function nameField(id: string): string {
  return `box.${id}.name`
}

function addButton(label: string, text: string) {
  return (opener: Opener) => (
    <Button look="plain" icon="plus" aria-label={label} {...opener}>
      {text}
    </Button>
  )
}

function headed(heading: string, items: readonly MenuItem[]): readonly MenuItem[] {
  return items.map((item, index) => (index === 0 ? { ...item, heading } : item))
}

function mostOf(minutes: Minutes): number {
  return Math.max(5, ...Object.values(minutes))
}

/** '09:30' -> 570; null while the field holds no whole time. */
function minutesOfDay(text: string): number | null {
  const [hours, minutes] = text.split(':').map(Number)
  if (hours === undefined || minutes === undefined || !Number.isInteger(hours) || !Number.isInteger(minutes))
    return null
  return hours * 60 + minutes
}
