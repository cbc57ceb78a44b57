// The bot in Azure: one container with a managed identity, its files, and the registration with Teams.
// az deployment group create --resource-group RG --template-file deploy/main.bicep --parameters image=REGISTRY/ametibot:TAG
// No secret is made, kept or rotated: the identity vouches for the bot.

@description('Begins the names of everything that is made.')
@minLength(3)
@maxLength(20)
param name string = 'ametibot'

param location string = resourceGroup().location

@description('The image, such as contoso.azurecr.io/ametibot:1.0.0.')
param image string

@description('The name of an Azure Container Registry in this resource group that holds the image; empty: the image is public.')
param registryName string = ''

@description('PostgreSQL, such as postgres://user:password@host/name?sslmode=require. SQLite would need a disk of its own, which a container app has not: over a file share it loses what it wrote.')
@secure()
@minLength(12)
param databaseUrl string

@description('The bearer token for /metrics.')
@secure()
@minLength(16)
param metricsToken string

var tags = { app: 'ametibot' }
var serves = '${name}.${cluster.properties.defaultDomain}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: tags
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

// What the bot reads; HR's computer may mount it.
resource files 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take('${replace(name, '-', '')}${uniqueString(resourceGroup().id)}', 24)
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: { minimumTlsVersion: 'TLS1_2', allowBlobPublicAccess: false, supportsHttpsTrafficOnly: true }

  resource shares 'fileServices' = {
    name: 'default'

    resource index 'shares' = {
      name: 'index'
      properties: { shareQuota: 1 }
    }
  }
}

resource cluster 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }

  resource index 'storages' = {
    name: 'index'
    properties: {
      azureFile: {
        accountName: files.name
        accountKey: files.listKeys().keys[0].value
        shareName: files::shares::index.name
        accessMode: 'ReadWrite'
      }
    }
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = if (registryName != '') {
  name: registryName
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (registryName != '') {
  name: guid(registryName, identity.id, 'AcrPull')
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '7f951dda-4ed3-4680-a7ca-43fe172d538d'
    )
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  tags: tags
  dependsOn: [mayPull]
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    managedEnvironmentId: cluster.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 3978, allowInsecure: false }
      registries: registryName == '' ? [] : [{ server: '${registryName}.azurecr.io', identity: identity.id }]
      secrets: [
        { name: 'metrics-token', value: metricsToken }
        { name: 'database-url', value: databaseUrl }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 15
      scale: { minReplicas: 1, maxReplicas: 3 }
      volumes: [
        { name: 'index', storageType: 'AzureFile', storageName: cluster::index.name }
        { name: 'data', storageType: 'EmptyDir' }
      ]
      containers: [
        {
          name: 'ametibot'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: [
            { volumeName: 'index', mountPath: '/index' }
            { volumeName: 'data', mountPath: '/data' }
          ]
          env: [
            { name: 'MicrosoftAppId', value: identity.properties.clientId }
            { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
            { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
            { name: 'PUBLIC_URL', value: 'https://${serves}' }
            { name: 'INDEX_DIR', value: '/index' }
            { name: 'DATA_DIR', value: '/data' }
            { name: 'DATABASE_URL', secretRef: 'database-url' }
            { name: 'METRICS_TOKEN', secretRef: 'metrics-token' }
          ]
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 2, failureThreshold: 60 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 30 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 3978 }, periodSeconds: 10 }
          ]
        }
      ]
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Ametibot'
    endpoint: 'https://${serves}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppTenantId: tenant().tenantId
    msaAppType: 'UserAssignedMSI'
    msaAppMSIResourceId: identity.id
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
  }
}

@description('Where Teams calls the bot.')
output endpoint string = bot.properties.endpoint

@description('MicrosoftAppId, for npm run package.')
output appId string = identity.properties.clientId
