import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { suits } from '../../.ci/node-version.mjs'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const wanted: string = read('package.json').engines.node

describe('the version of Node that npm start and npm test ask for', () => {
  test.each(['20.19.0', '20.20.2', '22.13.0', '22.22.1', '23.5.0', '24.0.0', '26.1.0'])('%s will do', (version) => {
    expect(suits(version, wanted)).toBe(true)
  })

  test.each(['18.20.8', '20.18.3', '21.7.3', '22.5.1', '22.12.0', '23.4.0'])('%s will not', (version) => {
    expect(suits(version, wanted)).toBe(false)
  })

  test('the lockfile says the same', () => {
    expect(read('package-lock.json').packages[''].engines.node).toBe(wanted)
  })

  test('a range of another form is refused, not taken for one that fits', () => {
    expect(() => suits('24.0.0', '~24.0')).toThrow('~24.0')
  })
})
