import type { Sector } from './organisation.ts'

type Signs = readonly (readonly [Sector, RegExp])[]

/** What the whole name says for certain: the forms of German and English law that only one sector uses. */
const charitableForm = /(?<!\p{L})(e\. ?V\.?|eV|gGmbH|gUG|gAG|[Gg]emeinnützige[rs]?|CIC|CIO)(?!\p{L})/u
/** Never at the beginning of a name: there, AG is an Arbeitsgemeinschaft. */
const businessForm = /\s(m?bH|GmbH|AG|KGaA|KG|OHG|UG|SE|e\. ?K\.?|Ltd|Limited|plc|PLC|Inc|LLC)(?!\p{L})/u
const employment = /agentur für arbeit/iu

/** German nouns come first in a name, and their last part says what it is. In each word the first rule that fits counts. */
const german: Signs = [
  ['public', /volkshochschule$|zweckverband$|kasse$/u],
  ['science', /hochschule$|universität$|^(uni|tu|th|fh)$|^forschungs/u],
  ['business', /apotheken?$|^(handwerks|handels).*kammer$|^ihk$|(arbeitgeber|unternehmer).*verband$/u],
  ['civil', /verein$|verband$|stiftung$|initiative$|gewerkschaft$|jugendring$|ehrenamt$|^(caritas|diakonie|awo|drk)/u],
  ['civil', /kirche$|pfarrei$|(kirchen|pfarr)(gemeinde|kreis|amt|rat|bezirk)$|(freundes|förder|arbeits)kreis$/u],
  ['public', /^(amt|land|freistaat|jobcenter|bundesagentur|magistrat)$|^(staatlich|städtisch|kommunal)e?[rs]?$/u],
  ['public', /^kreis$|landkreis$|^(kreis|hanse)?stadt$|hauptstadt$|gemeinde$|.{2}amt$|ministerium$|behörde$|^polizei/u],
  ['public', /^(stadt|kreis|gemeinde|land|bezirk|amt|bund).*verwaltung$|schule$|gymnasium$|jugendhilfe$|feuerwehr$/u],
]

/** English nouns come last before ‘of’ or ‘for’: a school foundation is a foundation. */
const english: Signs = [
  ['civil', /^(charity|foundation|association|trust|society|church|club|union|network|friends)$/u],
  ['science', /^(university|college|institute|faculty)$/u],
  ['business', /^(company|chamber|bank)$/u],
  ['public', /^(city|town|county|borough|district|municipality|council|government|authority)$/u],
  ['public', /^(ministry|department|police|school|jobcentre)$/u],
]

/**
 * The sector a name most likely belongs to; whoever enters it changes it as they like. Legal forms come from the German
 * and British company and association law (an e. V. and a gGmbH serve no profit, whatever stands before them; a foundation
 * stays one as a GmbH); the words are those by which authorities, churches and universities name themselves, as in the
 * commune registers. Chambers and employers' associations speak for business. Without any sign: civil society, which has
 * the most names that say nothing.
 */
export function guessSector(name: string): Sector {
  if (charitableForm.test(name)) return 'civil'
  const words = name.toLocaleLowerCase('de').split(/[^\p{L}\p{N}]+/u)
  const said = employment.test(name) ? 'public' : (firstOf(words, german) ?? lastOf(words))
  return businessForm.test(name) && said !== 'civil' ? 'business' : (said ?? 'civil')
}

function firstOf(words: readonly string[], signs: Signs): Sector | undefined {
  for (const word of words) {
    const found = signs.find(([, sign]) => sign.test(word))
    if (found !== undefined) return found[0]
  }
  return undefined
}

function lastOf(words: readonly string[]): Sector | undefined {
  const end = words.findIndex((word) => word === 'of' || word === 'for')
  const head = end === -1 ? words : words.slice(0, end)
  return firstOf(head.toReversed(), english) ?? firstOf(words.slice(head.length), english)
}
