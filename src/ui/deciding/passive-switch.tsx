import { useState } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './resistance.module.css'

/** The option that nothing changes is never dropped in passing: it is said first what is lost, and that it will be recorded. */
export function PassiveSwitch({ isIn, onChange }: { isIn: boolean; onChange: (isIn: boolean) => void }) {
  const { deciding, common } = useWords()
  const [asks, setAsks] = useState(false)
  if (!isIn) {
    return (
      <p className={styles['passive']}>
        {deciding.withoutPassive}
        <Button look="bare" onClick={() => onChange(true)}>
          {deciding.passiveIn}
        </Button>
      </p>
    )
  }
  if (!asks) {
    return (
      <Button look="bare" onClick={() => setAsks(true)}>
        {deciding.passiveOut} …
      </Button>
    )
  }
  return (
    <p className={styles['passive']} role="alert">
      {deciding.passiveOutHint}
      <Button
        onClick={() => {
          setAsks(false)
          onChange(false)
        }}
      >
        {deciding.passiveOut}
      </Button>
      <Button look="bare" onClick={() => setAsks(false)}>
        {common.cancel}
      </Button>
    </p>
  )
}
