// Every type of public page, with an address of the demonstration register for each (below the language).

/** A recommendation that has everything: three wordings, reports, assessments, replies, actions. */
export const RECOMMENDATION = { symbol: "CRC/C/OPSC/XVL/CO/1", paragraph: "17" };
export const RECOMMENDATION_PATH = `/recommendations/${RECOMMENDATION.symbol}/${RECOMMENDATION.paragraph}`;

export const LANGUAGES = ["en", "es", "fr", "ar"];

/** `islands`: the page loads WebAssembly. `status`: what it answers, if not 200. */
export const PAGES = [
  { name: "overview", path: "/", islands: true },
  { name: "search", path: "/recommendations", islands: true },
  { name: "search with words and facets", path: "/recommendations?q=children&state=XVL&flag=disagreement", islands: true },
  { name: "search that finds nothing", path: "/recommendations?q=zzzzzz", islands: true },
  { name: "recommendation", path: RECOMMENDATION_PATH },
  { name: "real recommendation, nothing reported", path: "/recommendations/CRC/C/OPSC/AND/CO/1/14-15" },
  { name: "recommendation on an earlier day", path: `${RECOMMENDATION_PATH}?as_at=2023-06-30` },
  { name: "documents", path: "/documents" },
  { name: "document", path: `/documents/${RECOMMENDATION.symbol}` },
  { name: "institutions", path: "/institutions" },
  { name: "institution", path: "/institutions/institute-for-children" },
  { name: "goals", path: "/sdgs" },
  { name: "goal", path: "/sdgs/16" },
  { name: "target", path: "/sdgs/16.2" },
  { name: "themes", path: "/themes" },
  { name: "theme", path: "/themes/child-labour" },
  { name: "group", path: "/groups/girls" },
  { name: "mechanisms", path: "/mechanisms" },
  { name: "mechanism", path: "/mechanisms/crc" },
  { name: "States", path: "/states" },
  { name: "State", path: "/states/XVL" },
  { name: "civil society", path: "/civil-society" },
  { name: "organisation", path: "/civil-society/casa-del-faro" },
  { name: "disagreements", path: "/disagreements" },
  { name: "changes", path: "/changes" },
  { name: "calendar", path: "/calendar" },
  { name: "moderation", path: "/moderation" },
  { name: "data", path: "/data" },
  { name: "about", path: "/about" },
  { name: "accessibility", path: "/accessibility" },
  { name: "privacy", path: "/privacy" },
  { name: "not found", path: "/nothing-here", status: 404 },
];
