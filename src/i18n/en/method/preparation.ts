import type { ActivitiesWords } from '#i18n/method-words.ts'

export const preparation = {
  missingVoices: {
    title: 'Missing voices',
    question: 'Who are we missing, and who speaks for those affected?',
    how: 'Gather them with the hosts before the day, then read them out at the start and let others add. Record for each missing voice who will speak for it or go and ask.',
    example:
      'Family carers · they carry everyday life and see first what is lacking · the neighbourhood house asks three families beforehand',
    inDocument: 'Who was not in the room',
    columns: {
      who: { label: 'Who is missing' },
      matters: { label: 'Why this voice counts' },
      voice: { label: 'Who speaks for it or asks' },
    },
    addRow: 'Add missing voice',
    empty: 'This is for those who are not at the table but are affected or needed.',
  },
  groundRules: {
    title: 'Ground rules',
    question: 'How do we want to treat each other today?',
    how: 'Show three or four proposals; let the room change and add. Above all, settle what stays confidential and who takes notes. Word each rule so that everyone nods.',
    example: 'Who said what stays in the room. What we agree may leave it.',
    inDocument: 'Ground rules',
    columns: { rule: { label: 'Rule' } },
    addRow: 'Add rule',
    empty: 'This is for the few rules that everyone keeps to today.',
    suggestions: [
      'Who said what stays in the room. What we agree may leave it.',
      'One person speaks, everyone else listens.',
      'We say whether we speak for our organisation or for ourselves.',
      'We ask before we judge.',
      'We explain jargon and abbreviations straight away.',
      'Photos and recordings only if everyone agrees.',
      'What we cannot solve today goes to the open questions.',
      'Phones stay silent. Start, breaks and end are on time.',
    ],
  },
} satisfies Pick<ActivitiesWords, 'missingVoices' | 'groundRules'>
