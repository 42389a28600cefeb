import { exampleName, templateTargets } from '#shared/import/templateProfile.ts'

/** One made-up workload that shows how each column is filled. */
const example: Readonly<Record<string, string>> = {
  name: exampleName,
  key: 'APP-0001',
  description: 'Drafts answers to supply questions from the maintenance manuals.',
  kind: 'application',
  stage: 'production',
  criticality: 'high',
  tags: 'logistics; chat',
  organization: 'Example Company',
  component: 'Supply Systems',
  owner: 'Jordan Example',
  email: 'jordan@example.com',
  emailDomain: 'example.com',
  contractor: 'Example Subcontractor',
  contract: 'N0017826D0001',
  environment: 'govcloud',
  impactLevel: 'IL4',
  region: 'us-gov-west-1',
  claudeUse: 'confirmed',
  route: 'bedrock',
  vendor: '',
  models: 'anthropic.claude-3-5-sonnet-20240620-v1:0',
  features: 'tools; documents',
  inputTokensPerMonth: '12M',
  outputTokensPerMonth: '1.5M',
  monthlyCostUsd: '58.50',
  users: '140',
  dueDate: '2026-08-27',
  movedOn: '',
  notes: '',
}

/** Header and example row of the template, in target order. */
export function templateRows(): { readonly header: string[]; readonly example: string[] } {
  return {
    header: templateTargets.map((target) => target.label),
    example: templateTargets.map((target) => example[target.id] ?? ''),
  }
}

/** What each column of the template means: label, group, hint. */
export function templateNotes(): string[][] {
  return [
    ['How to fill in the Workloads sheet', '', ''],
    [
      'One row per application, agent, pipeline, chat seats, coding assistant or vendor product with Claude inside.',
      '',
      '',
    ],
    ['Only Name is required. Leave unknown cells empty: empty means unknown, never "no".', '', ''],
    [
      'Keep the Key of a row as it is: importing the file again then updates the row instead of adding one.',
      '',
      '',
    ],
    ['You may add columns; they are kept under their header.', '', ''],
    ['', '', ''],
    ['Column', 'About', 'How to fill it in'],
    ...templateTargets.map((target) => [target.label, target.group, target.hint]),
  ]
}
