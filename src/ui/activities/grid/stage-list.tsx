import { type ComponentProps, type ReactNode, useState } from 'react'
import { anchor } from '#core/anchor.ts'
import { isFilledCell } from '#core/activity/grid.ts'
import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useFocusOnceThere } from '#ui/focus/use-focus-once-there.ts'
import { Button } from '#ui/kit/button.tsx'
import { Menu, type Opener } from '#ui/kit/menu.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations/organisations.ts'
import { useWorkshopList } from '#ui/use-workshop-list.ts'
import { useWords } from '#ui/words-context.ts'
import { StageEntry } from './stage-entry.tsx'
import styles from './stage-list.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly rows: readonly string[]
  readonly organisations: readonly NamedOrganisation[]
}

/** Who contributes what at which stage: a stage lists those who stand on it, because texts need width. */
export function StageList({ activity, rows, organisations }: Props) {
  const words = useWords()
  const { stages } = words.grids
  const said = activityWords<'grid'>(words, activity).rows
  const filled = useWorkshopList((workshop) => {
    const { cells } = contentOf<'grid'>(workshop, activity)
    return rows.flatMap((row) =>
      organisations.flatMap(([id]) => (isFilledCell(cells[row]?.[id]) ? anchor.cell(activity.id, row, id) : [])),
    )
  })
  const focusOn = useFocusOnceThere()
  // Entries that were opened and hold no text yet, by stage and organisation.
  const [opened, setOpened] = useState<readonly string[]>([])
  const standing = new Set([...filled, ...opened])
  const stands = (row: string, id: Id) => standing.has(anchor.cell(activity.id, row, id))
  const place = (row: string, id: Id) => {
    const at = anchor.cell(activity.id, row, id)
    setOpened((before) => [...before.filter((other) => other !== at), at])
    focusOn(at)
  }
  const close = (row: string, id: Id) =>
    setOpened((before) => before.filter((other) => other !== anchor.cell(activity.id, row, id)))
  const absent = organisations.filter(([id]) => !rows.some((row) => stands(row, id)))
  return (
    <div className={styles['frame']}>
      {absent.length > 0 && (
        <div className={styles['absent']}>
          <b>{stages.absent}</b>
          {absent.map(([id, organisation]) => (
            <Menu
              key={id}
              label={stages.place(shortNameOf(organisation, words))}
              align="start"
              items={rows.map((row) => ({
                id: row,
                label: said[row]?.label ?? row,
                onChoose: () => place(row, id),
              }))}
              button={openerWith(
                { id: anchor.cell(activity.id, rows[0] ?? '', id), iconAfter: 'open' },
                <>
                  <OrganisationSign organisation={organisation} size="1.9rem" />
                  {shortNameOf(organisation, words)}
                </>,
              )}
            />
          ))}
        </div>
      )}
      <ol className={styles['stages']}>
        {rows.map((row) => {
          const label = said[row]?.label ?? row
          const others = organisations.filter(([id]) => !stands(row, id))
          return (
            <li key={row}>
              <div className={styles['stage']}>
                <h2>{label}</h2>
                <p>{said[row]?.hint}</p>
              </div>
              <div className={styles['entries']}>
                {organisations
                  .filter(([id]) => stands(row, id))
                  .map((organisation) => (
                    <StageEntry
                      key={organisation[0]}
                      activity={activity}
                      row={row}
                      stage={label}
                      organisation={organisation}
                      onOpen={() => setOpened((before) => [...before, anchor.cell(activity.id, row, organisation[0])])}
                      onClose={() => close(row, organisation[0])}
                    />
                  ))}
                {others.length > 0 && (
                  <Menu
                    label={stages.addTo(label)}
                    align="start"
                    items={others.map(([id, organisation]) => ({
                      id,
                      label: shortNameOf(organisation, words),
                      onChoose: () => place(row, id),
                    }))}
                    button={openerWith({ look: 'bare', icon: 'plus', 'aria-label': stages.addTo(label) }, stages.add)}
                  />
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** A button with words that opens a menu. */
function openerWith(look: Omit<ComponentProps<typeof Button>, keyof Opener>, children: ReactNode) {
  return (opener: Opener) => (
    <Button {...look} {...opener}>
      {children}
    </Button>
  )
}
