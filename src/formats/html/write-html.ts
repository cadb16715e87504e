import type { Commitment, Section } from '#commitment/commitment.ts'
import type { Id } from '#core/id.ts'
import { blockHtml, type Names, numbered } from './blocks.ts'
import { html, partyHtml, richHtml } from './inlines.ts'
import { pageStyle } from './page-style.ts'

/** The commitment as one page that needs nothing beside it: for intranets, for screen readers, for printing. */
export function writeHtml(commitment: Commitment): string {
  const { title, kindOfDocument, language, edition, sections, contentsTitle } = commitment
  const names = namesOf(commitment)
  const line = [edition.line, edition.fingerprintLine, edition.statusWord].map(html).join(' · ')
  const contents = sections.map(
    ({ id, number, title: text }) => `<li><a href="#${id}">${numbered(number, text)}</a></li>`,
  )
  return [
    `<!doctype html>\n<html lang="${html(language)}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${html(title)} – ${html(kindOfDocument)}</title>\n<style>${pageStyle}</style>\n</head>\n<body>`,
    `<header><p class="kind">${html(kindOfDocument)}</p><h1>${html(title)}</h1><p class="fine">${line}</p>`,
    coverHtml(commitment, names),
    `</header>\n<nav aria-labelledby="contents"><h2 id="contents">${html(contentsTitle)}</h2>`,
    `<ol>${contents.join('')}</ol></nav>\n<main>`,
    ...sections.map((section) => sectionHtml(section, names)),
    `</main>\n<footer><p>${line}</p></footer>\n</body>\n</html>\n`,
  ].join('\n')
}

function namesOf({ parties }: Commitment): Names {
  const found = new Map(parties.map((party) => [party.id, party]))
  return {
    nameOf: (party: Id) => found.get(party)?.shortName ?? '',
    signOf: (party: Id) => found.get(party)?.sign ?? null,
  }
}

function coverHtml({ mission, partiesTitle, parties, dates }: Commitment, { signOf }: Names): string {
  const list = parties.map(({ id, name }) => `<li>${partyHtml(name, signOf(id))}</li>`)
  return [
    mission === null ? '' : `<p class="sentence">${html(mission)}</p>`,
    `<p class="label">${html(partiesTitle)}</p>`,
    list.length === 0 ? '' : `<ul>${list.join('')}</ul>`,
    `<dl>${dates.map(({ label, text }) => `<dt>${html(label)}</dt><dd>${richHtml(text, signOf)}</dd>`).join('')}</dl>`,
  ].join('')
}

function sectionHtml({ id, number, title, question, blocks }: Section, names: Names): string {
  return [
    `<section aria-labelledby="${id}"><h2 id="${id}">${numbered(number, title)}</h2>`,
    question === null ? '' : `<p class="question">${html(question)}</p>`,
    ...blocks.map((block) => blockHtml(block, names)),
    '</section>',
  ].join('\n')
}
