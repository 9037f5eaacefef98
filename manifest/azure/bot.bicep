// The Azure Bot registration: what connects Microsoft Teams with the running bot. It runs no code and stores nothing.
targetScope = 'resourceGroup'

@description('Name of the Azure Bot resource, unique in the world.')
@minLength(4)
@maxLength(42)
param botName string

@description('Where the bot can be reached, https and without a path, for example https://advisor.your-company.net')
param publicUrl string

@description('Client id of a single-tenant app registration. Empty: a user-assigned managed identity is created instead.')
param appId string = ''

@description('What people see as the name of the bot. It is the name of the app in the manifest.')
param displayName string = 'Connectivity Advisor'

@description('F0 costs nothing; Microsoft Teams is a standard channel, so its messages are not counted in either tier.')
@allowed(['F0', 'S1'])
param sku string = 'F0'

@description('Region of the managed identity. The registration itself is global.')
param location string = resourceGroup().location

@description('Opens the Direct Line channel with its keys, for a bot that uses it in the place of its own web chat endpoint.')
param directLine bool = false

var usesIdentity = empty(appId)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = if (usesIdentity) {
  name: '${botName}-identity'
  location: location
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: botName
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: sku
  }
  properties: {
    displayName: displayName
    endpoint: '${publicUrl}/api/messages'
    msaAppType: usesIdentity ? 'UserAssignedMSI' : 'SingleTenant'
    msaAppId: usesIdentity ? identity!.properties.clientId : appId
    msaAppTenantId: usesIdentity ? identity!.properties.tenantId : tenant().tenantId
    msaAppMSIResourceId: usesIdentity ? identity.id : null
    // Keys of the Direct Line family are needed only where that channel is: the web chat has its own endpoint.
    disableLocalAuth: !directLine
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}

resource directLineChannel 'Microsoft.BotService/botServices/channels@2022-09-15' = if (directLine) {
  parent: bot
  name: 'DirectLineChannel'
  location: 'global'
  properties: {
    channelName: 'DirectLineChannel'
    properties: {
      sites: [
        {
          siteName: 'web-chat'
          isEnabled: true
          isV1Enabled: false
          isV3Enabled: true
        }
      ]
    }
  }
}

output MICROSOFT_APP_ID string = bot.properties.msaAppId
output MICROSOFT_APP_TYPE string = usesIdentity ? 'UserAssignedMSI' : 'SingleTenant'
output MICROSOFT_APP_TENANT_ID string = bot.properties.msaAppTenantId
output identityResourceId string = usesIdentity ? identity.id : ''
// What a role is given to, such as the one by which the bot may use a model of an Azure OpenAI resource.
output identityPrincipalId string = usesIdentity ? identity!.properties.principalId : ''
