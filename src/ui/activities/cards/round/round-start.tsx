import { useId, useState } from 'react'
import type { Round } from '#core/activity/cards.ts'
import { startRound } from '#core/activity/round.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { useWords } from '#ui/words-context.ts'
import { useEditContent } from '#ui/activities/content.ts'
import styles from './round-start.module.css'

const attributions = ['organisation', 'anonymous'] as const satisfies readonly Round['attribution'][]

/** Asks, before anyone writes, whether the cards will say whom they are from. */
export function RoundStart({ activity, onClose }: { activity: ActivityOfKind<'cards'>; onClose: () => void }) {
  const { live, common } = useWords()
  const { round } = live
  const edit = useEditContent<'cards'>(activity)
  const [attribution, setAttribution] = useState<Round['attribution']>('organisation')
  const name = useId()
  const begin = () => {
    onClose()
    edit('roundStarted', (content) => startRound(content, attribution))
  }
  return (
    <Dialog
      title={round.startTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button look="bare" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button look="main" icon="people" onClick={begin}>
            {round.begin}
          </Button>
        </>
      }
    >
      <p className={styles['about']}>{round.about}</p>
      <fieldset className={styles['choices']}>
        <legend>{round.attribution}</legend>
        {attributions.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={attribution === each} onChange={() => setAttribution(each)} />
            <span>
              {round.attributions[each].label}
              <small>{round.attributions[each].hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
