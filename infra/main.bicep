targetScope = 'subscription'

// 一次部署的全部资源。公有云与世纪互联用同一份文件，差别只在参数。

@minLength(1)
@maxLength(40)
@description('环境名称，例如 wujin-prod；资源组和各资源都由它得名。')
param environmentName string

@minLength(1)
@description('区域。要有 Flex Consumption：az functionapp list-flexconsumption-locations。')
param location string

@description('部署者的对象编号，只用来上传页面；由 azd 填入。')
param principalId string

@description('接口的应用注册（客户端）编号，就是令牌里的 aud。')
param identityAudience string

@description('登录服务的地址。公有云 https://login.microsoftonline.com；世纪互联 https://login.partner.microsoftonline.cn。')
param identityAuthority string

@description('允许登录的租户，逗号隔开；默认是部署所在的租户。')
param identityTenants string = tenant().tenantId

@description('接口的应用注册里开放的权限（scope）的名称。')
param identityScope string = 'access_as_user'

@description('每人每分钟的请求数上限。')
param requestsPerMinute string = '600'

@description('数据库帐户的名称；留空时由模板取名。从备份恢复到新帐户之后填新帐户的名称。')
param cosmosAccountName string = ''

@description('向 Cosmos DB 要令牌的作用域；留空时用 SDK 自己的。世纪互联按其文档填写。')
param cosmosScope string = ''

@allowed(['serverless', 'autoscale'])
@description('Cosmos DB 按请求付费，或自动缩放。')
param cosmosCapacity string = 'serverless'

@minValue(1000)
@description('自动缩放的上限（RU/s），整千；只在 autoscale 时有用。')
param cosmosMaxThroughput int = 4000

@allowed(['Continuous7Days', 'Continuous30Days'])
@description('连续备份保留的天数。')
param cosmosBackupTier string = 'Continuous7Days'

@allowed([512, 2048, 4096])
@description('每个函数实例的内存（MB）。')
param instanceMemoryMB int = 2048

@minValue(1)
@maxValue(1000)
@description('函数实例的上限。')
param maximumInstanceCount int = 40

@minValue(0)
@maxValue(20)
@description('始终就绪的 HTTP 实例数；0 表示空闲时不花钱，首个请求要等启动。')
param alwaysReadyHttpInstances int = 0

@minValue(1)
@maxValue(1000)
@description('每个实例同时处理的 HTTP 请求数。')
param httpConcurrency int = 16

@description('页面的来源（https://…，末尾不带斜杠）。留空时用存储帐户静态网站的地址；有自己的域名时填域名。')
param pagesOrigin string = ''

@description('接收告警的邮箱；留空则只在门户里看得到。')
param alertEmail string = ''

@minValue(30)
@maxValue(730)
@description('日志保留的天数。')
param logRetentionDays int = 90

var tags = { 'azd-env-name': environmentName }
var token = toLower(uniqueString(subscription().subscriptionId, environmentName, location))
var containers = loadJsonContent('./cosmos.containers.json')

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity './app/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-${token}'
    location: location
    tags: tags
  }
}

module monitoring './app/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    retentionDays: logRetentionDays
  }
}

module storage './app/storage.bicep' = {
  name: 'storage'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
  }
}

module cosmos './app/cosmos.bicep' = {
  name: 'cosmos'
  scope: group
  params: {
    name: empty(cosmosAccountName) ? 'cosmos-${token}' : cosmosAccountName
    location: location
    tags: tags
    database: containers.database
    containers: containers.containers
    capacity: cosmosCapacity
    maxThroughput: cosmosMaxThroughput
    backupTier: cosmosBackupTier
  }
}

module access './app/access.bicep' = {
  name: 'access'
  scope: group
  params: {
    functionsPrincipalId: identity.outputs.principalId
    deployerPrincipalId: principalId
    hostAccount: storage.outputs.hostAccount
    pagesAccount: storage.outputs.pagesAccount
    cosmosAccount: cosmos.outputs.account
    applicationInsights: monitoring.outputs.applicationInsights
  }
}

var servedFrom = empty(pagesOrigin) ? storage.outputs.pagesOrigin : pagesOrigin

module functions './app/functions.bicep' = {
  name: 'functions'
  scope: group
  // 角色先到位，函数第一次启动时才读得到部署包和数据。
  dependsOn: [access]
  params: {
    token: token
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    hostAccount: storage.outputs.hostAccount
    packageContainer: storage.outputs.packageContainer
    applicationInsights: monitoring.outputs.applicationInsights
    pagesOrigin: servedFrom
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    alwaysReadyHttpInstances: alwaysReadyHttpInstances
    httpConcurrency: httpConcurrency
    settings: {
      // 程序自己连数据库用前三项，变更触发器用后四项。
      COSMOS_ENDPOINT: cosmos.outputs.endpoint
      COSMOS_SCOPE: cosmosScope
      AZURE_CLIENT_ID: identity.outputs.clientId
      COSMOS__accountEndpoint: cosmos.outputs.endpoint
      COSMOS__credential: 'managedidentity'
      COSMOS__clientId: identity.outputs.clientId
      COSMOS_DATABASE: containers.database
      SIGN_IN: 'entra'
      IDENTITY_AUTHORITY: identityAuthority
      IDENTITY_TENANTS: identityTenants
      IDENTITY_AUDIENCE: identityAudience
      IDENTITY_SCOPE: identityScope
      REQUESTS_PER_MINUTE: requestsPerMinute
    }
  }
}

module alerts './app/alerts.bicep' = {
  name: 'alerts'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    cosmosAccount: cosmos.outputs.account
    email: alertEmail
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output API_ORIGIN string = functions.outputs.origin
output PAGES_ORIGIN string = servedFrom
// 页面登录用的与接口核对用的是同一组。
output IDENTITY_AUTHORITY string = identityAuthority
output IDENTITY_TENANTS string = identityTenants
output IDENTITY_AUDIENCE string = identityAudience
output IDENTITY_SCOPE string = identityScope
// Excel 凭它认加载项，同一环境永远不变。
output ADDIN_ID string = guid(subscription().id, environmentName, 'excel-add-in')
output PAGES_ACCOUNT string = storage.outputs.pagesAccount
output FUNCTION_APP string = functions.outputs.name
output COSMOS_ACCOUNT string = cosmos.outputs.account
