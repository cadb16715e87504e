import { Link } from 'react-router'
import { agendaTotal } from '#core/agenda/agenda.ts'
import { withoutBlankRows } from '#core/activity/blank-rows.ts'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import { isSomebody } from '#core/organisations/people.ts'
import { legibilityOf } from '#core/room/room.ts'
import type { Workshop } from '#core/workshop.ts'
import { daySpan } from '#i18n/day-span.ts'
import type { Formats } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'
import { paths, type SetupStep, setupSteps } from '#routes/paths.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { UnfoldButton } from '#ui/kit/unfold-button.tsx'
import { useUnfold } from '#ui/kit/use-unfold.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useIsNarrow } from '#ui/wizard/use-is-narrow.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './setup-page.module.css'

/** The steps of the set-up, each with what stands there in a line; in a narrow window a button unfolds them. */
export function SetupSteps({ current }: { current: SetupStep }) {
  const words = useWords()
  const formats = useFormats()
  const workshop = useWorkshop((whole) => whole)
  const inOneColumn = useIsNarrow('column')
  const unfold = useUnfold()
  const lacking = new Set<SetupStep>(
    gapsOf(workshop).flatMap(({ place }) => (place.screen === 'setup' ? [place.step] : [])),
  )
  return (
    <nav
      className={classNames(styles['steps'], inOneColumn && !unfold.isOpen && styles['folded'])}
      aria-label={words.setup.title}
      {...unfold.around}
    >
      {inOneColumn && <UnfoldButton label={words.setup.title} button={unfold.button} />}
      <ol>
        {setupSteps.map((step, index) => (
          <li key={step}>
            <Link to={paths.setup(workshop.id, step)} aria-current={step === current ? 'step' : undefined}>
              <b aria-hidden="true">{index + 1}</b>
              <span>
                {words.setup.steps[step].title}
                <small>{summary(step, workshop, words, formats)}</small>
              </span>
              {!lacking.has(step) && isBegun(step, workshop) && (
                <>
                  <Icon name="check" />
                  <span className="visually-hidden">{words.frame.activityDone}</span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function isBegun(step: SetupStep, workshop: Workshop): boolean {
  switch (step) {
    case 'occasion':
      return workshop.facts.title !== ''
    case 'organisations':
      return Object.keys(workshop.organisations).length > 0
    case 'rules':
      return workshop.facts.ruleToday !== ''
    case 'agenda':
      return true
    case 'room':
      return legibilityOf(workshop.facts.room) !== 'unknown'
  }
}

function summary(step: SetupStep, workshop: Workshop, words: Words, formats: Formats): string {
  const { setup, catalogues, agenda: said } = words
  const { facts, agenda, content } = workshop
  switch (step) {
    case 'occasion':
      return daySpan(formats.dayShort(facts.firstDay), formats.dayShort(facts.lastDay), words) || setup.noDate
    case 'organisations':
      return setup.summaryOrganisations(
        Object.keys(workshop.organisations).length,
        Object.values(workshop.delegates).filter(isSomebody).length,
      )
    case 'rules':
      return facts.ruleToday === ''
        ? setup.summaryRules(Object.keys(withoutBlankRows(content.groundRules).rows).length)
        : catalogues.rules[facts.ruleToday].name
    case 'agenda':
      return setup.summaryAgenda(setup.duration(agendaTotal(agenda)), Object.keys(agenda.boxes).length)
    case 'room':
      return legibilityOf(facts.room) === 'unknown'
        ? said.room.notMeasured
        : said.room.summary(facts.room.imageWidth, facts.room.lastRow)
  }
}
