import { Modal } from '@mantine/core'
import { KeyHint } from '../../components/KeyHint.tsx'
import { allActions, useActionRegistry } from '../actions/action.ts'
import { closeDialog } from './dialogStore.ts'
import styles from './KeyboardSheet.module.css'
import { keyGroups } from './keyGroups.ts'

/** Every key that works now, by group. */
export function KeyboardSheet() {
  const actions = useActionRegistry((state) => state.scopes)
  return (
    <Modal opened onClose={closeDialog} title="Keyboard" size="xl">
      <div className={styles.groups}>
        {keyGroups(allActions(actions)).map((group) => (
          <section key={group.name} className={styles.group}>
            <h3 className={styles.name}>{group.name}</h3>
            <dl className={styles.list}>
              {group.keys.map((each) => (
                <div key={each.keys + each.label} className={styles.row}>
                  <dt>{each.label}</dt>
                  <dd className={styles.keys}>
                    <KeyHint keys={each.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
