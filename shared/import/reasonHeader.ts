/** Header of the column that says why a row was rejected; left out when such a file is imported again. */
export const reasonHeader = 'Offramp: why rejected'
