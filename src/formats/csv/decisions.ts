import type { Block, Commitment, DecisionBlock, VoiceBlock } from '#commitment/commitment.ts'
import { plainText } from '#commitment/plain/plain-block.ts'
import type { Id } from '#core/id.ts'
import { commitmentFileName } from '#formats/file-name.ts'
import type { Format } from '#formats/format.ts'
import type { Words } from '#i18n/words.ts'
import { logRows } from './log-rows.ts'
import { writeCsv } from './write-csv.ts'

/** Who stood how to which decision, and the log of what was decided by rules: what boards and registries keep. */
export const decisions = {
  id: 'decisions',
  extension: 'csv',
  mime: 'text/csv',
  holdsRoomOnly: false,
  fileName: ({ commitment, words }) => commitmentFileName(commitment, words, 'csv', words.document.file.decisions),
  make: async ({ commitment, words }) => writeCsv(decisionRows(commitment, words), words.locale),
} as const satisfies Format

/**
 * The head, a row for each decision of an element and organisation, and the log. A decision that nobody has spoken to has
 * one row without any.
 */
export function decisionRows(commitment: Commitment, { document }: Words): readonly (readonly string[])[] {
  const { decisionLog: said } = document
  const names = new Map(commitment.parties.map(({ id, name }) => [id, name]))
  const nameOf = (party: Id) => names.get(party) ?? ''
  const rows = commitment.sections.flatMap(({ title, blocks }) =>
    blocks.filter(isDecision).flatMap((decision): readonly (readonly string[])[] => {
      const start = [decision.number, title, decision.text ?? decision.missing]
      const stances = decision.stances.flatMap(({ label, parties }) =>
        parties.map((party) => {
          const voice = blocks.find((block): block is VoiceBlock => block.kind === 'voice' && block.party === party)
          const words = voice === undefined ? '' : (voice.quote ?? plainText(voice.unsaid))
          const approval = approvalOf(blocks, party)
          return [...start, nameOf(party), label, approval, words, voice?.response?.text ?? '']
        }),
      )
      return stances.length === 0 ? [[...start, '', '', '', '', '']] : stances
    }),
  )
  const { line, fingerprintLine, statusWord } = commitment.edition
  const head = [
    said.number,
    said.element,
    said.decision,
    said.organisation,
    said.stance,
    document.parties.body,
    said.reason,
    said.response,
  ]
  const logged = logRows(commitment, nameOf).map(([rule, title, decision, organisation, said, words]) =>
    // Nobody waits for a body here, and nothing was agreed on about a voice.
    [rule, title, decision, organisation, said, '', words, ''],
  )
  return [head, ...rows, ...logged, [line, fingerprintLine, statusWord, '', '', '', '', '']]
}

function isDecision(block: Block): block is DecisionBlock {
  return block.kind === 'decision'
}

/** The sentence on whose approval an organisation waits for: the paragraph of an element that begins with its sign. */
function approvalOf(blocks: readonly Block[], party: Id): string {
  const own = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return []
    const [first] = block.text
    return first?.kind === 'party' && first.party === party ? plainText(block.text) : []
  })
  return own.join(' ')
}
