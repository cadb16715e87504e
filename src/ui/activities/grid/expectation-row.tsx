import { useMemo } from 'react'
import { anchor } from '#core/anchor.ts'
import { setGridCell } from '#core/activity/edit-grid.ts'
import { asksFollowUp } from '#core/activity/follow-up.ts'
import { emptyCellOf, type GridCell } from '#core/activity/grid.ts'
import { contentOf } from '#core/content.ts'
import type { EditLabel } from '#core/edit-label.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { fitText, isBlank, limits } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { VisibilityButton } from '#ui/activities/visibility-button.tsx'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { Segmented } from '#ui/kit/segmented.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations/organisations.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { discOf } from './expectation.ts'
import styles from './expectations.module.css'
import { FollowUp } from './follow-up.tsx'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly from: NamedOrganisation
  readonly to: NamedOrganisation
}

/** One expectation: its words, the reply of the other side, what follows when that is no yes, and who may read it. */
export function ExpectationRow({ activity, from: [from, speaker], to: [to, other] }: Props) {
  const words = useWords()
  const { mutual } = words.grids
  const { cell: ask, marks } = activityWords<'grid'>(words, activity)
  const none = useMemo(() => emptyCellOf(activity), [activity])
  const cell = useWorkshop((workshop) => contentOf<'grid'>(workshop, activity).cells[from]?.[to] ?? none)
  const language = useWorkshop(({ facts }) => facts.language)
  const editContent = useEditContent<'grid'>(activity)
  const id = anchor.cell(activity.id, from, to)
  const label = mutual.expects(shortNameOf(speaker, words), shortNameOf(other, words))
  const edit = (change: Partial<GridCell>, what: EditLabel, run?: string) =>
    editContent(what, (content) => setGridCell(activity, content, from, to, change), run)
  const segments = (activity.marks ?? []).map((mark) => ({
    value: mark,
    label: marks[mark] ?? mark,
    disc: discOf(activity, mark),
  }))
  const asks = asksFollowUp(activity, cell)
  return (
    <div className={styles['row']}>
      <label className={styles['head']} htmlFor={id}>
        <OrganisationSign organisation={other} />
        {label}
      </label>
      <VisibilityButton
        entry={label}
        visibility={cell.visibility}
        onChange={(visibility) => edit({ visibility }, 'visibilityChanged')}
      />
      <GrowingText
        boxed
        id={id}
        className={styles['text']}
        value={cell.text}
        lang={language}
        maxLength={limits.text}
        placeholder={ask}
        onChange={(text) => edit({ text: fitText(text) }, 'cellChanged', id)}
      />
      {!isBlank(cell.text) && (
        <div className={styles['reply']}>
          <span>{mutual.answers(shortNameOf(other, words))}</span>
          <Segmented
            label={mutual.answers(shortNameOf(other, words))}
            value={cell.marks[0] ?? ''}
            segments={segments}
            onChange={(mark) => edit({ marks: [mark] }, 'markChanged')}
          />
          {cell.marks.length === 0 && <span className={styles['open']}>{mutual.open}</span>}
          {asks && (
            <FollowUp
              activity={activity}
              entry={label}
              text={cell.followUp}
              onChange={(followUp) => edit({ followUp: fitText(followUp) }, 'cellChanged', `${id}.followUp`)}
            />
          )}
        </div>
      )}
    </div>
  )
}
