import { describe, expect, test } from 'vitest'
import { contractNumbers } from '#shared/policy/piid.ts'

/** Real cells of the 2024 federal inventory among them. */
const cells: readonly [text: string, piids: readonly string[], others: readonly string[]][] = [
  ['W911NF-20-C-0001', ['W911NF20C0001'], []],
  ['w911nf20c0001', ['W911NF20C0001'], []],
  ['W911NF - 20 - C - 0001', ['W911NF20C0001'], []],
  ['N00024 22 C 5501, N00024 22 C 5502', ['N0002422C5501', 'N0002422C5502'], []],
  ['75F40119D10037 - 7540119F19002', ['75F40119D10037'], ['7540119F19002']],
  ['47QTCA18D00JA/75N97023F00098', ['47QTCA18D00JA', '75N97023F00098'], []],
  ['NNG15SC71B-50310224F0140', ['50310224F0140'], ['NNG15SC71B']],
  ['GS-00F-275CA-86615121A00004, TO 86615122F0020', ['86615121A00004', '86615122F0020'], ['GS00F275CA']],
  ['50310220D0012_50310221F0160 ', ['50310220D0012', '50310221F0160'], []],
  ['Contract # NNG15SD27B', [], ['NNG15SD27B']],
  ['HHSN316201200112W', [], ['HHSN316201200112W']],
  ['FA8750-15-D-0001-0003', ['FA875015D00010003'], []],
  ['70RSAT23T00000030; 70RSAT23T00000030', ['70RSAT23T00000030'], []],
  ['36C10B23F0307, NNG15SD66B\n', ['36C10B23F0307'], ['NNG15SD66B']],
  ['N/A', [], []],
  ['Unable to identify in time', [], []],
  ['', [], []],
]

describe('contract numbers in free text', () => {
  test.each(cells)('%j', (text, piids, others) => {
    const found = contractNumbers(text)
    expect(found.piids.map(({ number }) => number)).toEqual(piids)
    expect(found.others).toEqual(others)
  })

  test('the office is the first six characters', () => {
    expect(contractNumbers('W56KGU-18-D-0004').piids[0]?.office).toBe('W56KGU')
  })

  test('13 to 17 characters are regular, more or fewer are not', () => {
    const regular = (text: string) => contractNumbers(text).piids[0]?.regular
    expect(regular('W911NF20C0001')).toBe(true)
    expect(regular('70RSAT23T00000030')).toBe(true)
    expect(regular('70OCTD22FR00000002')).toBe(false)
    expect(regular('W911NF20C001')).toBe(false)
  })
})
