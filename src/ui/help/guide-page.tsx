import { useState } from 'react'
import { agendaOf, agendaTotal } from '#core/agenda/agenda.ts'
import { type AnyActivity, type AnyElement, elementNumber, elements } from '#core/method/index.ts'
import { type PresetId, presetIds } from '#core/method/presets.ts'
import { Button } from '#ui/kit/button.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useWords } from '#ui/words-context.ts'
import { ArticlePage } from './article-page.tsx'
import { Part } from './parts.tsx'
import styles from './guide-page.module.css'
import { useHelpWords } from './use-help-words.ts'

/** Every activity of the day on paper, with the minutes of a time frame. */
export function GuidePage() {
  const { catalogues } = useWords()
  const help = useHelpWords()
  const { guide } = help
  const [preset, setPreset] = useState<PresetId>('day')
  return (
    <ArticlePage
      title={guide.title}
      intro={guide.intro}
      actions={
        <>
          <SelectField<PresetId>
            label={guide.preset}
            value={preset}
            options={presetIds.map((value) => ({ value, label: catalogues.presets[value].name }))}
            onChange={setPreset}
          />
          <Button onClick={() => window.print()}>{guide.print}</Button>
        </>
      }
    >
      <p>
        <b>{catalogues.presets[preset].name}.</b> {guide.total(help.minutes(agendaTotal(agendaOf(preset))))}
      </p>
      <Part part={guide.opening} />
      {elements.map((element) => (
        <ElementGuide key={element.id} element={element} preset={preset} />
      ))}
      <Part part={guide.closing} />
    </ArticlePage>
  )
}

function ElementGuide({ element, preset }: { element: AnyElement; preset: PresetId }) {
  const { elements: said } = useWords()
  const { guide } = useHelpWords()
  const { title, purpose, stanceQuestion, stanceHow } = said[element.id]
  const activities: readonly AnyActivity[] = element.activities
  return (
    <section className={styles['element']} data-el={elementNumber(element.id)}>
      <h2>
        <b>{elementNumber(element.id)}</b> {title}
      </h2>
      <p>{purpose}</p>
      {activities.map((activity) => (
        <ActivityGuide key={activity.id} activity={activity} minutes={activity.minutes[preset]} />
      ))}
      <section className={styles['activity']}>
        <Head title={guide.stances} minutes={element.stanceMinutes[preset]} />
        <p className={styles['question']}>{stanceQuestion}</p>
        <p>{stanceHow}</p>
      </section>
    </section>
  )
}

function ActivityGuide({ activity, minutes }: { activity: AnyActivity; minutes: number }) {
  const { activities } = useWords()
  const { guide } = useHelpWords()
  const { title, question, how, example } = activities[activity.id]
  return (
    <section className={styles['activity']}>
      <Head title={title} minutes={minutes} />
      <p className={styles['question']}>{question}</p>
      <p>
        <b>{guide.how}:</b> {how}
      </p>
      {example !== '' && (
        <p>
          <b>{guide.example}:</b> {example}
        </p>
      )}
    </section>
  )
}

function Head({ title, minutes }: { title: string; minutes: number }) {
  const help = useHelpWords()
  return (
    <h3 className={styles['head']}>
      {title} <span>{minutes > 0 ? help.minutes(minutes) : help.guide.before}</span>
    </h3>
  )
}
