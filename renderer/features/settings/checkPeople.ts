/** Why a text is no number of people; undefined when it is one. */
export function checkPeople(text: string): string | undefined {
  return /^\d+(\.\d+)?$/.test(text.trim()) ? undefined : 'a number of people, such as 3 or 2.5'
}
