import { type Confidence, confidences } from '../model/vocabulary.ts'
import type { Vote } from './vote.ts'

/** 0 for low to 2 for high. */
export function rank(confidence: Confidence): number {
  return confidences.length - 1 - confidences.indexOf(confidence)
}

/** One step less sure; low stays low. */
export function stepDown(confidence: Confidence): Confidence {
  return ofRank(rank(confidence) - 1)
}

/** The less sure of two. */
export function least(a: Confidence, b: Confidence): Confidence {
  return rank(a) < rank(b) ? a : b
}

/**
 * Confidence of votes that agree: the best one; a step more when two kinds of evidence (not text) of that
 * strength agree; never above the ceiling that the best reading of the law among them supports.
 */
export function combined(votes: readonly Vote[]): Confidence {
  const best = Math.max(0, ...votes.map((vote) => rank(vote.confidence)))
  const asStrong = votes.filter((vote) => rank(vote.confidence) === best && vote.basis !== 'text')
  const kinds = new Set(asStrong.map((vote) => vote.basis)).size
  const ceiling = Math.max(0, ...votes.map((vote) => rank(vote.rule.ceiling ?? 'high')))
  return ofRank(Math.min(best + (kinds > 1 ? 1 : 0), ceiling))
}

function ofRank(value: number): Confidence {
  const top = confidences.length - 1
  return confidences[top - Math.max(0, Math.min(value, top))] ?? 'low'
}
