import { anchor } from '#core/anchor.ts'
import { setFacts } from '#core/edit-facts.ts'
import { fitText, limits } from '#core/text.ts'
import type { Facts } from '#core/workshop.ts'
import { languages } from '#i18n/languages.ts'
import { SelectField } from '#ui/kit/select-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './form.module.css'

/** What stands on the title page of the commitment. */
export function OccasionStep() {
  const { setup } = useWords()
  const said = setup.facts
  const facts = useWorkshop((workshop) => workshop.facts)
  const edit = useEdit()
  const change = (name: Exclude<keyof Facts, 'room'>) => (text: string) =>
    edit('factsChanged', (workshop) => setFacts(workshop, { [name]: fitText(text, limits.line) }), `facts.${name}`)
  const field = (name: Exclude<keyof Facts, 'ruleToday' | 'language' | 'room'>) => ({
    id: anchor.fact(name),
    label: said[name],
    value: facts[name],
    onChange: change(name),
  })
  const reversed = facts.lastDay !== '' && facts.lastDay < facts.firstDay
  return (
    <div className={styles['form']}>
      <div className={styles['wide']}>
        <TextField {...field('title')} hint={said.titleHint} />
      </div>
      <TextField {...field('occasion')} hint={said.occasionHint} />
      <TextField {...field('place')} />
      <TextField {...field('firstDay')} type="date" />
      <TextField
        {...field('lastDay')}
        type="date"
        hint={said.lastDayHint}
        {...(reversed ? { error: said.lastDayBefore } : {})}
      />
      <TextField {...field('facilitator')} hint={said.facilitatorHint} />
      <TextField {...field('commissionedBy')} />
      <SelectField
        id={anchor.fact('language')}
        label={said.language}
        hint={said.languageHint}
        value={facts.language}
        options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
        onChange={change('language')}
      />
    </div>
  )
}
