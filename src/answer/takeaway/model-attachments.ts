import type { RuledType } from './service-rules.data.ts';

/** Something that exists outside every network, and what is set on it so that a network serves it. */
export type AttachmentItem =
  | {
      /** Is not created. */
      readonly kind: 'existing-service';
      readonly id: string;
      readonly type: RuledType | 'Microsoft.Web/sites';
      /** The parameter that holds its name. */
      readonly name: string;
      /** Its name, where its id was given. */
      readonly known?: string | undefined;
    }
  | {
      readonly kind: 'app-integration';
      readonly id: string;
      readonly app: string;
      readonly isFunction: boolean;
      readonly vnet: string;
      readonly subnet: string;
    }
  | {
      /** Admits a subnet to a service that denies everything else. */
      readonly kind: 'service-rule';
      readonly id: string;
      readonly service: string;
      readonly of: RuledType;
      readonly vnet: string;
      readonly subnet: string;
    };
