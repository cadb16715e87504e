/**
 * The catalogue of decision rules, each explained beside the choice. Consent: reasoned objections only (sociocracy);
 * fist-to-five: 3 and more support; systemic consensing: lowest sum of resistance, the passive solution included.
 */
export const decisionRuleIds = [
  'consensus',
  'consent',
  'fistToFive',
  'consensing',
  'majority',
  'qualifiedMajority',
  'oneAfterHearing',
] as const

export type DecisionRuleId = (typeof decisionRuleIds)[number]
