import { useMemo } from 'react'
import { agendaTotal, mostDays, planned } from '#core/agenda/agenda.ts'
import { addDay, editAgenda, moveBox } from '#core/agenda/edit-agenda.ts'
import { boxTitle } from '#ui/box-title.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { SortableList } from '#ui/kit/dnd/sortable-list.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { WorksheetsButton } from '#ui/worksheets/worksheets-button.tsx'
import styles from './agenda-step.module.css'
import { BoxCells } from './box-cells.tsx'
import { DayHead } from './day-head.tsx'
import { type AgendaRow, agendaRows, rowKey, targetOf } from './agenda-rows.ts'
import { LeftOut } from './left-out.tsx'
import { Presets } from './presets.tsx'

/** The time frame of the day and its boxes: of any length, in any order, on any day, with breaks and boxes of one's own. */
export function AgendaStep() {
  const words = useWords()
  const { setup, agenda: said } = words
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const edit = useEdit()
  const announce = useAnnounce()
  const rows = useMemo(() => agendaRows(agenda.starts.length, planned(agenda)), [agenda])
  const byKey = useMemo(() => new Map(rows.map((row) => [rowKey(row), row])), [rows])
  const nameOf = (key: string) => {
    const row = byKey.get(key)
    return row === undefined || row.kind === 'day' ? '' : boxTitle(words, row.planned.box)
  }
  const move = (key: string, before: string | null) => {
    const row = byKey.get(key)
    if (row?.kind !== 'box') return false
    const to = targetOf(rows, before)
    return edit('timeBoxMoved', (workshop) => editAgenda(workshop, (now) => moveBox(now, row.planned.id, to)))
  }
  return (
    <div className={styles['agenda']}>
      <Presets />
      <table>
        <thead>
          <tr>
            <th scope="col">{setup.from}</th>
            <th scope="col">{setup.box}</th>
            <th scope="col">{setup.minutes}</th>
            <th scope="col">
              <span className="visually-hidden">{said.move}</span>
            </th>
          </tr>
        </thead>
        <SortableList
          as="tbody"
          ids={rows.map(rowKey)}
          label={setup.steps.agenda.title}
          words={words.dnd.sort}
          nameOf={nameOf}
          onMove={move}
          isHead={(key) => byKey.get(key)?.kind === 'day'}
          itemClass={(key) => classOf(byKey.get(key))}
          renderItem={(key) => {
            const row = byKey.get(key)
            if (row === undefined) return null
            return row.kind === 'day' ? <DayHead day={row.day} /> : <BoxCells planned={row.planned} />
          }}
        />
      </table>
      <p className={styles['total']}>
        {setup.total(setup.duration(agendaTotal(agenda)))}
        <Button
          look="bare"
          icon="plus"
          disabled={agenda.starts.length >= mostDays}
          onClick={() => {
            if (!edit('daysChanged', (workshop) => editAgenda(workshop, addDay))) return
            announce(said.dayAdded(agenda.starts.length + 1))
          }}
        >
          {said.addDay}
        </Button>
      </p>
      <LeftOut />
      <p className={styles['sheets']}>
        <WorksheetsButton />
      </p>
    </div>
  )
}

function classOf(row: AgendaRow | undefined): string | undefined {
  if (row === undefined) return undefined
  return row.kind === 'day' ? styles['day'] : styles[row.planned.box.kind]
}
