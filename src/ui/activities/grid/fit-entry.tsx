import { useMemo } from 'react'
import { anchor } from '#core/anchor.ts'
import { setGridCell } from '#core/activity/edit-grid.ts'
import { emptyCellOf, type GridCell } from '#core/activity/grid.ts'
import { contentOf } from '#core/content.ts'
import type { EditLabel } from '#core/edit-label.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { fitText, isBlank, limits } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { Segmented } from '#ui/kit/segmented.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations/organisations.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { discOf } from './expectation.ts'
import styles from './fit-list.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly row: string
  readonly organisation: NamedOrganisation
}

/** How an organisation sees its own mandate in what the room plans. */
export function FitEntry({ activity, row, organisation: [id, organisation] }: Props) {
  const words = useWords()
  const { fit } = words.grids
  const { cell: ask, marks } = activityWords<'grid'>(words, activity)
  const none = useMemo(() => emptyCellOf(activity), [activity])
  const cell = useWorkshop((workshop) => contentOf<'grid'>(workshop, activity).cells[row]?.[id] ?? none)
  const language = useWorkshop(({ facts }) => facts.language)
  const editContent = useEditContent<'grid'>(activity)
  const name = shortNameOf(organisation, words)
  const at = anchor.cell(activity.id, row, id)
  const edit = (change: Partial<GridCell>, what: EditLabel, run?: string) =>
    editContent(what, (content) => setGridCell(activity, content, row, id, change), run)
  return (
    <div className={styles['entry']}>
      <OrganisationSign organisation={organisation} size="2.35rem" />
      <p className={styles['who']}>
        <b>{name}</b>
        <span>{isBlank(organisation.mission) ? fit.noMission : organisation.mission}</span>
      </p>
      <Segmented
        id={at}
        label={fit.choice(name)}
        value={cell.marks[0] ?? ''}
        segments={(activity.marks ?? []).map((mark) => ({
          value: mark,
          label: marks[mark] ?? mark,
          disc: discOf(activity, mark),
        }))}
        onChange={(mark) => edit({ marks: [mark] }, 'markChanged')}
      />
      <GrowingText
        boxed
        className={styles['why']}
        aria-label={fit.why(name)}
        placeholder={ask}
        value={cell.text}
        lang={language}
        maxLength={limits.text}
        onChange={(text) => edit({ text: fitText(text) }, 'cellChanged', `${at}.text`)}
      />
    </div>
  )
}
