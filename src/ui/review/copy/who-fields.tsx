import { useState } from 'react'
import type { Id } from '#core/id.ts'
import { patchReview } from '#core/review/edit-reviews.ts'
import { fitText, isBlank, limits } from '#core/text.ts'
import { SelectField } from '#ui/kit/select-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { shortNameOf, useOrganisations } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import { useOwnReview, useWriteReview } from './use-own-review.ts'

const other = 'other'

/** Who reads, and for which organisation: one of the list, or one that is typed. */
export function WhoFields() {
  const words = useWords()
  const { copy: said } = words.reviews
  const organisations = useOrganisations()
  const reviewer = useOwnReview((review) => review.reviewer) ?? ''
  const organisation = useOwnReview((review) => review.organisation) ?? ''
  const organisationName = useOwnReview((review) => review.organisationName) ?? ''
  const [isTyping, setTyping] = useState(false)
  const write = useWriteReview()
  const listed = organisations.map(([id, value]) => ({ value: id, label: shortNameOf(value, words) }))
  const isOther = organisation === '' && (isTyping || !isBlank(organisationName))
  const choose = (id: Id) => {
    const name = listed.find(({ value }) => value === id)?.label ?? ''
    setTyping(id === other)
    write((workshop, review) =>
      patchReview(workshop, review, { organisation: id === other ? '' : id, organisationName: name }),
    )
  }
  return (
    <>
      <TextField
        label={said.reviewer}
        value={reviewer}
        maxLength={limits.line}
        onChange={(typed) =>
          write(
            (workshop, review) => patchReview(workshop, review, { reviewer: fitText(typed, limits.line) }),
            'reviewer',
          )
        }
      />
      <SelectField
        label={said.organisation}
        value={isOther ? other : organisation}
        options={[{ value: '', label: said.notChosen }, ...listed, { value: other, label: said.notListed }]}
        onChange={choose}
      />
      {isOther && (
        <TextField
          label={said.otherName}
          value={organisationName}
          maxLength={limits.line}
          onChange={(typed) => {
            setTyping(true)
            write(
              (workshop, review) => patchReview(workshop, review, { organisationName: fitText(typed, limits.line) }),
              'organisationName',
            )
          }}
        />
      )}
    </>
  )
}
