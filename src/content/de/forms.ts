import type { WordId } from '../languages.ts';

/** A text in another case, by its id and the case: `{what_dative}` takes it. */
type Forms = Readonly<Partial<Record<`${WordId}.${'dative' | 'accusative'}`, string>>>;

/** German names in the cases that sentences put them in; what is missing is the same in each. */
export const forms = {
  'target.vm.dative': 'dem virtuellen Computer',
  'target.vm.accusative': 'den virtuellen Computer',
  'target.vmss.dative': 'der Skalierungsgruppe',
  'target.vmss.accusative': 'die Skalierungsgruppe',
  'target.internal-load-balancer.dative': 'dem internen Load Balancer',
  'target.internal-load-balancer.accusative': 'den internen Load Balancer',
  'target.aks.dative': 'dem AKS-Cluster',
  'target.aks.accusative': 'den AKS-Cluster',
  'target.aks-api.dative': 'dem AKS-API-Server',
  'target.aks-api.accusative': 'den AKS-API-Server',
  'target.storage-blob.dative': 'dem Speicherkonto',
  'target.storage-blob.accusative': 'das Speicherkonto',
  'target.storage-file.dative': 'der Dateifreigabe',
  'target.storage-file.accusative': 'die Dateifreigabe',
  'target.storage-queue.dative': 'der Storage-Queue',
  'target.storage-queue.accusative': 'die Storage-Queue',
  'target.storage-table.dative': 'der Storage-Tabelle',
  'target.storage-table.accusative': 'die Storage-Tabelle',
  'target.storage-dfs.dative': 'dem Data Lake',
  'target.storage-dfs.accusative': 'den Data Lake',
  'target.storage-web.dative': 'der statischen Website',
  'target.storage-web.accusative': 'die statische Website',
  'target.app-service.dative': 'der Web-App',
  'target.app-service.accusative': 'die Web-App',
  'target.functions.dative': 'der Function-App',
  'target.functions.accusative': 'die Function-App',
} as const satisfies Forms;
