import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Layout } from '#commitment/page.ts'
import { loadFonts } from '#formats/fonts/font-set.ts'
import { makePdf, type PdfOptions } from '#formats/pdf/make-pdf.ts'
import { readFontFile } from '../fonts/read-font.ts'
import { lostLetters } from './lost-letters.ts'
import { brokenPdfRules } from './pdf-rules.ts'
import { readWithQpdf, runOn, textOf } from './qpdf-file.ts'
import { names, sampleLayout } from './sample-layout.ts'

const created = '2027-10-14T10:00:00+02:00'
const source = new TextEncoder().encode(JSON.stringify({ app: 'wirkbund', title: 'Offenes Haus' }))
const attachment = {
  name: 'offenes-haus.wirkbund.json',
  mime: 'application/json',
  bytes: source,
  description: 'Der Workshop, aus dem dieses Dokument entstand',
}

async function optionsFor(layout: Layout): Promise<PdfOptions> {
  const fonts = await loadFonts(readFontFile, textIn(layout))
  return { fonts, title: layout.title, author: 'Ana Kovačević', created, conformance: '3a', attachment }
}

function textIn(layout: Layout): string {
  return layout.pages
    .flatMap(({ boxes }) => boxes)
    .map((box) => (box.kind === 'text' ? box.text : box.kind === 'sign' ? box.sign.initials : ''))
    .join(' ')
}

const layout = sampleLayout()
let options: PdfOptions
let pdf: Uint8Array

beforeAll(async () => {
  options = await optionsFor(layout)
  pdf = await makePdf(layout, options)
})

describe('The PDF of a commitment', () => {
  test('breaks no rule of PDF/A-3a and PDF/UA-1 that a program can check', () => {
    expect(brokenPdfRules(pdf)).toEqual([])
  })

  test('breaks none of PDF/A-2a either when it holds no workshop', async () => {
    const { fonts, title } = options
    const plain = await makePdf(layout, { fonts, title, created, conformance: '2a' })
    expect(brokenPdfRules(plain)).toEqual([])
    expect(readWithQpdf(plain).catalogue['/AF']).toBeUndefined()
  })

  test('is a sound file', () => {
    expect(runOn(pdf, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found')
  })

  test('gives back every letter of every page', () => {
    expect(lostLetters(layout, pdf)).toEqual([])
  })

  test('gives back every name letter by letter', () => {
    const text = pageText(2)
    for (const name of names) expect(text).toContain(name.normalize('NFC'))
  })

  test('gives back the text of the pages, words joined and none lost', () => {
    expect(words(pageText(1))).toBe(
      'Unser Auftrag: AVATAR, Tor und „Weg“ Wir gehen das gemeinsam an und tragen die Verantwor\u00ad Fassung 1',
    )
    expect(words(pageText(2))).toContain('Vor dem Tab nach ihm , Pfeil → Haken ✓ Fest 🎉')
    expect(words(pageText(2))).toContain('final Ende')
    expect(words(pageText(2))).toContain('tungsübernahme auf der zweiten Seite weiter; geht’s – auch hier.')
  })

  test('has the same bytes when it is made again', async () => {
    const again = sampleLayout()
    expect(await makePdf(again, await optionsFor(again))).toEqual(pdf)
  })

  test('has the bytes it has had: whoever means to change them updates this sum (vitest -u)', () => {
    expect(createHash('sha256').update(pdf).digest('hex')).toMatchInlineSnapshot(
      `"f267b64401b6659c58d43f3ce60043c1af9e55fd09bace2c786c2b4467070df7"`,
    )
  })

  test('does not depend on what was set before with the same fonts', async () => {
    const other = { ...layout, pages: layout.pages.toReversed().slice(0, 1), bookmarks: [] }
    await makePdf(withoutLinks(other), options)
    expect(await makePdf(layout, options)).toEqual(pdf)
  })

  test('keeps the size and the turn of every page', () => {
    const { pages, dictionary, array } = readWithQpdf(pdf)
    const sizes = pages.map((page) => array(dictionary(page)['/MediaBox']))
    expect(sizes).toEqual([
      [0, 0, 595.28, 841.89],
      [0, 0, 595.28, 841.89],
      [0, 0, 841.89, 595.28],
    ])
  })

  test('carries the workshop it was made from, byte by byte', () => {
    const { catalogue, dictionary, array, data } = readWithQpdf(pdf)
    const file = dictionary(array(catalogue['/AF'])[0])
    expect(data(dictionary(file['/EF'])['/F'])).toEqual(Buffer.from(source))
    expect(textOf(file['/AFRelationship'])).toBe('/Source')
  })

  test('shows bookmarks in two levels', () => {
    const { catalogue, dictionary } = readWithQpdf(pdf)
    const first = dictionary(dictionary(catalogue['/Outlines'])['/First'])
    expect(textOf(first['/Title'])).toBe('Unser Auftrag')
    expect(textOf(dictionary(first['/First'])['/Title'])).toBe('Wer macht was – Kovačević')
    expect(textOf(dictionary(first['/Next'])['/Title'])).toBe('Bild')
  })

  test('kerns', () => {
    expect(pageStream(0)).toMatch(/\)\d+\(/)
  })

  test('is refused when a box belongs to no node', async () => {
    const lost = { ...layout, structure: { id: 1, role: 'Document', children: [] } } as const
    await expect(makePdf(lost, options)).rejects.toThrow('which the structure has not')
  })

  test('is refused when a link leads nowhere, although jsPDF swallows errors', async () => {
    const lost = { ...layout, structure: { ...layout.structure, children: layout.structure.children.map(withoutName) } }
    await expect(makePdf(lost, options)).rejects.toThrow('leads to mission')
  })
})

function pageText(page: number): string {
  return runOn(pdf, 'pdftotext', ['-f', `${page}`, '-l', `${page}`, '-raw'], ['-'])
}

function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function pageStream(page: number): string {
  const { pages, dictionary, data } = readWithQpdf(pdf)
  return data(dictionary(pages[page])['/Contents'])?.toString('latin1') ?? ''
}

function withoutLinks(from: Layout): Layout {
  return {
    ...from,
    pages: from.pages.map((page) => ({ ...page, boxes: page.boxes.filter(({ kind }) => kind !== 'link') })),
  }
}

function withoutName(node: Layout['structure']): Layout['structure'] {
  const { destination: _, ...unnamed } = node
  return unnamed
}
