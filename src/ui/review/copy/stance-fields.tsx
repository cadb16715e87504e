import { useId } from 'react'
import type { ElementId } from '#core/method/index.ts'
import { writeStance } from '#core/review/edit-reviews.ts'
import { type StanceKind, stanceKinds } from '#core/stances/stance.ts'
import { fitText, limits } from '#core/text.ts'
import { Disc } from '#ui/kit/disc.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useWords } from '#ui/words-context.ts'
import { discOf } from '#ui/wizard/stances/stance-disc.ts'
import styles from './fields.module.css'
import { useOwnReview, useWriteReview } from './use-own-review.ts'

/** Where the reader's organisation stands on the decision of an element, and why. */
export function StanceFields({ element, decision }: { element: ElementId; decision: string }) {
  const { reviews, catalogues } = useWords()
  const { copy: said } = reviews
  const stance = useOwnReview(({ stances }) => stances[element]) ?? null
  const write = useWriteReview()
  const name = useId()
  const choose = (kind: StanceKind | null) =>
    write((workshop, review) =>
      writeStance(workshop, review, element, kind === null ? null : { kind, reason: stance?.reason ?? '' }),
    )
  return (
    <fieldset className={styles['stance']}>
      <legend>{said.stance(decision)}</legend>
      <div className={styles['choices']}>
        {[null, ...stanceKinds].map((kind) => (
          <label key={kind ?? ''}>
            <input type="radio" name={name} checked={(stance?.kind ?? null) === kind} onChange={() => choose(kind)} />
            {kind !== null && <Disc fill={discOf(kind)} />}
            {kind === null ? said.noStance : catalogues.stances[kind].choice}
          </label>
        ))}
      </div>
      {stance !== null && (
        <TextField
          label={said.reason}
          multiline
          value={stance.reason}
          maxLength={limits.text}
          onChange={(typed) =>
            write(
              (workshop, review) =>
                writeStance(workshop, review, element, { kind: stance.kind, reason: fitText(typed) }),
              `reason.${element}`,
            )
          }
        />
      )}
    </fieldset>
  )
}
