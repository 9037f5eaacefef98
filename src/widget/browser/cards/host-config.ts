const plain = { default: 'var(--ink)', subtle: 'var(--quiet-ink)' };
const accent = { default: 'var(--accent)', subtle: 'var(--accent)' };
const good = { default: 'var(--good)', subtle: 'var(--good)' };
const warning = { default: 'var(--warning)', subtle: 'var(--warning)' };
const attention = { default: 'var(--attention)', subtle: 'var(--attention)' };

const foregroundColors = { default: plain, dark: plain, light: plain, accent, good, warning, attention };

function container(backgroundColor: string) {
  return { backgroundColor, foregroundColors };
}

/**
 * How cards look here: colours are those of the style sheet, so that a card follows the theme without being drawn
 * again.
 */
export const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 21 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 19, default: 22, medium: 23, large: 25, extraLarge: 28 },
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  supportsInteractivity: true,
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--ground)'),
    accent: container('var(--tint)'),
    good: container('var(--good-tint)'),
    warning: container('var(--warning-tint)'),
    attention: container('var(--attention-tint)'),
  },
  actions: {
    maxActions: 10,
    spacing: 'medium',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  textBlock: { headingLevel: 2 },
  textStyles: { heading: { size: 'medium', weight: 'bolder', color: 'default', isSubtle: false, fontType: 'default' } },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 160 },
    value: { wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
      inputSpacing: 'small',
    },
    errorMessage: { color: 'attention', weight: 'bolder', size: 'small' },
  },
} as const;
