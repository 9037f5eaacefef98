/** A node of an Adaptive Card 1.5; what a channel is sent as it is. */
export type CardNode = Readonly<Record<string, unknown>>;

/** A paragraph. It wraps always, so that nothing is cut off on a phone. */
export function paragraph(text: string, look: CardNode = {}): CardNode {
  return { type: 'TextBlock', text, wrap: true, spacing: 'Small', ...look };
}

/** A heading that screen readers announce as one. */
export function heading(text: string, look: CardNode = {}): CardNode {
  return { type: 'TextBlock', text, wrap: true, weight: 'Bolder', style: 'heading', ...look };
}

/** A group; `style` one of the container styles of Adaptive Cards. */
export function group(items: readonly CardNode[], look: CardNode = {}): CardNode {
  return { type: 'Container', items, ...look };
}

/** A button that sends `data` back to the conversation. */
export function submit(title: string, data: CardNode, look: CardNode = {}): CardNode {
  return { type: 'Action.Submit', title, data, ...look };
}
