import { boxMinutes, type PlannedBox } from '#core/agenda/agenda.ts'
import { editAgenda, removeBox, renameBox, setBoxMinutes } from '#core/agenda/edit-agenda.ts'
import { elementNumber, elementOf, isActivityId, isElementId } from '#core/method/index.ts'
import { fitText, limits } from '#core/text.ts'
import { boxTitle } from '#ui/box-title.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { IconButton } from '#ui/kit/button.tsx'
import { SortHandle } from '#ui/kit/dnd/sort-handle.tsx'
import { NumberField } from '#ui/kit/number-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useEdit } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './agenda-step.module.css'
import { nameField } from './day-head.tsx'

interface Props {
  readonly planned: PlannedBox
}

/** One time box: when it begins, what it is, how long it takes. */
export function BoxCells({ planned: { id, box, from } }: Props) {
  const words = useWords()
  const formats = useFormats()
  const edit = useEdit()
  const announce = useAnnounce()
  const title = boxTitle(words, box)
  const element = isElementId(box.about) ? box.about : isActivityId(box.about) ? elementOf(box.about)?.id : undefined
  return (
    <>
      <td className="tabular">{formats.time(from)}</td>
      <th scope="row" data-el={element === undefined ? undefined : elementNumber(element)}>
        {element !== undefined && <b aria-hidden="true">{elementNumber(element)}</b>}
        {box.kind === 'own' ? (
          <TextField
            id={nameField(id)}
            label={words.agenda.name}
            quiet
            placeholder={words.agenda.own}
            value={box.title}
            maxLength={limits.line}
            onChange={(text) =>
              edit(
                'timeBoxChanged',
                (workshop) => editAgenda(workshop, (agenda) => renameBox(agenda, id, fitText(text, limits.line))),
                `agenda.box.${id}.name`,
              )
            }
          />
        ) : (
          title
        )}
      </th>
      <td>
        <Minutes id={id} minutes={box.minutes} title={title} />
      </td>
      <td>
        <span className={styles['commands']}>
          <SortHandle id={id} name={title} />
          <IconButton
            icon="bin"
            label={words.agenda.remove(title)}
            onClick={() => {
              if (!edit('timeBoxRemoved', (workshop) => editAgenda(workshop, (agenda) => removeBox(agenda, id)))) return
              announce(words.agenda.removed(title))
            }}
          />
        </span>
      </td>
    </>
  )
}

function Minutes({ id, minutes, title }: { id: string; minutes: number; title: string }) {
  const { setup } = useWords()
  const edit = useEdit()
  return (
    <NumberField
      label={setup.minutesOf(title)}
      quiet
      min={boxMinutes.least}
      max={boxMinutes.most}
      value={minutes}
      error={setup.minutesRange(boxMinutes.least, boxMinutes.most)}
      onChange={(next) =>
        edit(
          'timeBoxChanged',
          (workshop) => editAgenda(workshop, (agenda) => setBoxMinutes(agenda, id, next)),
          `agenda.box.${id}`,
        )
      }
    />
  )
}
