/** The value that a share of all (0–1) does not exceed; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** One figure of the bench; `limit` is what it should not exceed. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'kB' | 'MB' | 'ms' | '×' | ''
  readonly limit?: number
  /** What stands beside it: the values it is the median of, the plain rebuild's figure. */
  readonly note?: string
}

const missed = '  <-- missed'

export function printed({ name, value, unit, limit, note }: Figure): string {
  const text = `${shown(value)}${unit === '' ? '' : ` ${unit}`}`
  const aim = limit === undefined ? '' : `(to reach: ${limit})`
  return `  ${name.padEnd(56)} ${text.padStart(12)}  ${aim.padEnd(18)} ${note ?? ''}${limit !== undefined && !(value <= limit) ? missed : ''}`
}

function shown(value: number): string {
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0
  return value.toFixed(digits).replace(/\.?0+$/, (zeros) => (digits === 0 ? zeros : ''))
}

/** How much others kept the processor from a task that only counts: 1 on a quiet machine. CPU figures hardly move with it. */
export function contention(): number {
  const [cpu, start] = [process.cpuUsage(), process.hrtime.bigint()]
  let sum = 0
  for (let step = 0; step < 4e7; step += 1) sum = (sum + step * 7) | 0
  const { user, system } = process.cpuUsage(cpu)
  return sum === 0.5 ? 0 : Number(process.hrtime.bigint() - start) / 1000 / Math.max(1, user + system)
}
