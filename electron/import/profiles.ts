import { inventoryProfile } from '#shared/import/inventoryProfile.ts'
import { type Profile, profile } from '#shared/import/profile.ts'
import { templateProfile } from '#shared/import/templateProfile.ts'
import federal2023 from '../../assets/import/federal-2023.json' with { type: 'json' }
import federal2024 from '../../assets/import/federal-2024.json' with { type: 'json' }
import konveyor from '../../assets/import/konveyor-applications.json' with { type: 'json' }
import omb2025 from '../../assets/import/omb-2025.json' with { type: 'json' }

/** Every shipped import profile, schema-checked. Files that fit none are read as `custom`. */
export const profiles: readonly Profile[] = [
  templateProfile,
  inventoryProfile,
  ...[federal2024, federal2023, omb2025, konveyor].map((data) => profile.parse(data)),
]

/** Profile id of a file whose mapping comes from its headers' words or from the user. */
export const customProfile = { id: 'custom', name: 'Any other table' } as const
