/**
 * The one door to the Bot Framework SDK. Its dialog classes come from their own files: that package as a whole loads
 * prompts and recognisers for every language first, which takes a third of the start and is used by nothing here.
 */
export {
  type Activity,
  ActivityTypes,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  ConversationState,
  INVOKE_RESPONSE_KEY,
  InputHints,
  type InvokeResponse,
  type ResourceResponse,
  type StatePropertyAccessor,
  type Storage,
  type TurnContext,
} from 'botbuilder';
export { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog.js';
export { Dialog, type DialogInstance, type DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
export type { DialogContext, DialogState } from 'botbuilder-dialogs/lib/dialogContext.js';
export { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
export { WaterfallDialog, type WaterfallStep } from 'botbuilder-dialogs/lib/waterfallDialog.js';
export type { WaterfallStepContext } from 'botbuilder-dialogs/lib/waterfallStepContext.js';
export {
  AppCredentials,
  type AuthenticateRequestResult,
  type BotFrameworkAuthentication,
  CertificateServiceClientCredentialsFactory,
  ClaimsIdentity,
  ConnectorClient,
  ConnectorFactory,
  GovernmentConstants,
  MicrosoftAppCredentials,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
