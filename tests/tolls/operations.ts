const list = (selection: string): string => `
  { events(where: { type: { eq: SHELLING } }, first: 50) { nodes { id title ${selection} } } }`;

/** Fifty events with their tolls, as a client shows them. */
export const withTolls = list(`toll(kind: FATALITIES) {
  rows { low best high independentOrigins publishers disputed scope { label } }
  total { isSummed low best high sentence }
}`);

/** The same events with what a client would need to work the tolls out itself: their claims, plainly selected. */
export const withClaims = list(`allClaims(first: 20) { nodes {
  id kind polarity cumulative victimCategory
  figure { qualifier min max vague unit rawText }
  published { startMin endMax }
  covers { startMin endMax }
  coversPlace { id name }
  counts { id name }
  about { ... on Event { id title } }
  attribution { position hop verb named actor { id name definiteness } }
  evidence { document { id publisher { id name } } }
} }`);
