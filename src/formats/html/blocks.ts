import { betweenNames } from '#commitment/between-names.ts'
import type { ChainBlock } from '#commitment/chain-block.ts'
import type { Block, DecisionBlock, TableBlock, VoiceBlock } from '#commitment/commitment.ts'
import { linkLines } from '#commitment/plain/chain-lines.ts'
import type { SignatureBlock } from '#commitment/signature-block.ts'
import type { Id } from '#core/id.ts'
import { html, partyHtml, richHtml, type SignOf } from './inlines.ts'

export interface Names {
  readonly nameOf: (party: Id) => string
  readonly signOf: SignOf
}

export function blockHtml(block: Block, names: Names): string {
  switch (block.kind) {
    case 'heading': {
      const rank = block.minor === true ? 'h4' : 'h3'
      return `<${rank}>${numbered(block.number, block.text)}</${rank}>`
    }
    case 'paragraph':
      return `<p>${richHtml(block.text, names.signOf)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${richHtml(item, names.signOf)}</li>`).join('')}</ul>`
    case 'terms': {
      const terms = block.terms.map(
        ({ label, text }) => `<dt>${html(label)}</dt><dd>${richHtml(text, names.signOf)}</dd>`,
      )
      return `<dl>${terms.join('')}</dl>`
    }
    case 'table':
      return tableHtml(block, names)
    case 'decision':
      return decisionHtml(block, names)
    case 'voice':
      return voiceHtml(block, names)
    case 'clause':
      return [
        `<h4>${numbered(block.number, block.title)}</h4>`,
        block.notes.length === 0 ? '' : `<p class="fine">${block.notes.map(html).join(' · ')}</p>`,
        `<p>${richHtml(block.text, names.signOf)}</p>`,
      ].join('')
    case 'chain':
      return chainHtml(block, names)
    case 'signature':
      return signatureHtml(block, names)
    case 'missing':
      return `<p><mark>${html(block.text)}</mark></p>`
  }
}

export function numbered(number: string | null, text: string): string {
  return number === null ? html(text) : `<span class="number">${html(number)}</span> ${html(text)}`
}

function tableHtml({ caption, showCaption, columns, rows, legend, withoutRowHeads }: TableBlock, { signOf }: Names) {
  const centred = (index: number) => (columns[index]?.centred === true ? ' class="centred"' : '')
  const heads = columns.map(({ head }, index) => `<th scope="col"${centred(index)}>${richHtml(head, signOf)}</th>`)
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0 && withoutRowHeads !== true
        ? `<th scope="row">${richHtml(cell, signOf)}</th>`
        : `<td${centred(index)}>${richHtml(cell, signOf)}</td>`,
    )
    return `<tr>${cells.join('')}</tr>`
  })
  const marks = legend.map(({ mark, name }) => `${mark} – ${html(name)}`).join('; ')
  return [
    `<div class="wide"><table><caption${showCaption ? '' : ' class="heard"'}>${html(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`,
    marks === '' ? '' : `<p class="fine">${marks}</p>`,
  ].join('')
}

function decisionHtml({ label, text, missing, stances }: DecisionBlock, { nameOf, signOf }: Names): string {
  const stood = stances.map(({ label: stance, parties }) => {
    const between = betweenNames(parties.map(nameOf))
    const held = parties.map((id) => partyHtml(nameOf(id), signOf(id))).join(between)
    return `<dt>${html(stance)}</dt><dd>${held}</dd>`
  })
  return [
    `<div class="decision"><p class="label">${html(label)}</p>`,
    `<p class="sentence">${text === null ? `<mark>${html(missing)}</mark>` : html(text)}</p>`,
    stood.length === 0 ? '' : `<dl>${stood.join('')}</dl>`,
    '</div>',
  ].join('')
}

function voiceHtml({ party, name, label, quote, unsaid, response }: VoiceBlock, { signOf }: Names): string {
  return [
    `<div class="voice"><p>${partyHtml(name, signOf(party))} – ${html(label)}</p>`,
    quote === null ? `<p>${richHtml(unsaid, signOf)}</p>` : `<blockquote>${html(quote)}</blockquote>`,
    response === null ? '' : `<p><strong>${html(response.label)}:</strong> ${html(response.text)}</p>`,
    '</div>',
  ].join('')
}

/** The chain in words: a list for each column, each link, and the assumptions that the links quote. */
function chainHtml(block: ChainBlock, { nameOf, signOf }: Names): string {
  const columns = block.columns.map(({ title, cards }) => {
    const items = cards.map(({ text, party, note }) => {
      const holder = party === null ? '' : ` ${partyHtml(nameOf(party), signOf(party))}`
      return `<li>${html(text)}${holder}${note === null ? '' : ` <small>${html(note)}</small>`}</li>`
    })
    return `<div><p class="label">${html(title)}</p><ul>${items.join('')}</ul></div>`
  })
  const links = linkLines(block, html).map((link) => `<li>${link}</li>`)
  const assumptions = block.assumptions.map((text) => `<li>${html(text)}</li>`)
  return [
    `<figure><figcaption>${html(block.caption)}</figcaption><div class="chain">${columns.join('')}</div>`,
    links.length === 0 ? '' : `<ul>${links.join('')}</ul>`,
    assumptions.length === 0
      ? ''
      : `<p class="label">${html(block.assumptionsTitle)}</p><ol>${assumptions.join('')}</ol>`,
    '</figure>',
  ].join('')
}

function signatureHtml(block: SignatureBlock, { signOf }: Names): string {
  const lines = block.lines.map(({ name, role }) => {
    const who = name === null ? html(role) : `<strong>${html(name)}</strong><br>${html(role)}`
    return `<div><span>${html(block.placeAndDate)}</span><span>${html(block.signature)}<br>${who}</span></div>`
  })
  return [
    `<div class="signature"><h3>${partyHtml(block.name, signOf(block.party))}</h3>`,
    block.representedBy === null ? '' : `<p class="fine">${html(block.representedBy)}</p>`,
    ...block.notes.map((note) => `<p class="fine">${html(note)}</p>`),
    ...lines,
    `<p class="fine">${html(block.seal)}:</p></div>`,
  ].join('')
}
