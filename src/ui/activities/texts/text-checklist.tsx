import { useMemo } from 'react'
import { checkText, type CheckResult } from '#core/activity/text-checks.ts'
import type { TextCheck } from '#core/activity/texts.ts'
import { cellText } from '#core/activity/table.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { isBlank } from '#core/text.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import beside from './beside.module.css'
import styles from './text-checklist.module.css'
import { useText } from './use-text.ts'

/** What a good sentence holds, found or still open. Hints only: nothing waits for them. */
export function TextChecklist({ activity, name }: { activity: ActivityOfKind<'texts'>; name: string }) {
  const { texts } = useWords().editors
  const { text, language } = useText(activity, name)
  const groups = useWorkshop(({ content }) => content.targetGroups.rows)
  const results = useMemo(() => {
    const targetGroups = Object.values(groups).map((row) => cellText(row, 'group'))
    return checkText(text, activity.fields[name]?.checks ?? [], { language, targetGroups })
  }, [text, activity, name, language, groups])
  if (results.length === 0) return null
  return (
    <section className={classNames(beside['beside'], styles['checklist'])}>
      <h2>{texts.allIn}</h2>
      <ul>
        {results.map((result, index) => (
          <Check key={result.check} result={result} number={index + 1} isEmpty={isBlank(text)} />
        ))}
      </ul>
      <p>{texts.onlyHints}</p>
    </section>
  )
}

/** What helps against too much helps nobody who has written nothing. */
const againstTooMuch: ReadonlySet<TextCheck> = new Set(['oneSentence', 'atMost35Words'])

interface CheckProps {
  readonly result: CheckResult
  readonly number: number
  readonly isEmpty: boolean
}

function Check({ result: { check, met, found }, number, isEmpty }: CheckProps) {
  const { texts } = useWords().editors
  const { ask, met: said, help } = texts.checks[check]
  const advice = isEmpty && againstTooMuch.has(check) ? texts.notYet : help
  return (
    <li>
      <i className={met ? undefined : styles['open']} aria-hidden="true">
        {met ? number : '?'}
      </i>
      <p>
        <b>{ask}</b> <span className="visually-hidden">{met ? texts.met : texts.open}</span>{' '}
        <span>{met ? found || said : advice}</span>
      </p>
    </li>
  )
}
