import { elementMinutes, presetIds } from '#core/method/presets.ts'
import { elementNumber, type ElementId } from '#core/method/index.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './element-help.module.css'
import { Points } from './parts.tsx'
import { useHelpWords } from './use-help-words.ts'

/** One element for those who lead through it: purpose, way, signs of success, pitfalls, time. */
export function ElementHelp({ id }: { id: ElementId }) {
  const { elements, catalogues } = useWords()
  const help = useHelpWords()
  const formats = useFormats()
  const { title, question, purpose, pitfalls } = elements[id]
  const { steps, ready, short } = help.leading[id]
  const times = presetIds.map((preset) =>
    help.timeIn(catalogues.presets[preset].name, help.minutes(elementMinutes(id, preset))),
  )
  return (
    <section className={styles['element']} data-el={elementNumber(id)} aria-labelledby={`help.${id}`}>
      <span className={styles['numeral']} aria-hidden="true">
        {elementNumber(id)}
      </span>
      <div>
        <h3 id={`help.${id}`}>{title}</h3>
        <p className={styles['question']}>{question}</p>
        <h4>{help.purpose}</h4>
        <p>{purpose}</p>
        <h4>{help.lead}</h4>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className={styles['pair']}>
          <div>
            <h4>{help.ready}</h4>
            <Points points={ready} />
          </div>
          <div>
            <h4>{help.pitfalls}</h4>
            <Points points={pitfalls} />
          </div>
        </div>
        <h4>{help.time}</h4>
        <p>{formats.series(times)}</p>
        <h4>{help.short}</h4>
        <p>{short}</p>
      </div>
    </section>
  )
}
