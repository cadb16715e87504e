import { anchor } from '#core/anchor.ts'
import { setGridCell } from '#core/activity/edit-grid.ts'
import { contentOf } from '#core/content.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { fitText, isBlank, limits } from '#core/text.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { IconButton } from '#ui/kit/button.tsx'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations/organisations.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './stage-list.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly row: string
  readonly stage: string
  readonly organisation: NamedOrganisation
  /** Keeps the entry there while its text is empty. */
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** What one organisation contributes at a stage. An entry that is left empty goes by itself. */
export function StageEntry({ activity, row, stage, organisation: [id, organisation], onOpen, onClose }: Props) {
  const words = useWords()
  const { stages } = words.grids
  const text = useWorkshop((workshop) => contentOf<'grid'>(workshop, activity).cells[row]?.[id]?.text ?? '')
  const language = useWorkshop(({ facts }) => facts.language)
  const edit = useEditContent<'grid'>(activity)
  const name = shortNameOf(organisation, words)
  const field = anchor.cell(activity.id, row, id)
  const write = (typed: string, run?: string) =>
    edit('cellChanged', (content) => setGridCell(activity, content, row, id, { text: fitText(typed) }), run)
  return (
    <div className={styles['entry']}>
      <OrganisationSign organisation={organisation} named size="1.9rem" />
      <GrowingText
        id={field}
        className={styles['text']}
        aria-label={stages.entry(name, stage)}
        placeholder={name}
        value={text}
        lang={language}
        maxLength={limits.text}
        onChange={(typed) => {
          if (isBlank(typed)) onOpen()
          write(typed, field)
        }}
        onBlur={() => isBlank(text) && onClose()}
      />
      <IconButton
        icon="close"
        label={stages.remove(name, stage)}
        onClick={() => {
          if (!isBlank(text)) write('')
          onClose()
        }}
      />
    </div>
  )
}
