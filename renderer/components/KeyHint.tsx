import styles from './KeyHint.module.css'

/** Keys as they stand on the keyboard: `Ctrl+K`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.keys}>
      {keys.split(/\+(?!$)/).map((key) => (
        <kbd key={key} className={styles.key}>
          {words[key] ?? key}
        </kbd>
      ))}
    </span>
  )
}

const words: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
}
