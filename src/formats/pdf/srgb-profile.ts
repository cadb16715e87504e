/** An ICC profile of sRGB, built from the numbers of IEC 61966-2-1; PDF/A wants to know what its colours mean. */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
  const tags: readonly (readonly [string, readonly number[]])[] = [
    ['desc', localizedText('sRGB')],
    ['cprt', localizedText('CC0')],
    ['wtpt', colourValue(0.9642, 1, 0.8249)],
    ['chad', adaptation],
    ['rXYZ', colourValue(0.436_065_67, 0.222_488_4, 0.013_916_02)],
    ['gXYZ', colourValue(0.385_147_09, 0.716_873_17, 0.097_076_42)],
    ['bXYZ', colourValue(0.143_066_41, 0.060_607_91, 0.714_096_07)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const directory = [...uint32(tags.length)]
  const body: number[] = []
  const places = new Map<readonly number[], number>()
  const start = 128 + 4 + 12 * tags.length
  for (const [signature, data] of tags) {
    const place = places.get(data) ?? start + body.length
    if (!places.has(data)) body.push(...data, ...Array.from({ length: -data.length & 3 }, () => 0))
    places.set(data, place)
    directory.push(...ascii(signature), ...uint32(place), ...uint32(data.length))
  }
  return Uint8Array.from([...header(start + body.length), ...directory, ...body])
}

/** Bradford, from D65 to the D50 of the profile connection space. */
const adaptation = [
  ...ascii('sf32'),
  ...uint32(0),
  ...[1.047_882_08, 0.022_918_7, -0.050_216_67].flatMap(fixed),
  ...[0.029_586_79, 0.990_478_52, -0.017_074_58].flatMap(fixed),
  ...[-0.009_231_57, 0.015_075_68, 0.751_678_47].flatMap(fixed),
]

function header(size: number): readonly number[] {
  const bytes = Array.from({ length: 128 }, () => 0)
  const put = (at: number, values: readonly number[]) => bytes.splice(at, values.length, ...values)
  put(0, uint32(size))
  put(8, [4, 0x20, 0, 0])
  put(12, ascii('mntrRGB XYZ '))
  put(24, [0x07, 0xea, 0, 1, 0, 1])
  put(36, ascii('acsp'))
  put(68, [...fixed(0.9642), ...fixed(1), ...fixed(0.8249)])
  return bytes
}

function localizedText(text: string): readonly number[] {
  const characters = ascii(text).flatMap((character) => [0, character])
  const record = [...uint32(1), ...uint32(12), ...ascii('enUS'), ...uint32(characters.length), ...uint32(28)]
  return [...ascii('mluc'), ...uint32(0), ...record, ...characters]
}

function colourValue(x: number, y: number, z: number): readonly number[] {
  return [...ascii('XYZ '), ...uint32(0), ...fixed(x), ...fixed(y), ...fixed(z)]
}

function parametricCurve(parameters: readonly number[]): readonly number[] {
  return [...ascii('para'), ...uint32(0), 0, 3, 0, 0, ...parameters.flatMap(fixed)]
}

/** A number with 16 bits before and 16 after the point. */
function fixed(value: number): readonly number[] {
  return uint32(Math.round(value * 65_536) >>> 0)
}

function uint32(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}
