import { describe, expect, test } from 'vitest'
import { compileRules } from '#shared/policy/compileRules.ts'
import { scopeFacts } from '#shared/policy/facts.ts'
import { shippedRules } from '#shared/policy/shippedRules.ts'
import { workloadWith } from './cases.ts'

const classify = compileRules(shippedRules.rules)

/** A contract number and the one rule on contracts that it must fire; made up in the form of award numbers. */
const numbers: readonly [number: string, rule: string][] = [
  ['W911NF-20-C-0001', 'buyer-army'],
  ['W52P1J-21-F-0042', 'buyer-army'],
  ['N00024-22-C-5501', 'buyer-navy'],
  ['M67854-19-D-7837', 'buyer-marine-corps'],
  ['FA8750-21-C-0500', 'buyer-air-force'],
  ['SPE4A6-23-D-0001', 'buyer-dla'],
  ['SPRDL1-20-D-0001', 'buyer-dla'],
  ['S0512A-19-C-0001', 'buyer-dcma'],
  ['HQ003423D0019', 'buyer-whs'],
  ['HR001121C0168', 'buyer-darpa'],
  ['HC1028-22-D-0003', 'buyer-disa'],
  ['HT003821C0006', 'buyer-dha'],
  ['HTC711-20-D-R001', 'buyer-transcom'],
  ['HDTRA1-19-C-0032', 'buyer-dtra'],
  ['HHM402-17-A-0007', 'buyer-dia'],
  ['HM0476-20-C-0014', 'buyer-nga'],
  ['HS0021-22-C-0001', 'buyer-dcsa'],
  ['HU0001-21-C-0001', 'buyer-usuhs'],
  ['HE1254-20-F-0001', 'buyer-dodea'],
  ['HB0001-20-C-0001', 'buyer-dsca'],
  ['H92222-20-D-0012', 'buyer-socom-nsa'],
  ['HX1234-22-C-0001', 'buyer-defense-other'],
  ['DAAB07-03-D-B009', 'buyer-dow-legacy'],
  ['F33615-02-C-1234', 'buyer-dow-legacy'],
  ['12314419F0612', 'buyer-usda'],
  ['1333BJ24C00280005', 'buyer-doc'],
  ['140E0123C0007', 'buyer-doi'],
  ['15DDHQ23F00000123', 'buyer-doj'],
  ['1605DC19A0004', 'buyer-dol'],
  ['19AQMM23F0001', 'buyer-state'],
  ['2032H5-19-F-00641', 'buyer-treasury'],
  ['24322624F0027', 'buyer-opm'],
  ['273FCC21C0001', 'buyer-fcc'],
  ['28321324D00060010', 'buyer-ssa'],
  ['29FTC1-22-F-0001', 'buyer-ftc'],
  ['31310018C0001', 'buyer-nrc'],
  ['33330218C0001', 'buyer-smithsonian'],
  ['36C10B23F0307', 'buyer-va'],
  ['45310021C0001', 'buyer-eeoc'],
  ['47HAA022F0129', 'buyer-gsa'],
  ['49100422C0001', 'buyer-nsf'],
  ['50310224F0144', 'buyer-sec'],
  ['61320620C0001', 'buyer-cpsc'],
  ['68HERH20C0001', 'buyer-epa'],
  ['693JJ321F000123', 'buyer-dot'],
  ['70RCSJ23FR0000001', 'buyer-dhs'],
  ['7200AA20CA00009', 'buyer-usaid'],
  ['73351020F0001', 'buyer-sba'],
  ['75N97023F00008', 'buyer-hhs'],
  ['75F40124A00003', 'buyer-hhs'],
  ['83310118C0001', 'buyer-exim'],
  ['80NSSC20C0001', 'buyer-nasa'],
  ['86614922C00009', 'buyer-hud'],
  ['88310318C0001', 'buyer-nara'],
  ['89303019AIM000005', 'buyer-doe'],
  ['91990020C0001', 'buyer-ed'],
  ['95332419C0001', 'buyer-independent'],
  ['DE-AC05-00OR22725', 'buyer-civilian-legacy'],
  ['VA118-16-D-1013', 'buyer-civilian-legacy'],
  ['TIRNO-17-D-00004', 'buyer-civilian-legacy'],
  ['AID-OAA-A-17-00029', 'buyer-civilian-legacy'],
  ['HSTS0417DCT1087', 'buyer-civilian-legacy'],
  ['47QTCK18D0036', 'buyer-vehicle'],
  ['47QRAD20D1175', 'buyer-vehicle'],
  ['GS00Q14OADU417', 'buyer-vehicle'],
  ['HHSN316201200112W', 'buyer-vehicle'],
  ['75N98120D00001', 'buyer-vehicle'],
  ['47QFRA24F0005', 'buyer-assisted'],
  ['140D0422F0123', 'buyer-assisted'],
]

function rulesFor(contract: string): readonly string[] {
  const { rules } = classify(scopeFacts(workloadWith({ contract })))
  return rules.map(({ id }) => id).filter((id) => id.startsWith('buyer-'))
}

describe('who buys, by the office in the number', () => {
  test.each(numbers)('%s: %s', (number, rule) => {
    expect(rulesFor(number)).toEqual([rule])
  })

  test('every rule on contracts has a number here', () => {
    const shown = new Set(numbers.map(([, rule]) => rule))
    const rules = shippedRules.rules.map(({ id }) => id).filter((id) => id.startsWith('buyer-'))
    expect(rules.filter((id) => !shown.has(id))).toEqual([])
  })
})
