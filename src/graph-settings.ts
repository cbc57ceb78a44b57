import type { Values } from './variables.js';

/** How Microsoft Graph is asked who there is. */
export interface GraphSettings {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly url: string;
  readonly loginUrl: string;
  readonly minutes: number;
}

/** How the app is put into the Teams of people who have not met it. */
export interface InstallSettings {
  readonly graph: GraphSettings;
  readonly app: { readonly kind: 'catalogue' | 'package'; readonly id: string };
}

/** What is not said of Graph is taken from the bot; a secret opens one application alone. */
function graphIdentityOf(values: Values) {
  const clientId = values.GRAPH_CLIENT_ID ?? values.MicrosoftAppId;
  const isTheBot = clientId === values.MicrosoftAppId;
  return {
    tenantId: values.GRAPH_TENANT_ID ?? values.MicrosoftAppTenantId,
    clientId,
    clientSecret: values.GRAPH_CLIENT_SECRET ?? (isTheBot ? values.MicrosoftAppPassword : null),
    isTheBot,
  };
}

/** What PEOPLE has complained of already is not said twice. */
export function installProblems(values: Values): readonly string[] {
  const reason = 'PROACTIVE_INSTALL is on';
  const bot =
    values.MicrosoftAppId === null
      ? [`MicrosoftAppId must be set, because ${reason}: nobody can install a bot that is not in Teams`]
      : [];
  return [...bot, ...(values.PEOPLE === 'graph' ? [] : graphProblems(values, reason))];
}

/** What Microsoft Graph lacks; `reason` says who wants to ask it. */
export function graphProblems(values: Values, reason: string): readonly string[] {
  const { tenantId, clientId, clientSecret, isTheBot } = graphIdentityOf(values);
  const must = (name: string, or: string) => `${name} must be set, or ${or}, because ${reason}`;
  const secret = isTheBot
    ? must('GRAPH_CLIENT_SECRET', 'MicrosoftAppPassword')
    : "GRAPH_CLIENT_SECRET must be set, because GRAPH_CLIENT_ID is another application than the bot's";
  return [
    ...(tenantId === null ? [must('GRAPH_TENANT_ID', 'MicrosoftAppTenantId')] : []),
    ...(clientId === null ? [must('GRAPH_CLIENT_ID', 'MicrosoftAppId')] : []),
    ...(clientSecret === null ? [secret] : []),
  ];
}

/** `null` where something is missing that `graphProblems` names. */
export function graphSettingsOf(values: Values): GraphSettings | null {
  const { tenantId, clientId, clientSecret } = graphIdentityOf(values);
  if (tenantId === null || clientId === null || clientSecret === null) return null;
  const { GRAPH_URL: url, GRAPH_LOGIN_URL: loginUrl, GRAPH_MINUTES: minutes } = values;
  return { tenantId, clientId, clientSecret, url, loginUrl, minutes };
}

/** `null` where IT installs the app, or something is missing that `installProblems` names. */
export function installOf(values: Values): InstallSettings | null {
  const graph = values.PROACTIVE_INSTALL === 'on' ? graphSettingsOf(values) : null;
  const { TEAMS_CATALOG_APP_ID: known, TEAMS_APP_ID, MicrosoftAppId } = values;
  const packaged = TEAMS_APP_ID ?? MicrosoftAppId;
  if (graph === null || packaged === null) return null;
  return {
    graph,
    app: known === null ? { kind: 'package', id: packaged } : { kind: 'catalogue', id: known },
  };
}
