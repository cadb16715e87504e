/** How far down a sheet beside this may reach: to the foot of its screen, whose main button stays free, or to the window's end. */
export function endOfRoom(anchor: Element): number {
  const foot = anchor.closest('main')?.nextElementSibling?.getBoundingClientRect()
  const end = window.innerHeight
  return foot !== undefined && Math.abs(foot.bottom - end) < 2 ? foot.top : end
}
