import { useMemo } from 'react'
import {
  decisionsUnderWay,
  elementOfDecision,
  patchDecision,
  recordedDecisions,
  removeDecision,
} from '#core/decision/edit-decisions.ts'
import { type Decision, roomTime } from '#core/decision/decision.ts'
import type { Id } from '#core/id.ts'
import { fitText, isBlank } from '#core/text.ts'
import { toneOf } from '#ui/element-tone.ts'
import { numeralOf } from '#ui/numeral-of.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import { useDeciding } from './deciding-context.ts'
import styles from './decision-log.module.css'
import { OutcomeView } from './outcome-view.tsx'

/** Everything that was decided, in the order in which it was, and what still waits for a result. */
export function DecisionLog({ onClose }: { onClose: () => void }) {
  const { deciding, common } = useWords()
  const decisions = useWorkshop((workshop) => workshop.decisions)
  const open = useDeciding()
  const log = useMemo(() => recordedDecisions({ decisions }), [decisions])
  const underWay = useMemo(() => decisionsUnderWay({ decisions }), [decisions])
  return (
    <Dialog
      wide
      toRead
      title={deciding.log.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button look="bare" icon="scales" onClick={() => open?.begin({ text: '' })}>
            {deciding.log.newDecision}
          </Button>
          <Button look="main" onClick={onClose}>
            {common.done}
          </Button>
        </>
      }
    >
      {log.length + underWay.length === 0 && <p className={styles['none']}>{deciding.log.none}</p>}
      {underWay.length > 0 && (
        <section className={styles['part']}>
          <h3>{deciding.log.underWay}</h3>
          <ul>
            {underWay.map(([id, { text }]) => {
              const name = isBlank(text) ? deciding.log.untitled : text
              return (
                <li key={id} className={styles['waiting']}>
                  <b>{name}</b>
                  <Button aria-label={deciding.log.resume(name)} onClick={() => open?.open(id)}>
                    {deciding.log.resumeShort}
                  </Button>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {log.length > 0 && (
        <section className={styles['part']}>
          <h3>{deciding.log.recorded}</h3>
          <ol>
            {log.map(([id, decision]) => (
              <LoggedDecision key={id} id={id} decision={decision} />
            ))}
          </ol>
        </section>
      )}
    </Dialog>
  )
}

function LoggedDecision({ id, decision }: { id: Id; decision: Decision }) {
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const { deciding, catalogues } = useWords()
  const { log } = deciding
  const formats = useFormats()
  const edit = useEdit()
  const announce = useAnnounce()
  const element = elementOfDecision(decision)
  const { day, minutes } = roomTime(decision.at)
  return (
    <li className={styles['decision']} data-el={toneOf(element)}>
      <b className={styles['number']} aria-hidden="true">
        {numeralOf(element)}
      </b>
      <div>
        <p className={styles['text']}>{decision.text}</p>
        <p className={styles['line']}>
          {log.ruleLine(catalogues.rules[decision.rule].name, log.at(formats.dayShort(day), formats.time(minutes)))}
        </p>
        <OutcomeView
          decision={decision}
          outcome={decision.outcome}
          everyone={decision.everyone}
          organisations={organisations}
        />
        <div className={styles['fields']} role="group" aria-label={decision.text}>
          <TextField
            label={log.remark(decision.ballot.kind === 'hearing')}
            value={decision.remark}
            multiline
            onChange={(remark) =>
              edit(
                'decisionChanged',
                (workshop) => patchDecision(workshop, id, { remark: fitText(remark) }),
                `${id}.remark`,
              )
            }
          />
          <SelectField
            label={log.visibility}
            value={decision.visibility}
            options={(['document', 'room'] as const).map((value) => ({
              value,
              label: catalogues.visibility[value].label,
            }))}
            onChange={(visibility) =>
              edit('visibilityChanged', (workshop) => patchDecision(workshop, id, { visibility }))
            }
          />
          <Button
            look="bare"
            icon="bin"
            aria-label={log.remove(decision.text)}
            onClick={() => {
              if (!edit('decisionRemoved', (workshop) => removeDecision(workshop, id))) return
              announce(log.removed)
            }}
          >
            {log.removeShort}
          </Button>
        </div>
      </div>
    </li>
  )
}
