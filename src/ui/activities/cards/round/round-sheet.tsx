import { useState } from 'react'
import type { ActivityOfKind } from '#core/method/index.ts'
import { Button } from '#ui/kit/button.tsx'
import { CheckBox } from '#ui/kit/check-box.tsx'
import { useDraftText } from '#ui/draft-text.ts'
import { OrganisationSelect } from '#ui/organisations/organisation-select.tsx'
import { useWords } from '#ui/words-context.ts'
import { useDraftCard } from '#ui/activities/cards/draft-card.ts'
import { HiddenEntry } from './hidden-entry.tsx'
import { RoundCounts } from './round-counts.tsx'
import styles from './round-sheet.module.css'
import { TurnSheet } from './turn-sheet.tsx'
import { useRound } from './use-round.ts'

/** In place of the board while a silent round runs: counts, a fast way to copy from paper, turns, and one reveal. */
export function RoundSheet({ activity }: { activity: ActivityOfKind<'cards'> }) {
  const { live, board } = useWords()
  const { round: said } = live
  const round = useRound(activity)
  const { text, setText, organisation, setOrganisation } = useDraftCard(`${activity.id}.round`)
  const [chosen, setColumn] = useDraftText(`column.${activity.id}.round`)
  const column = round.columns.some(({ id }) => id === chosen) ? chosen : round.firstColumn
  const [conceal, setConceal] = useState(true)
  const [turns, setTurns] = useState(false)
  const anonymous = round.content.round.attribution === 'anonymous'
  return (
    <div className={styles['sheet']}>
      <section className={styles['write']} aria-label={said.fromPaper}>
        <header>
          <h2>{said.fromPaper}</h2>
          <p>{said.hint}</p>
        </header>
        {!anonymous && (
          <OrganisationSelect
            label={board.from}
            visibleLabel
            nobody={said.nobody}
            value={organisation}
            onChange={setOrganisation}
          />
        )}
        <HiddenEntry
          columns={round.columns}
          column={column}
          onColumn={setColumn}
          conceal={conceal}
          text={text}
          onText={setText}
          onAdd={(texts) => round.write(texts, organisation, column) !== null}
        />
        <CheckBox label={said.conceal} hint={said.concealHint} checked={conceal} onChange={setConceal} />
        <p className={styles['other']}>
          <Button icon="people" onClick={() => setTurns(true)}>
            {said.pass}
          </Button>
        </p>
      </section>
      <section aria-label={said.counts}>
        <header>
          <h2>{anonymous ? said.runningAnonymous : said.running}</h2>
          <p>{said.written(round.count)}</p>
        </header>
        <RoundCounts content={round.content} />
        <p className={styles['commands']}>
          <Button look="bare" icon="bin" onClick={round.discard}>
            {said.discard}
          </Button>
          <Button icon="eye" disabled={round.count === 0} onClick={round.reveal}>
            {said.reveal}
          </Button>
        </p>
      </section>
      {turns && <TurnSheet activity={activity} onEnd={() => setTurns(false)} />}
    </div>
  )
}
