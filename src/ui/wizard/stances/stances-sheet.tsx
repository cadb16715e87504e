import { Link } from 'react-router'
import { anchor } from '#core/anchor.ts'
import { type ElementId, elementById } from '#core/method/index.ts'
import { type StanceKind, stanceKinds } from '#core/stances/stance.ts'
import { decisionOf } from '#core/stances/wording.ts'
import { paths } from '#routes/paths.ts'
import { useDeciding } from '#ui/deciding/deciding-context.ts'
import { Button, buttonClass } from '#ui/kit/button.tsx'
import { Disc } from '#ui/kit/disc.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useOrganisations } from '#ui/organisations/organisations.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWorkshopList } from '#ui/use-workshop-list.ts'
import { TypedText } from '#ui/language/typed-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import { discOf } from './stance-disc.ts'
import { StanceRow } from './stance-row.tsx'
import styles from './stances-sheet.module.css'

/** The sentence of the element, and what every organisation says to it, by name. */
export function StancesSheet({ element }: { element: ElementId }) {
  const { stances, common, deciding: said } = useWords()
  const deciding = useDeciding()
  const id = useWorkshop((workshop) => workshop.id)
  const sentence = useWorkshop((workshop) => decisionOf(workshop, element))
  const organisations = useOrganisations()
  const { activity, field } = elementById(element).decision
  const toSentence = {
    to: paths.activity(id, element, activity),
    state: { anchor: anchor.field(activity, field) },
  }
  return (
    <>
      {sentence.trim() === '' ? (
        <div className={styles['missing']}>
          <Notice
            tone="warn"
            actions={
              <Link {...toSentence} className={buttonClass({})}>
                {stances.toSentence}
              </Link>
            }
          >
            {stances.noSentence}
          </Notice>
        </div>
      ) : (
        <div className={styles['sentence']}>
          <small>{stances.sentence}</small>
          <p>
            <TypedText>{sentence}</TypedText>
          </p>
          <Link {...toSentence} className={buttonClass({ look: 'bare' })} aria-label={stances.changeSentence}>
            {common.edit}
          </Link>
          {deciding !== null && (
            <Button
              look="bare"
              icon="scales"
              onClick={() => deciding.begin({ text: sentence, element, stancesOf: element })}
            >
              {said.decide}
            </Button>
          )}
        </div>
      )}
      {organisations.length === 0 ? (
        <div className={styles['missing']}>
          <Notice
            actions={
              <Link className={buttonClass({})} to={paths.setup(id, 'organisations')}>
                {stances.toOrganisations}
              </Link>
            }
          >
            {stances.noOrganisations}
          </Notice>
        </div>
      ) : (
        <div className={styles['scroll']}>
          <div className={styles['rows']} role="list">
            {halves(organisations).map(([first, ...others]) => (
              <div key={first[0]}>
                {[first, ...others].map(([organisation, value]) => (
                  <StanceRow key={organisation} element={element} id={organisation} organisation={value} />
                ))}
              </div>
            ))}
          </div>
        </div>
      )}
    </>
  )
}

/** Two columns, the first the longer one, each as high as it is: the browser's own take it 6 ms more with every key. */
function halves<Entry>(all: readonly Entry[]): readonly (readonly [Entry, ...Entry[]])[] {
  const half = Math.ceil(all.length / 2)
  return [all.slice(0, half), all.slice(half)].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  )
}

/** The foot: a disc for each organisation, and the counts in words. */
export function StancesStatus({ element }: { element: ElementId }) {
  const { catalogues, stances: said } = useWords()
  const formats = useFormats()
  const organisations = useOrganisations()
  const kinds = useWorkshopList((workshop) => organisations.map(([id]) => workshop.stances[element][id]?.kind ?? null))
  const count = (kind: StanceKind | null) => kinds.filter((other) => other === kind).length
  if (kinds.length === 0) return null
  const counted = stanceKinds
    .filter((kind) => count(kind) > 0)
    .map((kind) => formats.plural(count(kind), catalogues.stances[kind].counted))
  return (
    <>
      <span className={styles['discs']} aria-hidden="true">
        {[...stanceKinds, null].flatMap((kind) =>
          kinds
            .filter((other) => other === kind)
            .map((_, index) => <Disc key={`${kind}-${index}`} fill={kind === null ? 'dashed' : discOf(kind)} />),
        )}
      </span>
      <span>{formats.list([...counted, ...(count(null) > 0 ? [said.open(count(null))] : [])])}</span>
    </>
  )
}
