/** How an activity stands, for the foot: the figure that is read first, then what it counts; or one sentence. */
export function StatusLine({ status }: { status: string | readonly [strong: string, rest: string] }) {
  if (typeof status === 'string') return <span>{status}</span>
  return (
    <span>
      <b>{status[0]}</b> {status[1]}
    </span>
  )
}
