/** A day that somebody has to keep, for calendars. */
export interface Deadline {
  /** Stays the same while its entry does, so that a calendar moves it instead of showing it twice. */
  readonly id: string
  /** ISO day. */
  readonly day: string
  readonly title: string
  /** Who and what, with the number under which it stands. */
  readonly note: string
}
