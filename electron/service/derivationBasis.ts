import catalog from '../../assets/catalog/catalog.json' with { type: 'json' }
import templates from '../../assets/plan/templates.json' with { type: 'json' }
import rules from '../../assets/policy/scope-rules.json' with { type: 'json' }
import program from '../../package.json' with { type: 'json' }

/** What derived data stands on besides the workspace: results of another version of the product are stale. */
export const derivationBasis: string = [
  `offramp ${program.version}`,
  `rules ${rules.version} of ${rules.asOf}`,
  `catalog ${catalog.version}`,
  `templates ${templates.version} of ${templates.asOf}`,
].join('; ')
