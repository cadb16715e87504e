import { useCallback, useRef } from 'react'
import { anchor } from '#core/anchor.ts'
import { chooseRule, patchDecision, recordDecision, removeDecision, vote } from '#core/decision/edit-decisions.ts'
import type { Ballot } from '#core/decision/ballot.ts'
import { type Decision, momentAt } from '#core/decision/decision.ts'
import { outcomeOf } from '#core/decision/outcome.ts'
import type { Id } from '#core/id.ts'
import { type DecisionRuleId, decisionRuleIds } from '#core/method/decision-rules.ts'
import { fitText, isBlank } from '#core/text.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useOrganisations } from '#ui/organisations/organisations.ts'
import { useServices } from '#ui/services-context.ts'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { BallotEditor } from './ballot-editor.tsx'
import styles from './decide-dialog.module.css'
import { OutcomeNow } from './outcome-now.tsx'

interface Props {
  readonly id: Id
  /** As it was begun with this dialog; null where it was under way before. */
  readonly begun: Decision | null
  readonly onClose: () => void
}

/** One decision: what it is about, by which rule and what that means, what everyone says, and what comes of it. */
export function DecideDialog({ id, begun, onClose }: Props) {
  const { deciding, catalogues, common, stances } = useWords()
  const decision = useWorkshop((workshop) => workshop.decisions[id])
  const ruleToday = useWorkshop((workshop) => workshop.facts.ruleToday)
  const organisations = useOrganisations()
  const edit = useEdit()
  const announce = useAnnounce()
  const { now } = useServices()
  /** What was said under another rule, for whoever comes back to that one. */
  const said = useRef(new Map<Ballot['kind'], Ballot>())
  const take = useCallback(
    (ballot: Ballot, run?: string) =>
      edit('voteTaken', (workshop) => vote(workshop, id, () => ballot), run && `${id}.${run}`),
    [edit, id],
  )
  if (decision === undefined || decision.at !== '') return null
  const everyone = organisations.map(([organisation]) => organisation)
  const outcome = outcomeOf(decision.rule, decision.ballot, everyone)
  const rule = catalogues.rules[decision.rule]
  const byOne = decision.ballot.kind === 'hearing'
  const isDecided = decision.ballot.kind === 'hearing' && decision.ballot.decided !== ''
  const patch = (field: 'text' | 'fallback' | 'remark') => (text: string) =>
    edit('decisionChanged', (workshop) => patchDecision(workshop, id, { [field]: fitText(text) }), `${id}.${field}`)
  const choose = (chosen: DecisionRuleId) => {
    said.current.set(decision.ballot.kind, decision.ballot)
    edit('decisionChanged', (workshop) =>
      vote(chooseRule(workshop, id, chosen), id, (fresh) => said.current.get(fresh.kind) ?? fresh),
    )
  }
  const record = () => {
    const at = momentAt(now(), -new Date(now()).getTimezoneOffset())
    if (!edit('decisionMade', (workshop) => recordDecision(workshop, id, at))) return
    announce(deciding.recorded)
    onClose()
  }
  const drop = () => {
    if (!edit('decisionRemoved', (workshop) => removeDecision(workshop, id))) return
    announce(deciding.dropped)
    onClose()
  }
  const putAside = () => {
    announce(deciding.waits)
    onClose()
  }
  const close = () => {
    // Looked into and closed again: nothing was put to the room.
    if (decision === begun && edit('decisionRemoved', (workshop) => removeDecision(workshop, id))) onClose()
    else putAside()
  }
  return (
    <Dialog
      wide
      title={deciding.title}
      closeLabel={common.close}
      onClose={close}
      actions={
        <>
          <Button look="bare" icon="bin" onClick={drop}>
            {deciding.drop}
          </Button>
          <Button look="bare" onClick={putAside}>
            {deciding.later}
          </Button>
          <Button look="main" disabled={isBlank(decision.text)} onClick={record}>
            {outcome.result === 'open' ? deciding.recordOpen : deciding.record}
          </Button>
        </>
      }
    >
      <div className={styles['decide']} data-kind={decision.ballot.kind}>
        <div className={styles['about']}>
          <TextField
            id={anchor.decision(id)}
            label={deciding.text}
            value={decision.text}
            multiline
            {...(isBlank(decision.text) ? { error: deciding.textMissing } : {})}
            onChange={patch('text')}
          />
          <SelectField
            label={deciding.rule}
            value={decision.rule}
            options={decisionRuleIds.map((value) => {
              const { name } = catalogues.rules[value]
              return { value, label: value === ruleToday ? deciding.ruleToday(name) : name }
            })}
            onChange={choose}
          />
          <p className={styles['plain']}>{rule.plain}</p>
          <p className={styles['when']}>{rule.when}</p>
          <OutcomeNow
            decision={decision}
            outcome={outcome}
            everyone={everyone}
            organisations={Object.fromEntries(organisations)}
          />
          <TextField label={deciding.fallback} value={decision.fallback} multiline onChange={patch('fallback')} />
        </div>
        <div className={styles['ballot']}>
          {organisations.length === 0 ? (
            <p>{deciding.noOrganisations}</p>
          ) : (
            <BallotEditor rule={decision.rule} ballot={decision.ballot} organisations={organisations} onChange={take} />
          )}
          {(byOne || decision.remark !== '') && (
            <TextField
              label={deciding.log.remark(byOne)}
              value={decision.remark}
              multiline
              {...(isDecided && isBlank(decision.remark) ? { hint: stances.reasonNeeded } : {})}
              onChange={patch('remark')}
            />
          )}
        </div>
      </div>
    </Dialog>
  )
}
