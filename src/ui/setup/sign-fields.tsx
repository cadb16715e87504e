import { useId } from 'react'
import { patchOrganisation } from '#core/organisations/edit-organisations.ts'
import type { Id } from '#core/id.ts'
import { colours, type Organisation, type Sign as SignValue, shapes } from '#core/organisations/organisation.ts'
import { fitText, limits } from '#core/text.ts'
import { Sign } from '#ui/kit/sign.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { initialsProblem } from './initials-problem.ts'
import styles from './organisation-dialog.module.css'

/** The sign an organisation gives itself. Pairs of colour and shape that others bear are named as taken. */
export function SignFields({ id, organisation }: { id: Id; organisation: Organisation }) {
  const { setup, catalogues } = useWords()
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const edit = useEdit()
  const group = useId()
  const { sign } = organisation
  const others = Object.entries(organisations).flatMap(([other, value]) => (other === id ? [] : [value.sign]))
  const taken = (pair: Pick<SignValue, 'colour' | 'shape'>) =>
    others.some((other) => other.colour === pair.colour && other.shape === pair.shape)
  const change = (patch: Partial<SignValue>, field: string) =>
    edit(
      'organisationChanged',
      (workshop) => patchOrganisation(workshop, id, { sign: { ...sign, ...patch } }),
      `organisation.${id}.${field}`,
    )
  const problem = initialsProblem(sign.initials, organisations, id, organisation.name, setup)
  const name = (word: string, isTaken: boolean) => (isTaken ? setup.colourTaken(word) : word)
  return (
    <section className={styles['part']}>
      <h3>{setup.sign}</h3>
      <p>{setup.signHint}</p>
      <div className={styles['sign']}>
        <Sign {...sign} size="3rem" />
        <TextField
          label={setup.initials}
          value={sign.initials}
          maxLength={3}
          onChange={(initials) => change({ initials: fitText(initials, limits.initials) }, 'initials')}
          {...(problem === null ? {} : { error: problem })}
        />
        <div>
          <fieldset>
            <legend>{setup.colour}</legend>
            <div className={styles['colours']}>
              {Array.from({ length: colours }, (_, index) => index + 1).map((colour) => (
                <label key={colour} title={name(colourWord(colour), taken({ colour, shape: sign.shape }))}>
                  <input
                    type="radio"
                    name={`${group}-colour`}
                    checked={sign.colour === colour}
                    aria-label={name(colourWord(colour), taken({ colour, shape: sign.shape }))}
                    onChange={() => change({ colour }, 'colour')}
                  />
                  <Sign colour={colour} shape={sign.shape} initials={sign.initials} size="1.9rem" />
                </label>
              ))}
            </div>
          </fieldset>
          <fieldset>
            <legend>{setup.shape}</legend>
            <div className={styles['colours']}>
              {shapes.map((shape) => (
                <label key={shape} title={name(catalogues.shapes[shape], taken({ colour: sign.colour, shape }))}>
                  <input
                    type="radio"
                    name={`${group}-shape`}
                    checked={sign.shape === shape}
                    aria-label={name(catalogues.shapes[shape], taken({ colour: sign.colour, shape }))}
                    onChange={() => change({ shape }, 'shape')}
                  />
                  <Sign colour={sign.colour} shape={shape} initials={sign.initials} size="1.9rem" />
                </label>
              ))}
            </div>
          </fieldset>
        </div>
      </div>
    </section>
  )

  function colourWord(colour: number): string {
    const words: Readonly<Record<string, string>> = catalogues.colours
    return words[String(colour)] ?? String(colour)
  }
}
