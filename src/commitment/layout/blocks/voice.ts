import { discSpan } from '#commitment/layout/disc.ts'
import { type Piece, edged, inGroups, moveBox, piece, together } from '#commitment/layout/piece.ts'
import { type Setting, inset } from '#commitment/layout/setting.ts'
import { rule } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { inlineSpans } from '#commitment/layout/text/inline.ts'
import { setLines } from '#commitment/layout/text/set-text.ts'
import { type Span, blank, space } from '#commitment/layout/text/span.ts'
import { colours, mm, rules, spaces, styles } from '#commitment/layout/theme.ts'
import type { Box } from '#commitment/page.ts'
import type { BlockOf } from './block-of.ts'

const indent = mm(9)
const signSize = mm(6.4)
const padding = mm(2.6)

/** Reservations and dissent one under the other: as weighty as the decision, never a footnote. */
export function setVoices(voices: readonly BlockOf<'voice'>[], parent: Growing, setting: Setting): readonly Piece[] {
  const set = voices.map((voice, index) => setVoice(voice, index === 0, parent, setting))
  return edged(set.flat(), { above: spaces.paragraph, below: spaces.paragraph })
}

function setVoice(voice: BlockOf<'voice'>, first: boolean, parent: Growing, setting: Setting): readonly Piece[] {
  const column = inset(setting, indent)
  const lines = [
    ...setLines(holderSpans(voice, setting.grow(parent, 'P').id), column, setting),
    ...setLines(quoteSpans(voice, parent, setting), column, setting),
    ...responseLines(voice, parent, column),
  ]
  const top: readonly Box[] = first ? [rule(setting.x, 0, setting.width, rules.head, colours.ink)] : []
  const groups = inGroups(lines, setting.pageHeight - 2 * padding)
  return groups.map((group, index) => {
    const text = together(group)
    const height = padding + Math.max(text.height, index === 0 ? signSize : 0) + padding
    const isLast = index === groups.length - 1
    return piece(height, [
      ...(index === 0 ? [...top, ...signOf(voice, setting)] : []),
      ...text.boxes.map((box) => moveBox(box, 0, padding)),
      ...(isLast ? [rule(setting.x, height - rules.hair, setting.width, rules.hair, colours.rule)] : []),
    ])
  })
}

function signOf(voice: BlockOf<'voice'>, setting: Setting): readonly Box[] {
  const party = setting.parties.get(voice.party)
  if (party === undefined) return []
  return [{ kind: 'sign', x: setting.x, y: padding, size: signSize, sign: party.sign, node: null }]
}

function holderSpans(voice: BlockOf<'voice'>, node: number): readonly Span[] {
  return [
    { kind: 'text', text: voice.name, style: styles.tableHead, node },
    space(styles.tableHead),
    blank(mm(1.4)),
    discSpan(voice.stance, 7.4),
    blank(mm(1)),
    { kind: 'text', text: voice.label, style: styles.note, node },
  ]
}

function quoteSpans(voice: BlockOf<'voice'>, parent: Growing, setting: Setting): readonly Span[] {
  if (voice.quote === null) return inlineSpans(voice.unsaid, styles.note, setting.grow(parent, 'P'), setting)
  const node = setting.grow(setting.grow(parent, 'BlockQuote'), 'P').id
  return [{ kind: 'text', text: voice.quote, style: styles.quote, node }]
}

function responseLines(voice: BlockOf<'voice'>, parent: Growing, setting: Setting): readonly Piece[] {
  if (voice.response === null) return []
  const node = setting.grow(parent, 'P').id
  const { label, text } = voice.response
  const spans: readonly Span[] = [
    { kind: 'text', text: `${label}:`, style: { ...styles.note, face: 'sansSemibold', colour: colours.ink }, node },
    space(styles.note),
    { kind: 'text', text, style: styles.note, node },
  ]
  return edged(setLines(spans, setting, setting), { above: mm(0.8) })
}
