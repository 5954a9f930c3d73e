// 四件要有人管的事：接口出错、数据库限流、坏掉的变更、落后的汇总。

param token string
param location string
param tags object
param workspaceId string
param cosmosAccount string
param email string

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' existing = {
  name: cosmosAccount
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: 'ag-${token}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'ledger'
    enabled: true
    emailReceivers: [
      {
        name: 'operations'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

var actionGroups = empty(email) ? [] : [people.id]

var logAlerts = [
  {
    name: 'api-errors'
    displayName: '接口出错：15 分钟内有 5xx'
    severity: 1
    query: 'AppRequests | where toint(ResultCode) >= 500'
  }
  {
    name: 'dead-letters'
    displayName: '有变更处理不了，已放进死信'
    severity: 2
    query: 'AppTraces | where Message startswith "dead-letter"'
  }
  {
    name: 'late-changes'
    displayName: '汇总落后：变更处理晚于 10 分钟'
    severity: 2
    query: 'AppTraces | where Message startswith "change-feed-late"'
  }
]

resource fromLogs 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in logAlerts: {
    name: '${alert.name}-${token}'
    location: location
    tags: tags
    properties: {
      displayName: alert.displayName
      severity: alert.severity
      enabled: true
      scopes: [workspaceId]
      // 新工作区里还没有这些表，第一批日志到了才有。
      skipQueryValidation: true
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      autoMitigate: true
      actions: { actionGroups: actionGroups }
    }
  }
]

resource throttled 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'cosmos-throttled-${token}'
  location: 'global'
  tags: tags
  properties: {
    description: 'Cosmos DB 限流（429）：15 分钟内超过 100 次'
    severity: 2
    enabled: true
    scopes: [cosmos.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'requests-with-429'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'TotalRequests'
          dimensions: [
            {
              name: 'StatusCode'
              operator: 'Include'
              values: ['429']
            }
          ]
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 100
        }
      ]
    }
    actions: [for group in actionGroups: { actionGroupId: group }]
  }
}
