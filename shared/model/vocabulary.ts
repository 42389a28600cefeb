import { z } from 'zod'

/** The fixed vocabularies of the product: one list per word, used by entities, rules, filters and screens. */
export const workloadKinds = [
  'application',
  'agent',
  'pipeline',
  'chat-seats',
  'coding-assistant',
  'vendor-product',
] as const
export const routes = [
  'bedrock',
  'claude-platform-aws',
  'anthropic-api',
  'vertex',
  'foundry',
  'vendor',
  'subscription',
] as const
export const claudeUses = ['confirmed', 'likely', 'possible', 'none', 'unknown'] as const
export const environments = ['commercial', 'govcloud', 'secret', 'top-secret', 'on-premises'] as const
export const impactLevels = ['IL2', 'IL4', 'IL5', 'IL6'] as const
export const criticalities = ['mission-critical', 'high', 'medium', 'low'] as const
export const features = [
  'tools',
  'vision',
  'documents',
  'caching',
  'thinking',
  'computer-use',
  'batch',
  'citations',
  'streaming',
  'structured-output',
  'fine-tuned',
  'long-context',
  'embeddings',
  'audio',
  'video',
] as const
export const scopes = ['in', 'out', 'mixed', 'undetermined'] as const
export const confidences = ['high', 'medium', 'low'] as const
export const verdicts = ['fit', 'gaps', 'unknown', 'blocked'] as const
export const requirementKinds = [
  'input-modalities',
  'output-modalities',
  'context-window',
  'max-output',
  'tool-use',
  'structured-output',
  'reasoning',
  'streaming',
  'prompt-caching',
  'batch',
  'fine-tuning',
  'partition',
  'authorization',
  'origin',
  'price-ceiling',
  'latency',
  'volume',
] as const
export const phases = [
  'assess',
  'select',
  'adapt',
  'evaluate',
  'authorize',
  'cutover',
  'decommission',
] as const
export const taskStates = ['not-started', 'in-progress', 'blocked', 'done'] as const
export const waiverStates = ['draft', 'requested', 'approved', 'denied', 'expired'] as const
export const findingSources = [
  'code',
  'bedrock-log',
  'cloudtrail',
  'bill',
  'ai-bom',
  'inventory',
  'manual',
] as const
export const findingKinds = [
  'model-id',
  'sdk',
  'endpoint',
  'env-var',
  'iac',
  'config',
  'secret',
  'dev-tool',
  'invocation-log',
  'cloudtrail',
  'bill',
  'mention',
] as const
export const findingUses = ['runtime', 'manifest', 'test', 'doc', 'mention', 'possible'] as const
export const findingStates = ['new', 'linked', 'dismissed', 'gone'] as const
export const authorityKinds = [
  'statute',
  'determination',
  'directive',
  'memo',
  'ruling',
  'clause',
  'statement',
] as const
export const authorityStates = ['in-force', 'struck-down', 'superseded', 'reported', 'unknown'] as const

export const workloadKind = z.enum(workloadKinds)
export const scope = z.enum(scopes)
export const confidence = z.enum(confidences)
export const verdict = z.enum(verdicts)
export const requirementKind = z.enum(requirementKinds)
export const phase = z.enum(phases)
export const taskState = z.enum(taskStates)
export const feature = z.enum(features)

export type WorkloadKind = (typeof workloadKinds)[number]
export type Scope = (typeof scopes)[number]
export type Confidence = (typeof confidences)[number]
export type Verdict = (typeof verdicts)[number]
export type RequirementKind = (typeof requirementKinds)[number]
export type Phase = (typeof phases)[number]
export type TaskState = (typeof taskStates)[number]
export type Feature = (typeof features)[number]
export type ImpactLevel = (typeof impactLevels)[number]
export type Environment = (typeof environments)[number]
