/** Where the app and the plain rebuild are served. */
export interface Origins {
  readonly app: string
  readonly plain: string
}
