// 数据库和全部容器。托管身份在数据面上不能建容器，所以每一个都在这里建，形状只来自 cosmos.containers.json。

param name string
param location string
param tags object
param database string
param containers array

@allowed(['serverless', 'autoscale'])
param capacity string
param maxThroughput int
param backupTier string

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: false
      }
    ]
    capabilities: capacity == 'serverless' ? [{ name: 'EnableServerless' }] : []
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: backupTier }
    }
  }
}

// 自动缩放的额度由全部容器合用：忙的只有报表一个容器，其余几乎不用。
resource store 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: database
  properties: {
    resource: { id: database }
    options: capacity == 'autoscale' ? { autoscaleSettings: { maxThroughput: maxThroughput } } : {}
  }
}

resource tables 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = [
  for container in containers: {
    parent: store
    name: container.id
    properties: { resource: container }
  }
]

output account string = account.name
output endpoint string = account.properties.documentEndpoint
