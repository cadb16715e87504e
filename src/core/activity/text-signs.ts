/** What in a sentence hints at a target group or at a change. Small word lists of the field, no grammar. */
interface Signs {
  /** A point after these ends no sentence. */
  readonly abbreviations: RegExp
  /** Words for people; the last part of a compound counts (Grundschulkinder), the first does not (Kindergarten). */
  readonly people: RegExp
  /** Words that say what is different afterwards. */
  readonly change: RegExp
}

/** German tells verbs from nouns by their first letter (lesen, das Lesen): its verbs are looked for as they are written. */
const word = (alternatives: string, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, flags)
const ending = (alternatives: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])\\p{L}*(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu')
const before = (alternatives: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})\\.$`, 'iu')

const german: Signs = {
  abbreviations: before(
    '\\p{L}|\\d{1,2}|bzw|ca|dr|etc|evtl|ggf|inkl|insb|jan|feb|apr|aug|sept|okt|nov|dez|mio|mrd|nr|prof|sog|st|str|u\\. a|usw|vgl',
  ),
  people: ending(
    [
      'kind|kindes|kinder|kindern|jugendlichen?|jugendlicher|mädchen|jungen|babys',
      'famil(?:ie|ien)|eltern|elternteil|mütter|müttern|väter|vätern|großeltern|angehörigen?|angehöriger',
      'menschen|mensch|leute|leuten|personen?|erwachsenen?|erwachsener|frauen?|männer|männern',
      'schüler|schülern|schülerinnen|studierenden?|studierender|auszubildenden?|auszubildender|azubis?|lernenden?|lernender',
      'senior|senioren|seniorinnen|älteren?|bürger|bürgern|bürgerinnen|einwohner|einwohnern|bewohner|bewohnern|nachbarn?',
      'geflüchteten?|geflüchteter|zugewanderten?|zugewanderter|migranten|migrantinnen|patient|patienten|pflegenden?|erkrankten?',
      'lehrkräfte|lehrkräften|lehrer|lehrern|lehrerinnen|fachkräfte|fachkräften|erzieher|erzieherinnen|lesepat|ehrenamtlichen?|ehrenamtlicher',
      'beschäftigten?|beschäftigter|arbeitslosen?|arbeitsloser|teilnehmenden?|teilnehmender|besucher|besuchern|mieter|mietern',
      'betroffenen?|betroffener|zielgruppe|landwirt|landwirte|landwirten|gründer|gründern|verbraucher|verbrauchern',
    ].join('|'),
  ),
  change: word(
    [
      '[Dd]amit|so\\s?dass|dass|können|kann|ermöglich(?:t|en)|gelingt|gelingen|schaff(?:t|en) es',
      '[Bb]esser(?:e[nrs]?)?|mehr|weniger|sicher(?:e[nrs]?)?|sicherer|länger|früher|schneller|leichter|gesünder|gesund|selbst(?:st)?ändig(?:er)?|gut|ohne',
      'nicht mehr|keine? mehr|statt|ver(?:bessert|bessern|ändert|ändern|ringert|ringern)|ändert|ändern|steigt|steigen|sinkt|sinken|wächst|wachsen',
      'lern(?:t|en)|lies?t|lesen|findet|finden|erreicht|erreichen|bekommt|bekommen|behält|behalten|bleib(?:t|en)|leb(?:t|en)|verlässt|verlassen|kommt|kommen|hat|haben',
    ].join('|'),
    'u',
  ),
}

const english: Signs = {
  abbreviations: before(
    '\\p{L}|approx|cf|dr|e\\.g|etc|i\\.e|incl|jan|feb|apr|aug|sept|oct|nov|dec|jr|mr|mrs|ms|no|prof|sr|st|vs',
  ),
  people: ending(
    [
      'child|children|kids?|teenagers?|adolescents?|youth|girls?|boys?|bab(?:y|ies)|toddlers?',
      'famil(?:y|ies)|parents?|mothers?|fathers?|carers?|caregivers?|relatives',
      'people|persons?|adults?|women|woman|men|everyone|communit(?:y|ies)|households?',
      'pupils?|students?|learners?|apprentices?|trainees?|teachers?|volunteers?',
      'residents?|citizens?|neighbours?|neighbors?|tenants?|seniors?|pensioners?|elders',
      'refugees?|migrants?|newcomers?|patients?|workers?|employees?|jobseekers?|users?|participants?|visitors?|farmers?|entrepreneurs?|consumers?',
    ].join('|'),
  ),
  change: word(
    [
      'so that|so [\\p{L}]+ that|can|able|enables?|will',
      'better|more|less|fewer|no longer|without|instead|sooner|earlier|longer|faster|safer|healthier|safely|well|confidently|independently',
      'improv(?:es?|ed|ing)|chang(?:es?|ed)|ris(?:es?|ing)|grows?|falls?|reduc(?:es?|ed)|learns?|reads?|gains?|reach(?:es)?|achieves?|becomes?|stays?|lives?|finds?|gets?|leaves?|keeps?|has|have',
    ].join('|'),
  ),
}

/** The word lists for the language of the document; any language but English is read with the German ones. */
export function signsOf(language: string): Signs {
  return language === 'en' ? english : german
}
