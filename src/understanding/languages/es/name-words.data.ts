// Spanish words that tell a name from an everyday word, and who or what a name means.
import type { NameWords } from '../name-words.ts';

/** The Spanish words. */
export const nameWords: Partial<NameWords> = {
  commonWords: ['de'],
  pairWords: ['dos', 'ambas'],
  otherThings: [
    'puerta de enlace predeterminada',
    'pasarela de pago',
    'pasarela de pagos',
    'puerta de enlace de pago',
    'puerta de enlace de internet',
    'puerta de enlace remota',
    'puerta de enlace de datos',
  ],
  insideWords: ['en'],
  bareGateways: [
    'puerta de enlace',
    'pasarela',
    'gateway de azure',
    'puerta de enlace de azure',
    'puerta de enlace de red virtual',
  ],
  bareConnections: ['conexion de vnet', 'conexiones de vnet'],
  routeHops: ['cortafuegos'],
  routeLeads: ['hacia', 'al'],
  namingWords: ['llamado', 'llamada', 'llama', 'es', 'nombre'],
  vnetNouns: ['red'],
  subnetNouns: ['subred'],
};
