import type { Report } from './pdf-rules.ts'

export const roles = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
)

/** What an element may hold, as a pattern of the roles of its kids in their order. */
const mayHold: Readonly<Record<string, RegExp>> = {
  Table: /^(Caption )?((THead )?(TBody )+(TFoot )?|(TR )*)$|^((THead )?(TBody )+(TFoot )?|(TR )+)(Caption )?$/,
  THead: /^(TR )+$/,
  TBody: /^(TR )+$/,
  TFoot: /^(TR )+$/,
  TR: /^((TH|TD) )+$/,
  L: /^(Caption )?((LI|L) )+$/,
  LI: /^((Lbl|LBody) )+$/,
  TOC: /^(Caption )?((TOC|TOCI) )+$/,
}

const mayStandIn: Readonly<Record<string, RegExp>> = {
  TR: /^(Table|THead|TBody|TFoot)$/,
  TH: /^TR$/,
  TD: /^TR$/,
  THead: /^Table$/,
  TBody: /^Table$/,
  TFoot: /^Table$/,
  LI: /^L$/,
  Lbl: /^(LI|Note|BibEntry|TOCI|Form)$/,
  LBody: /^LI$/,
  TOCI: /^TOC$/,
}

interface Nested {
  readonly role: string
  readonly parentRole: string
  readonly kidRoles: readonly string[]
}

/** Rules of nesting (UA 7.2-3 to 7.2-20, 7.2-26, 7.2-27, 7.2-36 to 7.2-38). */
export function kidRules({ role, parentRole, kidRoles }: Nested, report: Report): void {
  if (mayStandIn[role]?.test(parentRole) === false) report('UA 7.2', `${role} in ${parentRole}`)
  const kids = kidRoles.map((kid) => `${kid} `).join('')
  if (mayHold[role]?.test(kids) === false) report('UA 7.2', `${role} with ${kids.trim() || 'nothing'}`)
}
