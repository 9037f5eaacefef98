/** Role of a shape: decides its colours, in light, dark, print and high contrast. */
export type Role =
  | 'canvas'
  | 'region'
  | 'region-label'
  | 'network'
  | 'hub'
  | 'service'
  | 'actor'
  | 'global'
  | 'zone'
  | 'title'
  | 'note'
  | 'part'
  | 'part-private'
  | 'part-gateway'
  | 'part-label'
  | 'link'
  | 'link-label'
  | 'dns-link';

export type Shape =
  | {
      readonly kind: 'box';
      readonly role: Role;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      /** True: it stands already, and is drawn quietly. */
      readonly stands?: true;
    }
  | {
      readonly kind: 'text';
      readonly role: Role;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
    }
  | {
      readonly kind: 'line';
      readonly role: Role;
      readonly points: readonly (readonly [number, number])[];
      readonly arrows: 'none' | 'end' | 'both';
      /** True: it stands already, and is drawn quietly. */
      readonly stands?: true;
    };

/** A drawing in units that are pixels when it is shown at its own width. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
