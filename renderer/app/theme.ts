import {
  ActionIcon,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  SegmentedControl,
  Select,
  Tabs,
  TextInput,
  Tooltip,
} from '@mantine/core'

const accent: MantineColorsTuple = [
  '#eaf0fd',
  '#d3dff9',
  '#a6bdf3',
  '#789aec',
  '#527de4',
  '#3a69da',
  '#2456c7',
  '#1d48aa',
  '#173b8c',
  '#102c6b',
]

/** White text on 6 (light) and 5 (dark) has 4.5:1. */
const red: MantineColorsTuple = [
  '#fdecea',
  '#f9d0cc',
  '#f1a7a1',
  '#e77f77',
  '#dd5f56',
  '#c8372d',
  '#b3261e',
  '#98201a',
  '#7d1a15',
  '#631410',
]

/** Mantine's greys of the dark scheme, in our cooler tone; index 7 is our surface, 8 our background. */
const dark: MantineColorsTuple = [
  '#e7e9ee',
  '#c3c8d2',
  '#a6adba',
  '#777e8c',
  '#3f4550',
  '#2a2e36',
  '#1f2229',
  '#17191e',
  '#111317',
  '#0c0e11',
]

const clear = { clearButtonProps: { 'aria-label': 'Clear' } }
/** Days of other months are pale beyond reading, so they are left out. */
const calendar = {
  hideOutsideDates: true,
  ariaLabels: {
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    previousDecade: 'Previous decade',
    nextDecade: 'Next decade',
    monthLevelControl: 'Choose a month',
    yearLevelControl: 'Choose a year',
  },
}
const quick = { transitionProps: { duration: 80 } }

/** Dense and calm: 13 px body, 12 px controls, 4 px grid, one accent, no motion over 120 ms. */
export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent, dark, red },
  primaryShade: { light: 6, dark: 5 },
  fontFamily: 'var(--o-font)',
  fontFamilyMonospace: 'var(--o-mono)',
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '15px', xl: '20px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.4', lg: '1.4', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '20px' }, h2: { fontSize: '15px' }, h3: { fontSize: '13px' } },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({ defaultProps: { size: 'xs' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { size: 28, variant: 'subtle', color: 'gray' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
    Input: Input.extend({ defaultProps: { size: 'xs' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    Select: Select.extend({
      defaultProps: { size: 'xs', ...clear, comboboxProps: { transitionProps: { duration: 0 } } },
    }),
    MultiSelect: { defaultProps: { size: 'xs', ...clear } },
    TagsInput: { defaultProps: { size: 'xs', ...clear } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    DateInput: { defaultProps: { size: 'xs', ...clear, ...calendar, valueFormat: 'DD MMM YYYY' } },
    DatePickerInput: { defaultProps: { size: 'xs', ...clear, ...calendar, valueFormat: 'DD MMM YYYY' } },
    DatePicker: { defaultProps: { size: 'xs', ...calendar } },
    Switch: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'xs', transitionDuration: 0 } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Close this message' } },
      styles: { description: { color: 'var(--o-text-2)' } },
    },
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, ...quick, withArrow: false } }),
    Menu: Menu.extend({ defaultProps: { ...quick, shadow: 'md' } }),
    Popover: Popover.extend({ defaultProps: { ...quick, shadow: 'md' } }),
    Modal: Modal.extend({
      defaultProps: {
        ...quick,
        overlayProps: { backgroundOpacity: 0.35 },
        closeButtonProps: { 'aria-label': 'Close' },
        // Its <header> would count as a second banner of the page: a dialog is no sectioning element.
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontSize: '15px', fontWeight: 600 } },
    }),
    Alert: { styles: { title: { fontWeight: 600 } } },
  },
})

/** Ties Mantine's own variables to our tokens, so that there is one source of colour. */
export const cssVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--o-surface)',
    '--mantine-color-text': 'var(--o-text)',
    '--mantine-color-dimmed': 'var(--o-text-2)',
    '--mantine-color-placeholder': 'var(--o-text-2)',
    '--mantine-color-default': 'var(--o-surface)',
    '--mantine-color-default-hover': 'var(--o-surface-2)',
    '--mantine-color-default-border': 'var(--o-border-strong)',
    '--mantine-color-default-color': 'var(--o-text)',
    '--mantine-color-error': 'var(--o-bad)',
    '--mantine-color-anchor': 'var(--o-accent-text)',
  }
  return { variables: {}, light: both, dark: both }
}
