import type { VoicesBallot } from '#core/decision/ballot.ts'
import type { Id } from '#core/id.ts'
import { needsReason, type StanceKind } from '#core/stances/stance.ts'
import { withEntity, withoutEntity } from '#core/entities.ts'
import { fitText } from '#core/text.ts'
import { TextField } from '#ui/kit/text-field.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { StanceChoice } from '#ui/wizard/stances/stance-choice.tsx'
import { useOnceShown } from '#ui/use-once-shown.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './ballot.module.css'
import type { BallotProps } from './ballot-props.ts'
import { BallotRow } from './ballot-row.tsx'

/** Consensus and consent: every organisation takes its stance by name, and says its reason where it has one. */
export function VoicesEditor({ ballot, organisations, onChange }: BallotProps<VoicesBallot>) {
  const words = useWords()
  const { deciding } = words
  const take = (id: Id, kind: StanceKind) =>
    onChange({ ...ballot, voices: withEntity(ballot.voices, id, { reason: ballot.voices[id]?.reason ?? '', kind }) })
  return (
    <ul className={styles['rows']}>
      {organisations.map(([id, organisation]) => {
        const voice = ballot.voices[id]
        const name = shortNameOf(organisation, words)
        return (
          <BallotRow
            key={id}
            organisation={organisation}
            below={
              voice !== undefined && (
                <Reason
                  key={voice.kind}
                  name={name}
                  voice={voice}
                  onChange={(reason) =>
                    onChange(
                      { ...ballot, voices: withEntity(ballot.voices, id, { kind: voice.kind, reason }) },
                      `reason.${id}`,
                    )
                  }
                />
              )
            }
          >
            <StanceChoice
              label={deciding.voice(name)}
              value={voice?.kind ?? null}
              onChoose={(kind) => take(id, kind)}
              onWithdraw={() => onChange({ ...ballot, voices: withoutEntity(ballot.voices, id) })}
            />
          </BallotRow>
        )
      })}
    </ul>
  )
}

interface ReasonProps {
  readonly name: string
  readonly voice: VoicesBallot['voices'][Id]
  readonly onChange: (reason: string) => void
}

function Reason({ name, voice, onChange }: ReasonProps) {
  const { catalogues, frame, stances } = useWords()
  const shows = useOnceShown(needsReason(voice.kind) || voice.reason !== '')
  if (!shows) return null
  return (
    <TextField
      label={frame.labelled(name, catalogues.stances[voice.kind].ask)}
      value={voice.reason}
      multiline
      {...(voice.kind === 'objects' && voice.reason.trim() === '' ? { hint: stances.reasonNeeded } : {})}
      onChange={(reason) => onChange(fitText(reason))}
    />
  )
}
