import { useState } from 'react'
import { changePreset, editAgenda, ownBoxes } from '#core/agenda/edit-agenda.ts'
import { presetIds } from '#core/method/presets.ts'
import { CheckBox } from '#ui/kit/check-box.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './presets.module.css'

/** Agendas to begin with. Choosing one replaces the boxes; own ones come along only when asked. */
export function Presets() {
  const { setup, catalogues, agenda: said } = useWords()
  const preset = useWorkshop((workshop) => workshop.agenda.preset)
  const own = useWorkshop((workshop) => ownBoxes(workshop.agenda).length)
  const [keepsOwn, setKeepsOwn] = useState(false)
  const edit = useEdit()
  return (
    <fieldset className={styles['presets']}>
      <legend>{setup.preset}</legend>
      {presetIds.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="preset"
            checked={preset === id}
            onChange={() =>
              edit('presetChosen', (workshop) => editAgenda(workshop, (agenda) => changePreset(agenda, id, keepsOwn)))
            }
          />
          <span>
            <b>{catalogues.presets[id].name}</b>
            {catalogues.presets[id].about}
          </span>
        </label>
      ))}
      {own > 0 && (
        <div className={styles['keep']}>
          <CheckBox label={said.keepOwn(own)} checked={keepsOwn} onChange={setKeepsOwn} />
        </div>
      )}
    </fieldset>
  )
}
