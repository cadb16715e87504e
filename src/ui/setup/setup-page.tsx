import { type ReactNode, useRef } from 'react'
import { Link } from 'react-router'
import { elements } from '#core/method/index.ts'
import { paths, type SetupStep, setupSteps } from '#routes/paths.ts'
import { firstPath } from '#ui/wizard/path/first-path.ts'
import { toneOf } from '#ui/element-tone.ts'
import { buttonClass } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useAnchorFocus } from '#ui/focus/use-anchor-focus.ts'
import { useSum } from '#ui/use-settled-workshop.ts'
import { useTitle } from '#ui/use-title.ts'
import { useWords } from '#ui/words-context.ts'
import { AgendaStep } from './agenda/agenda-step.tsx'
import { OccasionStep } from './occasion-step.tsx'
import { OrganisationsStep } from './organisations-step.tsx'
import { RoomStep } from './room-step.tsx'
import { RulesStep } from './rules-step.tsx'
import styles from './setup-page.module.css'
import { SetupSteps } from './setup-steps.tsx'

const screens = {
  occasion: OccasionStep,
  organisations: OrganisationsStep,
  rules: RulesStep,
  agenda: AgendaStep,
  room: RoomStep,
} as const satisfies Record<SetupStep, () => ReactNode>

/** What the broker settles before the first element, in five steps; none of them locks. */
export function SetupPage({ step }: { step: SetupStep }) {
  const { setup: said, elements: elementWords, frame } = useWords()
  const workshop = useWorkshop(({ id }) => id)
  const heading = useRef<HTMLHeadingElement>(null)
  useAnchorFocus(heading)
  useTitle(
    said.steps[step].title,
    useSum(({ facts }) => facts.title),
  )
  const at = setupSteps.indexOf(step)
  const before = setupSteps[at - 1]
  const after = setupSteps[at + 1]
  const Screen = screens[step]
  const firstElement = elements[0]
  return (
    <div className={styles['page']} data-el={toneOf(null)}>
      <SetupSteps current={step} />
      <main className={styles['sheet']} id="main" tabIndex={-1} key={step}>
        <header className={styles['head']}>
          <h1 ref={heading} tabIndex={-1}>
            {said.steps[step].question}
          </h1>
        </header>
        <Screen />
      </main>
      <footer className={styles['foot']}>
        {before === undefined ? (
          <Link className={buttonClass({ look: 'bare' })} to={paths.library()}>
            <Icon name="left" />
            {frame.toLibrary}
          </Link>
        ) : (
          <Link className={buttonClass({ look: 'bare' })} to={paths.setup(workshop, before)}>
            <Icon name="left" />
            {said.steps[before].title}
          </Link>
        )}
        <span className={styles['fill']} />
        <Link
          className={buttonClass({ look: 'main', size: 'big' })}
          to={after === undefined ? firstPath(workshop, firstElement.id) : paths.setup(workshop, after)}
        >
          {frame.next(after === undefined ? elementWords[firstElement.id].short : said.steps[after].title)}
          <Icon name="right" />
        </Link>
      </footer>
    </div>
  )
}
