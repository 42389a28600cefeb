import { SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { notifyProblem } from '../../app/notify.tsx'
import { Fact, Facts } from '../../components/Fact.tsx'
import { Panel } from '../../components/Panel.tsx'
import { setAuthor, useDevice, useDeviceSetting } from '../../stores/deviceStore.ts'
import { SettingField } from './SettingField.tsx'

const schemes = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]
const densities = [
  { value: 'comfortable', label: 'Comfortable' },
  { value: 'compact', label: 'Compact' },
]

/** What belongs to this device and person, not to the workspace. */
export function AppearancePanel() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [density, setDensity] = useDeviceSetting<string>('density', 'comfortable')
  const author = useDevice((state) => state.author)
  return (
    <Panel title="This device" note="Kept on this computer only; it does not travel with the workspace.">
      <SettingField
        label="Your name"
        hint="Stands in the history of every change that you make, and is what “me” means in filters."
        value={author}
        required
        save={(name) => void setAuthor(name).catch(notifyProblem)}
      />
      <Facts>
        <Fact label="Appearance">
          <SegmentedControl
            aria-label="Appearance"
            data={schemes}
            value={colorScheme}
            onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}
          />
        </Fact>
        <Fact label="Rows of tables">
          <SegmentedControl
            aria-label="Rows of tables"
            data={densities}
            value={density}
            onChange={setDensity}
          />
        </Fact>
      </Facts>
    </Panel>
  )
}
