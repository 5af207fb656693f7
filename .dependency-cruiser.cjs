// The layers of docs/architecture.md. Each rule's name is a heading there.
const deskLib =
  '^lib/(access|assignments|audit|auth|embargo|exchange|guests|machine|mail|media|memory|parity|plans|preview-links|publishing|registers|releases|review|site|social-images|statistics|terms|translations|users|writing|db/desk)'
const readerSide = '^(app/\\(reader\\)|components/reader|lib/newsroom)'
const deskSide =
  '^(app/\\(admin\\)|components/admin|lib/(access|assignments|audit|auth|embargo|exchange|guests|machine|mail|media|memory|parity|plans|preview-links|registers|releases|review|site|social-images|statistics|terms|translations|users|writing))'

/** Commands of what is public without being published as an edition. */
const carried =
  '^lib/(registers/commands/save-(place|topic|person|organisation)|site/commands/save-site|releases/commands/promise-translation|plans/(promise-followers|commands/(carry-out-plans|follow-translations)))\\.ts$'

const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })

module.exports = {
  forbidden: [
    rule(
      'no-circles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Two files that need each other are one.',
    ),
    rule(
      'meaning-knows-no-looks',
      { path: '^(lib|prisma)/' },
      { path: '^(app|components)/' },
      'lib is below components and app.',
    ),
    rule(
      'looks-know-no-addresses',
      { path: '^components/' },
      { path: '^app/' },
      'components are below app.',
    ),
    rule(
      'readers-see-no-desk',
      { path: readerSide, pathNot: '\\.test\\.ts$|published-factory' },
      { path: `${deskLib}|^components/admin|^app/\\(admin\\)` },
      'A bug on the reader’s side must find no way to a draft.',
    ),
    rule(
      'desk-sees-no-newsroom',
      { path: deskSide, pathNot: '\\.test\\.ts$' },
      { path: readerSide, pathNot: '^lib/newsroom/(site|default-site)\\.ts$' },
      'The desk shows what it has; what is public goes through the door.',
    ),
    rule(
      'guests-have-rooms-of-their-own',
      { path: '^(app/\\(guest\\)|components/guest)/', pathNot: '\\.test\\.ts$' },
      {
        path: '^(app/\\((admin|reader)\\)|components/(admin|reader)|lib/(access|audit|auth|db|mail|media|newsroom|pages|plans|publishing|registers|releases|review|site|social-images|statistics|users)/)',
      },
      'A page for somebody without an account can ask for nothing but what their link opens.',
    ),
    rule(
      'one-door',
      {
        path: '^(app|components|lib)/',
        pathNot: `^lib/(publishing|imports|releases/actions)|${carried}|\\.test\\.ts$`,
      },
      { path: '^lib/publishing/', pathNot: '^lib/publishing/await-edges' },
      'Only the actions, the processes and the commands whose change is public at once call the door.',
    ),
    rule(
      'neutral-ground',
      {
        path: '^(components/(article|rich-text|ui)|lib/(editions|i18n|rich-text))/',
        pathNot: '\\.test\\.ts$|read-content\\.ts$',
      },
      { path: `${deskLib}|${readerSide}` },
      'Both houses stand on it, so it knows neither.',
    ),
    rule(
      'commands-know-no-screen',
      { path: '^lib/([^/]+/commands|publishing|editions)/', pathNot: '\\.test\\.ts$' },
      { path: '^node_modules/(next|react|react-dom|next-intl)/' },
      'The button, the clock and the importer call the same command.',
    ),
    rule(
      'facts-do-no-io',
      {
        path: '^lib/(access/(actor|policy)|diff/.*|merge/.*|releases/(release|requirements|schema|slug|text)|rich-text/.*|editions/edition-content|media/photo|plans/(plan|wall-time|schema)|users/user|registers/register|review/(thread|point|schema)|translations/(canonical|carry|digest|lease|rows|saving/(clean-segment|origin|settle)|schema|segment|split-and-merge|standing|translation|with-photos)|writing/(presence|schema|open-(text|shared)))\\.ts$',
        pathNot: '\\.test\\.ts$',
      },
      {
        path: '^(lib/db|generated)/|^node:',
        pathNot: '^generated/.*\\.d\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
      'Facts and rules can be read and tested without a database.',
    ),
    rule(
      'no-unresolved',
      {},
      { couldNotResolve: true, pathNot: '^(next/root-params|#generated/)' },
      'Every import leads somewhere.',
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    includeOnly:
      '^(app|components|lib|prisma|generated|node_modules/(next|react|react-dom|next-intl)/|[a-z]+\\.ts$)|^node:',
    exclude: '\\.css$|^node_modules/.*/node_modules',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
}
