import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

const f = formatsOf('en-GB')

export const stored: Words['stored'] = {
  removedKept: (days) =>
    `Its last state and the earlier ones stay on this device for ${f.number(days)} days, below under ‘Recently deleted’. There you can also delete them for good at once.`,
  removedGone:
    'No state of it is left on this device. You can bring it back only until this page is closed or reloaded.',
  earlierTitle: 'Earlier states',
  earlierText:
    'Every ten minutes, and before much is deleted or comes in, Wirkbund keeps a state on this device. Opening one makes a workshop of its own; the present one stays as it is.',
  earlierNone: 'This device holds no earlier states of this workshop.',
  earlierOpen: (when) => `Open the state of ${when}`,
  earlierOpened: (when) => `The state of ${when}, as a workshop of its own.`,
  earlierOpenShort: 'Open',
  earlierGone: 'This state could not be opened.',
  earlierReasons: {
    opened: 'when opened',
    usual: 'while working',
    migration: 'before the change to a new version',
    conflict: 'from another window',
    import: 'before reviews came in',
    removal: 'before much was deleted',
    deletion: 'before the workshop was deleted',
  },
  at: (day, time) => `${day}, ${time}`,
  binTitle: 'Recently deleted',
  binText: (days) =>
    `Deleted workshops stay on this device, in this browser, for ${f.number(days)} days with their earlier states. After that Wirkbund deletes them as soon as the start page is open again.`,
  binnedAt: (when, until) => `deleted ${when}, stays until ${until}`,
  bringBack: 'Bring back',
  bringBackThis: (title) => `Bring back: ${title}`,
  forgetMore: 'Delete for good …',
  forgetFirst: (title) => `Delete for good: ${title} …`,
  forget: 'Delete for good',
  forgetThis: (title) => `Delete for good: ${title}`,
  forgetAsk: 'Delete for good, with all earlier states? This cannot be undone.',
  forgotten: (title) => `Deleted for good: ${title}`,
  bringBackFailed: 'This workshop could not be brought back.',
  forgetFailed: 'Not everything of this workshop could be deleted. Perhaps it is open again in another window.',
  eraseTitle: 'Delete everything on this device?',
  eraseText: (count) =>
    f.plural(count, {
      one: 'This deletes the one workshop on this device with all its earlier states, and all settings in this browser. It cannot be undone.',
      other:
        'This deletes {n} workshops with all their earlier states, recently deleted ones too, and all settings in this browser. It cannot be undone.',
    }),
  eraseRemains: 'Saved files stay. The browser may keep unreadable remains until it tidies its own files.',
  eraseNow: 'Delete everything',
  erasing: 'Deleting …',
  eraseFailed: 'Not everything could be deleted. Please close other windows of Wirkbund and try again.',
  keep: 'Keep',
}
