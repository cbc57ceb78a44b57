import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { madeOnce, type Log } from '../ground/index.js';

type Parent = ConfigurationBotFrameworkAuthentication;
type Settings = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;
export type CredentialsFactory = NonNullable<Settings[1]>;

/** How the bot shows who it is when it asks for its own tokens. */
type Proof =
  | { readonly kind: 'secret'; readonly secret: string }
  /** `privateKey` as PEM, `thumbprint` of the certificate in hexadecimal digits. */
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string }
  /** The machine vouches for it: there is nothing to keep, and nothing that runs out. */
  | { readonly kind: 'managed-identity' };

/** Who the bot is to Microsoft; `null` is local mode, in which nobody who calls is checked. */
export interface Credentials {
  readonly appId: string;
  /** The one tenant that is served; `null`, which only a bot registered for any tenant may have, serves all. */
  readonly tenantId: string | null;
  /**
   * How it is registered, not whom it serves: for any tenant, as bots were until 2025. It then gets its tokens from the
   * Bot Framework's own tenant, and may be set to serve one all the same.
   */
  readonly multiTenant: boolean;
  readonly proof: Proof;
  readonly cloud: Cloud;
}

/** One of Microsoft's clouds: whose tokens are taken, and where the bot's own come from. */
interface Cloud {
  readonly channelMetadataUrl: string;
  readonly channelIssuer: string;
  readonly emulatorMetadataUrl: string;
  /** `{tenant}` stands for the bot's own tenant. */
  readonly loginUrl: string;
  readonly scope: string;
  readonly tokenServiceUrl: string;
}

/**
 * The SDK takes all addresses of a cloud or none: one that is set by itself silently empties the others, and every
 * token is refused. So all are always given.
 */
export function createAuthentication(
  credentials: Credentials | null,
  log: Log,
  factory?: CredentialsFactory,
): ConfigurationBotFrameworkAuthentication {
  if (credentials === null) return new ThriftyAuthentication({});
  const settings = { ...identityOf(credentials), ...addressesOf(credentials) };
  return new FirmAuthentication(settings, log, factory);
}

type Authenticated = Awaited<ReturnType<Parent['authenticateRequest']>>;
type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>;
type Connector = ReturnType<ConnectorFactory['create']>;
type UserTokens = ReturnType<Parent['createUserTokenClient']>;

/** A tenant has one address, or a few while it moves. */
const mostClients = 20;

/**
 * The SDK makes two clients for each turn, with all their policies: a tenth of what an answer costs. They hold nothing
 * of the turn, so each is made once for its address and for whom it speaks.
 */
class ThriftyAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new LRUCache<string, Connector>({ max: mostClients });
  private readonly userTokens = new LRUCache<string, UserTokens>({ max: mostClients });

  override async authenticateRequest(...asked: Parameters<Parent['authenticateRequest']>) {
    const authenticated = await super.authenticateRequest(...asked);
    const { claimsIdentity, connectorFactory } = authenticated;
    if (connectorFactory === undefined) return authenticated;
    const caller = nameOf(claimsIdentity);
    return { ...authenticated, connectorFactory: this.thrifty(connectorFactory, caller) };
  }

  override async createUserTokenClient(identity: Authenticated['claimsIdentity']) {
    return madeOnce(this.userTokens, nameOf(identity), async () => super.createUserTokenClient(identity));
  }

  private thrifty(factory: ConnectorFactory, caller: string): ConnectorFactory {
    return {
      create: async (serviceUrl, audience) =>
        madeOnce(this.connectors, JSON.stringify([serviceUrl, audience, caller]), async () =>
          factory.create(serviceUrl, audience),
        ),
    };
  }
}

/** The app that the bot is to this caller: all that the SDK reads of who calls when it makes a client. */
function nameOf(identity: Authenticated['claimsIdentity']): string {
  return identity.getClaimValue('aud') ?? identity.getClaimValue('appid') ?? '';
}

/**
 * For a token with a wrong signature or hour the SDK lets the error of its library through, and the adapter takes it
 * for a fault of ours: 500, which a channel tries again. A token that does not hold is the caller's fault.
 */
class FirmAuthentication extends ThriftyAuthentication {
  constructor(
    settings: Settings[0],
    private readonly log: Log,
    factory?: CredentialsFactory,
  ) {
    super(settings, factory);
  }

  override async authenticateRequest(...asked: Parameters<Parent['authenticateRequest']>) {
    try {
      return await super.authenticateRequest(...asked);
    } catch (error) {
      if (isAboutKeys(error)) {
        this.log.error({ err: error }, 'The keys of the Bot Framework cannot be read; nobody can be let in');
        throw error;
      }
      this.log.debug({ err: error }, 'A token was refused');
      // Without a token the SDK refuses in its own words, which the adapter knows for 401.
      const [activity] = asked;
      return super.authenticateRequest(activity, '');
    }
  }
}

/** Of node-fetch, where the address does not answer, and of the SDK, where it answers with an error. */
function isAboutKeys(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'FetchError' || /^Failed to load (?:Keys|openID config)/u.test(error.message);
}

function identityOf({ appId, tenantId, multiTenant, proof }: Credentials) {
  const who = { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId ?? '' };
  const MicrosoftAppType = multiTenant ? 'MultiTenant' : 'SingleTenant';
  switch (proof.kind) {
    case 'secret':
      return { ...who, MicrosoftAppType, MicrosoftAppPassword: proof.secret };
    case 'certificate': {
      const { thumbprint: CertificateThumbprint, privateKey: CertificatePrivateKey } = proof;
      return { ...who, MicrosoftAppType, CertificateThumbprint, CertificatePrivateKey };
    }
    case 'managed-identity':
      return { ...who, MicrosoftAppType: 'UserAssignedMSI' };
  }
}

function addressesOf({ cloud, tenantId, multiTenant }: Credentials) {
  const tenant = multiTenant ? 'botframework.com' : (tenantId ?? '');
  return {
    ToBotFromChannelOpenIdMetadataUrl: cloud.channelMetadataUrl,
    ToBotFromChannelTokenIssuer: cloud.channelIssuer,
    ToBotFromEmulatorOpenIdMetadataUrl: cloud.emulatorMetadataUrl,
    ToChannelFromBotLoginUrl: cloud.loginUrl.replaceAll('{tenant}', tenant),
    ToChannelFromBotOAuthScope: cloud.scope,
    OAuthUrl: cloud.tokenServiceUrl,
  };
}
