import { type Comment, isNode, type Node, type Source } from './source.ts'

/** Places where the compiler was asked to look away: `any`, and comments that silence it. */
export function silenced({ nodes, comments }: Source): readonly string[] {
  return [
    ...nodes.filter(({ type }) => type === 'TSAnyKeyword').map(({ line }) => `line ${line}: any`),
    ...comments
      .filter(({ text }) => /@ts-(ignore|expect-error|nocheck)/.test(text))
      .map(({ from, text }) => `line ${from}:${text}`),
  ]
}

/** Rules of the linter that are switched off without saying why in a comment on the line above. */
export function unreasoned({ comments }: Source): readonly string[] {
  return comments
    .filter(({ text }) => isSwitch(text))
    .filter(({ from }) => !comments.some((above) => above.to === from - 1 && !isSwitch(above.text)))
    .map(({ from, text }) => `line ${from}:${text}`)
}

/** Assertions of a type without a comment in the three lines before them that says why; `as const` asserts nothing. */
export function casts({ nodes, comments }: Source): readonly string[] {
  return nodes
    .filter((node) => node.type === 'TSTypeAssertion' || node.type === 'TSNonNullExpression' || isCast(node))
    .filter(({ line }) => !comments.some((comment) => isReasonFor(comment, line)))
    .map(({ line }) => `line ${line}`)
}

function isCast({ type, typeAnnotation }: Node): boolean {
  if (type !== 'TSAsExpression' || !isNode(typeAnnotation)) return false
  const name = typeAnnotation['typeName']
  return !(isNode(name) && name['name'] === 'const')
}

function isReasonFor({ from, to }: Comment, line: number): boolean {
  return from === line || (to < line && to >= line - 3)
}

function isSwitch(comment: string): boolean {
  return /\b(oxlint|eslint|tslint|biome)-(disable|ignore)/.test(comment)
}

/** Edits of a workshop after which code goes on without asking whether they were taken: it would tell as done what was refused. */
export function unasked({ nodes }: Source): readonly string[] {
  const blocks = nodes.flatMap(({ type, body }) => (type === 'BlockStatement' && Array.isArray(body) ? [body] : []))
  return blocks
    .flatMap((body) => body.slice(0, -1).filter(isBareEdit))
    .map((edit) => `line ${nodes.find(({ type, start }) => type === edit.type && start === edit['start'])?.line}`)
}

function isBareEdit(statement: unknown): statement is Omit<Node, 'line'> {
  if (!isNode(statement)) return false
  if (statement.type === 'IfStatement') return isBareEdit(statement['consequent']) || isBareEdit(statement['alternate'])
  const call = statement['expression']
  if (statement.type !== 'ExpressionStatement' || !isNode(call) || call.type !== 'CallExpression') return false
  const { callee } = call
  return isNode(callee) && /^edit([A-Z]|$)/.test(String(callee['name']))
}

/** Names that look like addresses but are never fetched: the namespaces of XML, of the data in a PDF, and of a Word file. */
const namespaces = [
  'http://www.w3.org/',
  'http://purl.org/dc/',
  'http://ns.adobe.com/',
  'http://www.aiim.org/',
  'http://schemas.openxmlformats.org/',
  'http://schemas.microsoft.com/office/',
  // A link that people may follow from the accessibility statement, which has to name the arbitration body (§ 16 BGG).
  'https://www.schlichtungsstelle-bgg.de',
]

/** Addresses of other origins anywhere in a text, comments too: the app asks nobody for anything. */
export function foreignAddresses(text: string): readonly string[] {
  return [...text.matchAll(/(?:https?|wss?|ftp):\/\/[^\s'"`<>)\\]+|url\(\s*['"]?\/\/[^)]+/gi)]
    .map(([address]) => address)
    .filter((address) => !namespaces.some((namespace) => address.startsWith(namespace)))
}

/** Attributes of an element that people read or hear. */
const spoken = new Set(['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'])

/** Words that stand in a component instead of the language files. The product's own name is the same everywhere. */
export function words({ nodes }: Source): readonly string[] {
  return nodes.flatMap((node) => {
    const text = visibleText(node)
    return /\p{L}{2,}/u.test(text) && text.trim() !== 'Wirkbund' ? [`line ${node.line}: ${text.trim()}`] : []
  })
}

function visibleText({ type, value, name }: Node): string {
  if (type === 'JSXText') return String(value)
  if (type !== 'JSXAttribute' || !isNode(name) || !spoken.has(String(name['name']))) return ''
  return isNode(value) && value.type === 'Literal' ? String(value['value']) : ''
}
