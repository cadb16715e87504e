import { type FormEvent, useState } from 'react'
import { fitText, isBlank, limits } from '#core/text.ts'
import { Button } from '#ui/kit/button.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './resistance.module.css'

/** Takes one more option to be weighed; what was typed stays where it was refused. */
export function NewOption({ onAdd }: { onAdd: (text: string) => boolean }) {
  const { deciding } = useWords()
  const [text, setText] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (!isBlank(text) && onAdd(fitText(text.trim(), limits.card))) setText('')
  }
  return (
    <form className={styles['add']} onSubmit={add} data-draft>
      <input
        aria-label={deciding.newOption}
        placeholder={deciding.newOptionPlaceholder}
        maxLength={limits.card}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button icon="plus" type="submit">
        {deciding.addOption}
      </Button>
    </form>
  )
}
