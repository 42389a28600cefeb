/** Finds a column by any of its names (squashed: lower case, letters and digits only), quoted; null when the bill has none. */
export type ColumnOf = (...names: string[]) => string | null

const text = (column: string | null) => (column === null ? "''" : `coalesce(${column}::VARCHAR, '')`)
const number = (column: string | null) => (column === null ? 'NULL' : `try_cast(${column} AS DOUBLE)`)

/**
 * Lines of a Cost and Usage Report (legacy or 2.0) summed; lines that are not Claude come as one row a month with
 * `claude` false, so that it is known which months were read.
 */
export function curQuery(read: string, column: ColumnOf): string {
  const bag = column('product')
  const inBag = (key: string) =>
    bag === null
      ? null
      : `nullif(regexp_extract(${bag}::VARCHAR, '["{ ,]${key}"?\\s*[=:]\\s*["'']?([^"'',}]+)', 1), '')`
  const product = firstOf([
    column('productproductname'),
    inBag('product_name'),
    inBag('product_servicename'),
    column('productservicename'),
    column('lineitemlineitemdescription'),
    column('lineitemproductcode'),
  ])
  const region = firstOf([
    column('productregioncode', 'productregion'),
    inBag('region'),
    inBag('region_code'),
    column('lineitemavailabilityzone'),
  ])
  return billQuery(read, {
    searched: [
      column('productproductname'),
      column('productservicename'),
      bag,
      column('lineitemusagetype'),
      column('lineitemlineitemdescription'),
      column('lineitemresourceid'),
    ],
    account: text(column('lineitemusageaccountid', 'billpayeraccountid')),
    region,
    product,
    usageType: text(column('lineitemusagetype')),
    unit: text(column('pricingunit')),
    resource: text(column('lineitemresourceid')),
    day: text(column('lineitemusagestartdate', 'billbillingperiodstartdate')),
    amount: number(column('lineitemusageamount')),
    cost: number(column('lineitemunblendedcost', 'lineitemblendedcost')),
    currency: text(column('lineitemcurrencycode')),
  })
}

/** The same for FOCUS (AWS, Azure, Google). */
export function focusQuery(read: string, column: ColumnOf): string {
  return billQuery(read, {
    searched: [
      column('servicename'),
      column('chargedescription'),
      column('skuid'),
      column('resourceid'),
      column('xusagetype'),
      column('skumeter'),
      column('publishername'),
    ],
    account: firstOf([column('subaccountid'), column('billingaccountid')]),
    region: firstOf([column('regionid'), column('regionname')]),
    product: firstOf([column('servicename'), column('chargedescription')]),
    usageType: firstOf([column('xusagetype'), column('skumeter'), column('chargedescription')]),
    unit: firstOf([column('consumedunit'), column('pricingunit')]),
    resource: text(column('resourceid')),
    day: text(column('chargeperiodstart', 'billingperiodstart')),
    amount: number(column('consumedquantity', 'pricingquantity')),
    cost: number(column('billedcost', 'effectivecost')),
    currency: text(column('billingcurrency')),
  })
}

interface BillColumns {
  readonly searched: readonly (string | null)[]
  readonly account: string
  readonly region: string
  readonly product: string
  readonly usageType: string
  readonly unit: string
  readonly resource: string
  readonly day: string
  readonly amount: string
  readonly cost: string
  readonly currency: string
}

function billQuery(read: string, bill: BillColumns): string {
  const tests = bill.searched
    .filter((column) => column !== null)
    .flatMap((column) => [
      `contains(lower(${column}::VARCHAR), 'claude')`,
      `contains(lower(${column}::VARCHAR), 'anthropic')`,
    ])
  const claude = `coalesce(${tests.join(' OR ')}, false)`
  const only = (expression: string) => `CASE WHEN claude THEN ${expression} ELSE '' END`
  return `
SELECT claude, ${only(bill.account)} AS account, ${only(bill.region)} AS region, ${only(bill.product)} AS product,
  ${only(bill.usageType)} AS usage_type, ${only(bill.unit)} AS unit, ${only(bill.resource)} AS resource,
  ${only(bill.currency)} AS currency, substr(${bill.day}, 1, 7) AS month,
  sum(CASE WHEN claude THEN ${bill.amount} END)::DOUBLE AS amount, sum(CASE WHEN claude THEN ${bill.cost} END)::DOUBLE AS cost
FROM (SELECT *, ${claude} AS claude FROM ${read})
GROUP BY ALL`
}

function firstOf(columns: readonly (string | null)[]): string {
  const known = columns.filter((column) => column !== null)
  return known.length === 0
    ? "''"
    : `coalesce(${known.map((column) => `nullif(${column}::VARCHAR, '')`).join(', ')}, '')`
}
