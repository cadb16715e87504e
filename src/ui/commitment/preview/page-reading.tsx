import { Fragment, memo, type ReactNode } from 'react'
import type { Role } from '#commitment/page.ts'
import type { Reading } from '#ui/commitment/press/reading.ts'

/** The element each role becomes; null for what only holds others. Headings stand below the screen's own (h1, h2). */
const tags = {
  Document: null,
  Sect: null,
  H1: 'h3',
  H2: 'h4',
  H3: 'h5',
  H4: 'h6',
  P: 'div',
  L: 'ul',
  LI: 'li',
  Lbl: null,
  LBody: null,
  Table: 'table',
  THead: 'thead',
  TBody: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  Caption: 'caption',
  Figure: 'div',
  BlockQuote: 'blockquote',
  TOC: 'ul',
  TOCI: 'li',
  Reference: null,
  Link: null,
  Form: null,
  Span: null,
} as const satisfies Record<Role, keyof HTMLElementTagNameMap | null>

/** Lists and tables hold their parts only, no text of their own. */
const withoutText: readonly Role[] = ['L', 'TOC', 'Table', 'THead', 'TBody', 'TR']

/** What a page says, as text with its structure, for those who cannot see the drawing. */
export const PageReading = memo(function PageReading({ reading }: { reading: Reading }) {
  return <Read reading={reading} />
})

function Read({ reading }: { reading: Reading }) {
  const { role, alternative, scope } = reading
  const Tag = tags[role]
  switch (Tag) {
    case null:
      if (alternative !== null) return `${alternative} `
      return (
        <>
          <Contents reading={reading} />
          {role === 'Lbl' && ' '}
        </>
      )
    case 'div':
      return <div role="paragraph">{alternative ?? <Contents reading={reading} />}</div>
    case 'th':
      return (
        <th scope={scope === 'Row' ? 'row' : 'col'}>
          <Contents reading={reading} />
        </th>
      )
    case 'ul':
    case 'table':
      return (
        <Tag aria-label={alternative ?? undefined}>
          <Contents reading={reading} />
        </Tag>
      )
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
    case 'li':
    case 'thead':
    case 'tbody':
    case 'tr':
    case 'td':
    case 'caption':
    case 'blockquote':
      return (
        <Tag>
          <Contents reading={reading} />
        </Tag>
      )
  }
}

function Contents({ reading }: { reading: Reading }): ReactNode {
  const isTextLeftOut = withoutText.includes(reading.role)
  return reading.content.map((part, index) => (
    // Parts have no identity of their own: a page that is set anew is read anew.
    <Fragment key={index}>{typeof part === 'string' ? !isTextLeftOut && part : <Read reading={part} />}</Fragment>
  ))
}
