import { isLeftOut } from '#core/left-out.ts'
import { type ActivityOfKind, type AnyActivity, type ElementId, elements } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { clauseStates } from '#core/activity/clauses.ts'
import type { Workshop } from '#core/workshop.ts'
import { activityWords } from '#i18n/of-kind.ts'
import type { Words } from '#i18n/words.ts'
import type { Field, Sheet } from './sheet.ts'

/** Rows that a blank matrix has. */
const blankRows = 8
/** Organisations that have a strip of their own on one sheet. */
const mostStrips = { upright: 11, wide: 7 } as const

/**
 * The blank sheets of what a workshop does not leave out, in the order of the method: one for each organisation where it
 * writes for itself, else those of the room.
 */
export function sheetsOf(workshop: Workshop, words: Words): readonly Sheet[] {
  const organisations = inOrder(workshop.organisations).map(([, organisation]) => organisation)
  return elements.flatMap(({ id, activities }) =>
    activities
      .filter((activity: AnyActivity) => !isLeftOut(workshop, activity))
      .flatMap((activity: AnyActivity) => sheetsFor(id, activity, organisations, words)),
  )
}

function sheetsFor(
  element: ElementId,
  activity: AnyActivity,
  organisations: readonly Organisation[],
  words: Words,
): readonly Sheet[] {
  const { title, question } = words.activities[activity.id]
  const own = 'startsInRoom' in activity && (activity.kind === 'cards' || activity.kind === 'grid')
  const owners = own ? (organisations.length === 0 ? (['blank'] as const) : organisations) : [null]
  const upright = activity.kind === 'texts' || activity.kind === 'clauses' || (activity.kind === 'grid' && own)
  const sheets = owners.flatMap((of) => {
    const others = of === null || of === 'blank' ? organisations : organisations.filter((each) => each !== of)
    const fields = parted(fieldOf(activity, others, words), upright ? mostStrips.upright : mostStrips.wide)
    return fields.map((field) => ({ element, title, question, upright, of, field }))
  })
  return sheets.map((sheet, index) => ({
    ...sheet,
    id: sheets.length > 1 ? `${activity.id}-${index + 1}` : activity.id,
  }))
}

/** Strips of many organisations go over several sheets, so that each has room for its name and a line to write on. */
function parted(field: Field, most: number): readonly Field[] {
  if (field.kind !== 'byOrganisation' || field.organisations.length <= most) return [field]
  const { organisations } = field
  const sheets = Math.ceil(organisations.length / most)
  const each = Math.ceil(organisations.length / sheets)
  return Array.from({ length: sheets }, (_, index) => ({
    ...field,
    organisations: organisations.slice(index * each, (index + 1) * each),
  }))
}

function fieldOf(activity: AnyActivity, organisations: readonly Organisation[], words: Words): Field {
  switch (activity.kind) {
    case 'texts': {
      const { fields } = activityWords<'texts'>(words, activity)
      return {
        kind: 'topics',
        topics: Object.values(fields).map(({ label, hint }) => ({ title: label, hint })),
        choices: [],
      }
    }
    case 'cards': {
      const { columns } = activityWords<'cards'>(words, activity)
      return { kind: 'board', columns: Object.values(columns) }
    }
    case 'table': {
      const said = activityWords<'table'>(words, activity).columns
      const columns: ActivityOfKind<'table'>['columns'] = activity.columns
      return {
        kind: 'table',
        columns: Object.entries(columns).map(([name, { weight = 1 }]) => ({
          title: said[name]?.label ?? name,
          weight,
        })),
        numbered: 'ladder' in activity,
      }
    }
    case 'grid':
      return gridField(activity, organisations, words)
    case 'clauses': {
      const { topics } = activityWords<'clauses'>(words, activity)
      return {
        kind: 'topics',
        topics: Object.values(topics).map(({ label, hint }) => ({ title: label, hint })),
        choices: clauseStates.filter((state) => state !== '').map((state) => words.catalogues.clauseStates[state]),
      }
    }
  }
}

function gridField(activity: ActivityOfKind<'grid'>, organisations: readonly Organisation[], words: Words): Field {
  const said = activityWords<'grid'>(words, activity)
  const marks = Object.entries(said.marks)
  if (activity.rows === 'organisations' || (activity.rows !== 'own' && activity.rows.length === 1)) {
    return { kind: 'byOrganisation', organisations, choices: marks.map(([, name]) => name) }
  }
  const rows = activity.rows === 'own' ? Array.from({ length: blankRows }, () => '') : Object.values(said.rows)
  return {
    kind: 'matrix',
    rowHead: said.rowHead,
    rows: rows.map((row) => (typeof row === 'string' ? row : row.label)),
    organisations,
    legend: activity.raci === true ? marks.map(([mark, name]) => `${mark}: ${name}`).join(' · ') : '',
  }
}
