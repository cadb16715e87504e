import { lazy, Suspense, useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { languages } from '#i18n/languages.ts'
import { paths } from '#routes/paths.ts'
import { Button } from '#ui/kit/button.tsx'
import { Menu, type MenuItem } from '#ui/kit/menu.tsx'
import { Wordmark } from '#ui/kit/wordmark.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useServices, useSettings } from '#ui/services-context.ts'
import { EarlierStates } from '#ui/library/earlier-states.tsx'
import { useWords } from '#ui/words-context.ts'
import { ProjectorButton } from './projector-button.tsx'
import { useDecisionItems } from '#ui/deciding/use-decision-items.ts'
import { useQuestionsDrawer } from '#ui/wizard/questions/questions-context.tsx'
import { ChooseFileDialog, type ChosenWay } from '#ui/wizard/saving/choose-file-dialog.tsx'
import { SaveWorkshopDialog } from '#ui/wizard/saving/save-workshop-dialog.tsx'
import { SavingState } from '#ui/wizard/saving/saving-state.tsx'
import styles from './top-bar.module.css'
import { UndoButtons } from './undo-buttons.tsx'
import { useFileItems } from './use-file-items.ts'
import { useFullScreenItems } from './use-full-screen-items.ts'
import { useUpdateItems } from './use-update-items.ts'

const WorksheetsDialog = lazy(async () => ({
  default: (await import('#ui/worksheets/worksheets-dialog.tsx')).WorksheetsDialog,
}))

/** The bar over every screen of a workshop: whose it is, whether it is kept, undo, open questions, more. */
export function TopBar() {
  const { frame, common } = useWords()
  const questions = useQuestionsDrawer()
  const { pathname } = useLocation()
  return (
    <header className={styles['bar']}>
      <a className="visually-hidden" href="#main" onClick={skipToMain}>
        {common.skip}
      </a>
      <Link className={styles['mark']} to={paths.library()} aria-label={frame.toLibrary}>
        <Wordmark />
      </Link>
      <Where />
      <SavingState />
      <UndoButtons />
      <Button
        look="bare"
        icon="question"
        data-tour="questions"
        aria-expanded={questions.isOpen}
        onClick={questions.toggle}
      >
        <span className="wide-only">{frame.questions}</span>{' '}
        {questions.count > 0 && (
          <>
            <span className={styles['badge']} aria-hidden="true">
              {questions.count}
            </span>
            <span className="visually-hidden">{frame.questionsOpen(questions.count)}</span>
          </>
        )}
      </Button>
      <ProjectorButton />
      {/* What it opened belongs to the screen it was opened on. */}
      <MoreMenu key={pathname} />
    </header>
  )
}

/** Whose it is; on its own, so that typing the title renders this alone. */
function Where() {
  const { frame } = useWords()
  const title = useWorkshop(({ facts }) => facts.title)
  const occasion = useWorkshop(({ facts }) => facts.occasion)
  return (
    <p className={styles['where']}>
      <b>{title === '' ? frame.untitled : title}</b>
      {occasion !== '' && <span>{`\u00A0· ${occasion}`}</span>}
    </p>
  )
}

function skipToMain(event: { preventDefault(): void }) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

function MoreMenu() {
  const { board, frame, common, library, worksheets } = useWords()
  const { settings } = useServices()
  const language = useSettings((known) => known.language)
  const theme = useSettings((known) => known.theme)
  const id = useWorkshop((workshop) => workshop.id)
  const navigate = useNavigate()
  const [open, setOpen] = useState<'earlier' | 'worksheets' | 'download' | ChosenWay | null>(null)
  const close = () => setOpen(null)
  const items: readonly MenuItem[] = [
    ...useUpdateItems(),
    { id: 'setup', label: frame.setup, icon: 'people', onChoose: () => void navigate(paths.setup(id, 'occasion')) },
    ...useDecisionItems(),
    ...useFileItems(setOpen),
    {
      id: 'worksheets',
      label: worksheets.print,
      icon: 'document',
      heading: board.more,
      onChoose: () => setOpen('worksheets'),
    },
    { id: 'help', label: common.help, icon: 'info', onChoose: () => void navigate(paths.help()) },
    { id: 'earlier', label: library.earlier, icon: 'later', onChoose: () => setOpen('earlier') },
    ...useFullScreenItems(),
    {
      id: 'theme',
      label: theme === 'dark' ? common.light : common.dark,
      icon: 'moon',
      onChoose: () => settings.setState({ theme: theme === 'dark' ? 'light' : 'dark' }),
    },
    ...Object.entries(languages)
      .filter(([other]) => other !== language)
      .map(([other, { name }]): MenuItem => ({
        id: `language-${other}`,
        label: name,
        language: other,
        icon: 'language',
        onChoose: () => settings.setState({ language: other }),
      })),
  ]
  return (
    <>
      <Menu label={frame.more} items={items} />
      {open === 'earlier' && <EarlierStates id={id} onClose={close} />}
      {open === 'download' && <SaveWorkshopDialog onClose={close} />}
      {(open === 'saveAs' || open === 'automatic') && <ChooseFileDialog way={open} onClose={close} />}
      <Suspense fallback={null}>{open === 'worksheets' && <WorksheetsDialog onClose={close} />}</Suspense>
    </>
  )
}
