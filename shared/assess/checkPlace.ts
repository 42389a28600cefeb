import type { Alternative } from '../catalog/alternative.ts'
import { type KnownFact, knownFact } from '../catalog/knownFact.ts'
import { assertNever } from '../model/problem.ts'
import { barrier, type Check, met, unknown } from './check.ts'
import type { Authorization, Partition } from './requirement.ts'

const levelFacts = {
  'FedRAMP High': 'fedrampHigh',
  IL2: 'il2',
  IL4: 'il4',
  IL5: 'il5',
  IL6: 'il6',
} as const satisfies Record<Authorization, string>

/** Whether an alternative is offered in the partition where the workload must run. */
export function checkPartition(partition: Partition | null, entry: Alternative): Check {
  switch (partition) {
    case null:
      return checkOpenPartition(entry)
    case 'commercial':
      return yesNo(knownFact(entry, 'commercial'), 'commercial Regions')
    case 'govcloud':
      return checkGovCloud(entry)
    case 'secret':
      return yesNo(knownFact(entry, 'secret'), 'the Secret Region')
    case 'top-secret':
      return yesNo(knownFact(entry, 'topSecret'), 'the Top Secret Region')
    default:
      return assertNever(partition)
  }
}

/**
 * Authorization is looked up per entry, and stays unknown where no such record was found: that a partition is
 * authorized says nothing about one model in it.
 */
export function checkAuthorization(level: Authorization, entry: Alternative): Check {
  const fact: KnownFact<(typeof levelFacts)[Authorization]> = knownFact(entry, levelFacts[level])
  if (fact.value === true) return met(`Recorded as authorized at ${level}.`, fact)
  if (fact.value === false) return barrier(`Recorded as not authorized at ${level}.`, fact)
  const verify = `${level} is not recorded for it; verify in AWS Artifact / Services in Scope.`
  return unknown(inGovCloud(entry) ? `GovCloud partition level. ${verify}` : verify, fact)
}

function inGovCloud(entry: Alternative): boolean {
  return knownFact(entry, 'govWest').value === true || knownFact(entry, 'govEast').value === true
}

function checkGovCloud(entry: Alternative): Check {
  const west = knownFact(entry, 'govWest')
  const east = knownFact(entry, 'govEast')
  const note = west.note ?? east.note ?? ''
  const regions = `us-gov-west-1: ${word(west.value)}; us-gov-east-1: ${word(east.value)}. ${note}`.trim()
  if (west.value === true || east.value === true) return met(regions, west.value === true ? west : east)
  if (west.value === false && east.value === false) return barrier(regions, west)
  return unknown(regions, west)
}

/** With the partition open nothing is met; what is in GovCloud ranks before what is not. */
function checkOpenPartition(entry: Alternative): Check {
  const west = knownFact(entry, 'govWest')
  const ask = 'Record the environment or the impact level of the workload.'
  if (inGovCloud(entry)) return unknown(`It is offered in GovCloud. ${ask}`, west, 0.75)
  if (knownFact(entry, 'commercial').value === true)
    return unknown(`It is recorded in commercial Regions only. ${ask}`, west, 0.25)
  return unknown(ask, west, 0.4)
}

function yesNo(fact: KnownFact<'commercial' | 'secret' | 'topSecret'>, where: string): Check {
  if (fact.value === null) return unknown(`Whether it is offered in ${where} was not found.`, fact)
  const note = fact.note === null ? '' : ` ${fact.note}`
  return fact.value
    ? met(`Offered in ${where}.${note}`, fact)
    : barrier(`Not offered in ${where}.${note}`, fact)
}

function word(value: boolean | null): string {
  return value === null ? 'not confirmed' : value ? 'yes' : 'no'
}
