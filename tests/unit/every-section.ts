/** A seed file with a record in every section and every key of the format in use. */
export const everySection = `claimgraph: 1
licence: CC0-1.0
source: document:report
documents:
  - id: document:report
    title: Report on the coast
    kind: ARTICLE
    url: https://example.org/report
    language: en
    published: { edtf: "2025-03-07~", rawText: undated }
    publisher: organization:agency
    sha256: ${"a".repeat(64)}
    length: 3900
    licence: all-rights-reserved
people:
  - id: person:speaker
    names:
      - { text: Speaker, language: en, kind: OFFICIAL, valid: "2000/.." }
      - { text: المتحدث, language: ar, kind: OFFICIAL, primary: true, source: document:report }
    definiteness: UNIDENTIFIED
    description: Speaks.
    active: "2011/.."
    acledInter: 1
    externalIds: { wikidata: Q1, ucdp-actor: "118" }
    source: [ document:report ]
    gender: male
    born: "1982"
    died: "2030-01-02"
organizations:
  - { id: organization:agency, kind: NEWS_AGENCY, description: Reports., active: "1835/..", acledInter: 8, names: [ { text: Agency, language: en, kind: OFFICIAL } ] }
groups:
  - { id: group:monitors, kind: ACTIVISTS, definiteness: UNNAMED_COLLECTIVE, description: Count., active: "2011/..", acledInter: 7, names: [ { text: monitors, language: en, kind: WEAK } ] }
places:
  - id: place:syria
    kind: COUNTRY
    names: [ { text: Syria, language: en, kind: OFFICIAL } ]
    iso3166_1: SY
  - id: place:coast
    kind: ADM1
    names: [ { text: Coast, language: en, kind: OFFICIAL } ]
    description: By the sea.
    location: { latitude: 35, longitude: 36.25 }
    bbox: { south: 35.1, west: 35.7, north: 35.9, east: 36.3 }
    iso3166_2: SY-LA
    timezone: Asia/Damascus
    within: [ { place: place:syria, from: "1946", to: "2100" } ]
  - { id: place:town, kind: SETTLEMENT, names: [ { text: Town, language: en, kind: OFFICIAL } ], within: [ place:coast ] }
events:
  - id: event:whole
    type: ARMED_CLASH
    title: Clashes
    summary: They clashed.
    when: { edtf: "2025-03-06", rawText: on Thursday }
    status: ONGOING
    clarity: SUMMARY
    participants:
      - { actor: organization:agency, role: BYSTANDER }
      - { actor: group:monitors, role: BELLIGERENT, side: A }
    places:
      - { place: place:town, geoPrecision: NEAR, how: NEAR }
      - { place: place:coast, geoPrecision: ADM1, uncertaintyRadiusM: 60000, primary: true }
  - id: event:part
    type: CURFEW
    title: Curfew
    when: "2025-03-06/2025-03-07"
    status: ENDED
    clarity: CLEAR
    partOf: [ event:whole ]
    follows: [ event:whole ]
    responseTo: [ event:whole ]
    sameIncidentAs: [ event:whole ]
positions:
  - { id: position:spokesman, body: organization:agency, description: Speaks for it., names: [ { text: spokesman, language: en, kind: OFFICIAL } ] }
tenures:
  - { id: tenure:speaker, holder: person:speaker, position: position:spokesman, status: INTERIM, valid: { edtf: "2025-01-29/..", rawText: since January } }
relations:
  - { id: relation:cites, kind: OTHER, from: organization:agency, to: group:monitors, valid: "2025", description: Cites them. }
claims:
  - id: claim:dead
    kind: FATALITIES
    polarity: AFFIRMS
    statement: The monitors count at least thirteen dead.
    about: event:whole
    figure: { qualifier: AT_LEAST, n: 13, unit: person, rawText: at least 13 }
    counts: [ group:monitors ]
    victimCategory: GOVERNMENT_FORCES
    cumulative: true
    covers: { edtf: "2025-03-06", rawText: Thursday }
    coversPlace: place:coast
    publisherDisclaimer: NOT_INDEPENDENTLY_VERIFIED
    attribution:
      - { actor: organization:agency, hop: PUBLISHER, verb: CITED, named: true }
      - { actor: organization:agency, hop: RELAY, verb: CITED, named: true }
      - { actor: group:monitors, hop: ORIGIN, verb: REPORTED, named: false }
    supersedes: [ { claim: claim:dead-before, how: UPDATE } ]
    evidence:
      - { document: document:report, start: 10, end: 42, prefix: "some ", suffix: " words" }
      - { document: document:report, start: 50, end: 60 }
  - id: claim:dead-before
    kind: FATALITIES
    statement: The monitors count at least nine dead.
    about: event:whole
    figure: { qualifier: AT_LEAST, n: 9, unit: person, rawText: at least 9 }
    attribution:
      - { actor: organization:agency, hop: PUBLISHER, verb: CITED, named: true }
      - { actor: group:monitors, hop: ORIGIN, verb: REPORTED, named: false }
    evidence: [ { document: document:report } ]
quotes:
  - id: quote:warning
    speechAct: WARN
    isDirect: true
    paraphrase: He warns them.
    said: { edtf: "2025-03-06", rawText: on Thursday }
    saidBy: person:speaker
    speakingAs: tenure:speaker
    via: [ organization:agency ]
    addressedTo: [ group:monitors ]
    concerns: [ event:whole, place:coast ]
    evidence: [ { document: document:report } ]
mentions:
  - { id: mention:town, entity: place:town, surface: Town, evidence: [ { document: document:report, start: 1, end: 5 } ] }
assessments:
  - { id: assessment:dead, claim: claim:dead, status: DISPUTED, credibility: 3, rationale: Figures differ., judgedAt: "2025-04-01T12:00:00+02:00", judgedBy: person:speaker }
sourceRatings:
  - { id: source-rating:agency, source: organization:agency, reliability: C, rationale: So far., judgedAt: "2025-04-01T12:00:00Z", judgedBy: person:speaker }
identityJudgements:
  - { id: identity-judgement:two, entities: [ person:speaker, group:monitors ], verdict: NEGATIVE, rationale: Not one., judgedAt: "2025-04-01T12:00:00Z", judgedBy: person:speaker }
`;
