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
  { name: "brief of a document", path: `/documents/${RECOMMENDATION.symbol}/brief` },
  { name: "brief of a document on which nobody has spoken", path: "/documents/CRC/C/OPSC/AND/CO/1/brief" },
  { name: "the most contested", path: "/recommendations?flag=disagreement&sort=contested", islands: true },
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
  { name: "silence", path: "/silence" },
  { name: "changes", path: "/changes" },
  { name: "calendar", path: "/calendar" },
  { name: "moderation", path: "/moderation" },
  { name: "data", path: "/data" },
  { name: "about", path: "/about" },
  { name: "accessibility", path: "/accessibility" },
  { name: "privacy", path: "/privacy" },
  { name: "sign-in", path: "/sign-in" },
  { name: "forgotten password", path: "/password-reset" },
  { name: "invitation that is gone", path: "/invitation/nothing", status: 410 },
  { name: "asking to be registered", path: "/civil-society/register" },
  { name: "not found", path: "/nothing-here", status: 404 },
];

/** Types of pages for people who are signed in, with the account that sees them. */
export const DESK_PAGES = [
  { name: "own account", path: "/account", as: "coordinator" },
  { name: "name and language", path: "/account/details", as: "lead" },
  { name: "new password", path: "/account/password", as: "lead" },
  { name: "second factor, set up", path: "/account/second-factor", as: "lead" },
  { name: "recovery codes", path: "/account/second-factor/codes", as: "coordinator" },
  { name: "sessions", path: "/account/sessions", as: "coordinator" },
  { name: "members, with invitations", path: "/account/members", as: "lead" },
  { name: "members of a mechanism", path: "/account/members", as: "coordinator" },
  { name: "members of an institution", path: "/account/members?institution=ministry-of-justice", as: "coordinator" },
  { name: "reminders", path: "/account/reminders", as: "focal-point" },
  { name: "reminders of a coordinator", path: "/account/reminders", as: "coordinator" },
  { name: "hand-over", path: "/account/hand-over", as: "lead" },
  { name: "administration", path: "/administration", as: "administrator" },
  { name: "desk of an institution", path: "/work", as: "focal-point" },
  { name: "hand-over sheet", path: "/work/hand-over", as: "focal-point" },
  { name: "report, not begun", path: "/work/recommendations/CRC/C/OPSC/XVL/CO/1/19(b)/report", as: "focal-point" },
  { name: "report, for a validator", path: "/work/recommendations/CRC/C/OPSC/XVL/CO/1/19(c)/report", as: "validator" },
  { name: "replies owed", path: "/work/replies", as: "focal-point" },
  { name: "actions of an institution", path: "/work/actions", as: "focal-point" },
  { name: "requests and organisations", path: "/moderating/organisations", as: "moderator" },
  { name: "a registered organisation", path: "/moderating/organisations/of/casa-del-faro", as: "moderator" },
  { name: "how an organisation is reached", path: "/submissions/organisation", as: "lead" },
  { name: "coalitions", path: "/submissions/coalitions", as: "lead" },
  { name: "new action", path: "/work/actions/new?for=CRC/C/OPSC/XVL/CO/1/21", as: "validator" },
];
