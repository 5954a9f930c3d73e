// 两个存储帐户：一个归函数主机（部署包、计时器的锁），一个放页面。两个都不认帐户密钥。

param token string
param location string
param tags object

var packageContainerName = 'packages'

resource host 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'sthost${token}'
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource hostBlobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: host
  name: 'default'
}

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: hostBlobs
  name: packageContainerName
}

// 静态网站的开关不在这个资源的属性里，由 infra/publish-pages.mjs 打开。网站从 web 地址公开，容器本身不公开。
resource pages 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stweb${token}'
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

output hostAccount string = host.name
output packageContainer string = packages.name
output pagesAccount string = pages.name
// 地址以斜杠结尾，来源没有。
output pagesOrigin string = substring(pages.properties.primaryEndpoints.web, 0, length(pages.properties.primaryEndpoints.web) - 1)
