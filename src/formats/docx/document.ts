import type { Commitment, Section } from '#commitment/commitment.ts'
import { titled } from '#commitment/titled.ts'
import type { Id } from '#core/id.ts'
import { blockXml, type Writing } from './blocks.ts'
import { columnWidth, type Orientation, pageSetup } from './page-setup.ts'
import { bookmarkName, paragraph } from './paragraph.ts'
import { initialsIn, run, runs } from './runs.ts'
import { wordNamespaces, xmlHead } from './package-parts.ts'

export interface DocumentXml {
  readonly xml: string
  /** How many lists of the document count from 1, each with its own number from 2 on. */
  readonly countedLists: number
}

/** The main part of the file: title page, contents, and every section with real headings. */
export function documentXml(commitment: Commitment): DocumentXml {
  const names = new Map(commitment.parties.map(({ id, shortName }) => [id, shortName]))
  let lists = 0
  const writingOn = (orientation: Orientation): Writing => ({
    initialsOf: initialsIn(commitment),
    nameOf: (party: Id) => names.get(party) ?? '',
    width: columnWidth(orientation),
    newList: () => {
      lists += 1
      return lists + 1
    },
  })
  const sections = commitment.sections.map((section, index) => {
    const orientation = orientationOf(section)
    const next = commitment.sections[index + 1]
    const ends = next !== undefined && orientationOf(next) !== orientation
    return sectionXml(section, index + 1, writingOn(orientation)) + (ends ? sectionEnd(orientation) : '')
  })
  const last = commitment.sections.at(-1)
  const body = [
    coverXml(commitment),
    sectionEnd('portrait'),
    ...sections,
    pageSetup(last === undefined ? 'portrait' : orientationOf(last)),
  ].join('')
  return { xml: `${xmlHead}<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`, countedLists: lists }
}

function orientationOf({ landscape }: Section): Orientation {
  return landscape ? 'landscape' : 'portrait'
}

function sectionEnd(orientation: Orientation): string {
  return paragraph('Fine', '', { sectionEnd: pageSetup(orientation) })
}

function coverXml(commitment: Commitment): string {
  const { title, kindOfDocument, edition, mission, parties, partiesTitle, contentsTitle, sections } = commitment
  return [
    paragraph('Subtitle', run(kindOfDocument)),
    paragraph('Title', run(title)),
    paragraph('Fine', run([edition.line, edition.fingerprintLine, edition.statusWord].join(' · '))),
    mission === null ? '' : paragraph('DecisionText', run(mission)),
    paragraph('Term', run(partiesTitle, { bold: true }), { keep: true }),
    ...parties.map(({ name, sign }) =>
      paragraph('ListBullet', run(`${sign.initials}\u00a0`, { bold: true }) + run(name)),
    ),
    ...commitment.dates.map(({ label, text }) =>
      paragraph('Term', run(`${label}: `, { bold: true }) + runs(text, initialsIn(commitment))),
    ),
    paragraph('Subtitle', run(contentsTitle), { keep: true }),
    ...sections.map(({ id, number, title: text }) => {
      const link = `<w:hyperlink w:anchor="${bookmarkName(id)}" w:history="1">${run(titled(number, text))}</w:hyperlink>`
      return paragraph('Contents', link)
    }),
  ].join('')
}

function sectionXml(section: Section, bookmarkId: number, writing: Writing): string {
  const { id, number, title, question, blocks } = section
  return [
    paragraph('Heading1', run(titled(number, title)), { bookmark: bookmarkName(id), bookmarkId }),
    question === null ? '' : paragraph('Question', run(question)),
    ...blocks.map((block) => blockXml(block, writing)),
  ].join('')
}
