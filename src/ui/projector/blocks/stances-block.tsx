import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import type { Stance, StanceKind } from '#core/stances/stance.ts'
import { isBlank } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import { Disc, type DiscFill } from '#ui/kit/disc.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations/organisations.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './stances-block.module.css'

type Group = 'supports' | 'reservation' | 'open'
const groups = [
  { id: 'supports', fill: 'full' },
  { id: 'reservation', fill: 'half' },
  { id: 'open', fill: 'empty' },
] as const satisfies readonly { readonly id: Group; readonly fill: DiscFill }[]

/** More who have not spoken yet are counted: their names would take the height that those who have need. */
const mostNamed = 14

/** What an organisation says: to an element, or to something that is put to the room. */
type Said = Pick<Stance, 'kind' | 'reason'> & Partial<Pick<Stance, 'body' | 'until' | 'wording'>>

interface Props {
  readonly stances: Readonly<Record<Id, Said>>
  readonly organisations: Workshop['organisations']
  /** Of today, where it tells what was said to an earlier one. */
  readonly wording?: string
}

/** Who carries the sentence, who under a condition, who not yet: by name, in the words of those who say it. */
export function StancesBlock({ stances, organisations, wording }: Props) {
  const words = useWords()
  const formats = useFormats()
  const ordered = inOrder(organisations)
  const groupFor = (id: Id) => (stances[id] === undefined ? null : groupOf(stances[id].kind))
  const silent = ordered.filter(([id]) => groupFor(id) === null)
  return (
    <div className={styles['frame']}>
      <div className={styles['result']}>
        {groups.map(({ id: group, fill }) => {
          const members = ordered.filter(([id]) => groupFor(id) === group)
          return (
            <section key={group} data-group={group} aria-label={words.projector.counted[group]}>
              <header>
                <Disc fill={fill} />
                <h2>{words.projector.counted[group]}</h2>
                <b>{formats.number(members.length)}</b>
              </header>
              <Lane as="ul" grows>
                {members.map((member) => (
                  <Voice key={member[0]} member={member} stance={stances[member[0]]} wording={wording} />
                ))}
              </Lane>
            </section>
          )
        })}
      </div>
      {silent.length > 0 && (
        <p className={styles['silent']}>
          {words.projector.others}:
          {silent.length > mostNamed
            ? ` ${formats.number(silent.length)}`
            : silent.map(([id, organisation]) => (
                <span key={id}>
                  <OrganisationSign organisation={organisation} size="calc(2.2 * var(--r))" />
                  {shortNameOf(organisation, words)}
                </span>
              ))}
        </p>
      )}
    </div>
  )
}

interface VoiceProps {
  readonly member: NamedOrganisation
  readonly stance: Said | undefined
  readonly wording: string | undefined
}

function Voice({ member: [, organisation], stance, wording }: VoiceProps) {
  const words = useWords()
  const formats = useFormats()
  if (stance === undefined) return null
  const { kind, reason, body = '', until = '' } = stance
  /** Said by the heading above. */
  const plain = kind === 'supports' || kind === 'reservation' || kind === 'objects'
  const details = [body, formats.dayShort(until)].filter((part) => kind === 'subjectToBody' && part !== '')
  const label = plain ? '' : formats.series([words.catalogues.stances[kind].choice, ...details])
  const told = stance.wording !== wording ? words.document.decision.stale(label).trim() : label
  return (
    <li className={styles['voice']} data-bare={(told === '' && isBlank(reason)) || undefined}>
      <OrganisationSign organisation={organisation} size="calc(3.4 * var(--r))" />
      <span>
        <WallText>{shortNameOf(organisation, words)}</WallText>
      </span>
      {told !== '' && <small>{told}</small>}
      {!isBlank(reason) && (
        <q>
          <WallText>{words.document.quoted(reason.trim())}</WallText>
        </q>
      )}
    </li>
  )
}

/** Absent is no stance to the sentence: it stands with those who have not spoken yet. */
function groupOf(kind: StanceKind): Group | null {
  switch (kind) {
    case 'supports':
      return 'supports'
    case 'reservation':
    case 'subjectToBody':
      return 'reservation'
    case 'objects':
    case 'standsAside':
      return 'open'
    case 'absent':
      return null
  }
}
