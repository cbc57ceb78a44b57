import type { Credentials } from './bot/index.js';
import type { Values } from './variables.js';

/** Who the bot is to Microsoft, as it is set. */
export interface CredentialSettings extends Credentials {
  /** A day, such as `2027-06-30`; `null` where nobody has said it. */
  readonly secretExpires: string | null;
}

/** Everything that is wrong with them at once. */
export function credentialProblems(values: Values): readonly string[] {
  const { MicrosoftAppTenantId, MicrosoftAppType } = values;
  const tenant =
    MicrosoftAppType !== 'MultiTenant' && MicrosoftAppTenantId === null
      ? [`MicrosoftAppTenantId must be set, because MicrosoftAppType is ${MicrosoftAppType}`]
      : [];
  return [...proofProblems(values), ...tenant];
}

/** One proof and one only: with two, whoever rotates a secret would not know which of them is in use. */
function proofProblems(values: Values): readonly string[] {
  const { MicrosoftAppPassword, CertificateThumbprint, CertificatePrivateKey, MicrosoftAppType } = values;
  const secret = MicrosoftAppPassword !== null;
  const halves = [CertificateThumbprint, CertificatePrivateKey].filter((half) => half !== null).length;
  if (MicrosoftAppType === 'UserAssignedMSI') {
    const because = 'must be left out, because MicrosoftAppType is UserAssignedMSI';
    return [
      ...(secret ? [`MicrosoftAppPassword ${because}`] : []),
      ...(halves > 0 ? [`CertificateThumbprint and CertificatePrivateKey ${because}`] : []),
    ];
  }
  if (halves === 1) {
    const [missing, there] = ['CertificateThumbprint', 'CertificatePrivateKey'];
    return CertificateThumbprint === null
      ? [`${missing} must be set, because ${there} is`]
      : [`${there} must be set, because ${missing} is`];
  }
  if (secret && halves === 2)
    return ['MicrosoftAppPassword must be left out, because there is a certificate'];
  if (secret || halves === 2) return [];
  return ['MicrosoftAppPassword must be set, or a certificate, because MicrosoftAppId is'];
}

export function credentialsOf(appId: string, values: Values): CredentialSettings {
  return {
    appId,
    tenantId: values.MicrosoftAppTenantId,
    multiTenant: values.MicrosoftAppType === 'MultiTenant',
    proof: proofOf(values),
    cloud: {
      channelMetadataUrl: values.ToBotFromChannelOpenIdMetadataUrl,
      channelIssuer: values.ToBotFromChannelTokenIssuer,
      emulatorMetadataUrl: values.ToBotFromEmulatorOpenIdMetadataUrl,
      loginUrl: values.ToChannelFromBotLoginUrl,
      scope: values.ToChannelFromBotOAuthScope,
      tokenServiceUrl: values.OAuthUrl,
    },
    secretExpires: values.SECRET_EXPIRES,
  };
}

function proofOf(values: Values): Credentials['proof'] {
  const { CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey } = values;
  if (values.MicrosoftAppType === 'UserAssignedMSI') return { kind: 'managed-identity' };
  if (thumbprint !== null && privateKey !== null) {
    return { kind: 'certificate', thumbprint: thumbprint.replaceAll(':', ''), privateKey };
  }
  return { kind: 'secret', secret: values.MicrosoftAppPassword ?? '' };
}
