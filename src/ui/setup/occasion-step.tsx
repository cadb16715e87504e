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

type Field = Exclude<keyof Facts, 'ruleToday' | 'language' | 'room'>

/** What stands on the title page of the commitment. */
export function OccasionStep() {
  const said = useWords().setup.facts
  const edit = useEdit()
  const language = useWorkshop(({ facts }) => facts.language)
  const reversed = useWorkshop(({ facts }) => facts.lastDay !== '' && facts.lastDay < facts.firstDay)
  return (
    <div className={styles['form']}>
      <div className={styles['wide']}>
        <FactField name="title" hint={said.titleHint} />
      </div>
      <FactField name="occasion" hint={said.occasionHint} />
      <FactField name="place" />
      <FactField name="firstDay" type="date" />
      <FactField
        name="lastDay"
        type="date"
        hint={said.lastDayHint}
        {...(reversed ? { error: said.lastDayBefore } : {})}
      />
      <FactField name="facilitator" hint={said.facilitatorHint} />
      <FactField name="commissionedBy" />
      <SelectField
        id={anchor.fact('language')}
        label={said.language}
        hint={said.languageHint}
        value={language}
        options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
        onChange={(chosen) =>
          edit('factsChanged', (workshop) => setFacts(workshop, { language: chosen }), 'facts.language')
        }
      />
    </div>
  )
}

interface FieldProps {
  readonly name: Field
  readonly type?: 'date'
  readonly hint?: string
  readonly error?: string
}

/** One of the facts; what is typed renders it alone. */
function FactField({ name, ...field }: FieldProps) {
  const { facts } = useWords().setup
  const value = useWorkshop((workshop) => workshop.facts[name])
  const edit = useEdit()
  return (
    <TextField
      {...field}
      id={anchor.fact(name)}
      label={facts[name]}
      value={value}
      onChange={(text) =>
        edit('factsChanged', (workshop) => setFacts(workshop, { [name]: fitText(text, limits.line) }), `facts.${name}`)
      }
    />
  )
}
