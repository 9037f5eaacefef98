// Portuguese: facts of a connection that are said in words.
import type { FactPack } from '../fact-rows.ts';

/** Phrases for the facts of a connection. */
export const facts: FactPack = {
  phrases: {
    // what is wished for
    'goal.resolve-names': ['resolucao (de nomes|dns)'],
    'goal.balance-load': ['equilibrar carga ..3'],
    // people outside
    'userNeed.admin-rdp-ssh': ['(somente|apenas) (rdp|ssh|administradores)'],
    // one network or several
    'sameVnet.yes': ['(mesma|mesmo|unica) (vnet|rede virtual|rede)'],
    'sameVnet.no': ['(outra|outras|diferentes|duas) (vnet|vnets|redes virtuais|rede virtual)'],
    'sameRegion.yes': ['(mesma) regiao'],
    // topology
    'transitive.spoke-to-spoke': ['entre (as|os) (spokes|spoke)'],
    'transitive.any-to-any': ['(todos com todos|malha completa)'],
    // encryption
    'encryption.vm-to-vm-network': [
      '(criptografado|criptografia) ..4 (end to end|vm to vm|e2e|ponta a ponta)',
      '(criptografia|encryption) ..2 (<be>|<modal>)? (<be>)? ..1 (obrigatoria|exigida|exige)',
      '(deve|devem) ..4 (cifrado|cifrados|cifrada|criptografado|criptografados)',
    ],
    // addresses
    'addressOverlap.no': ['nao ..2 sobrepoem', '(nao|sem) (se)? (sobreposicao|se sobrepoem)'],
    'addressOverlap.yes': ['(sobrepoem|sobreposicao|mesma faixa|mesmo intervalo|mesmas faixas)'],
    // how fast, and who begins
    'latency.sensitive': ['baixa ..1 (latencia|latency)'],
    'initiator.both': ['bidirecional'],
    // ownership
    'sameTenant.no': [
      '(outro) ..1 (azure)? (entra|entra id|aad|azure ad|microsoft entra)? (tenant|tenants|inquilino|directory)',
    ],
    'sameTenant.yes': ['mesmo (azure|entra|entra id|aad|azure ad)? (tenant|inquilino|directory)'],
    'sameSubscription.no': [
      '(subscricoes|assinaturas|subscriptions|subscription) (distintas|diferentes)',
      '(outra|distintas|diferentes) (subscriptions|subscription|assinatura|assinaturas)',
    ],
    // business
    'criticality.mission-critical': ['missao critica'],
    'criticality.dev-test': ['ambiente de teste'],
    'criticality.production': ['producao'],
    'costSensitivity.high': ['(barato|economico|mais barato|baixo custo)'],
    // names
    'dnsControl.custom-dns': ['dns (personalizado|proprio)'],
    // operations
    'globalUsers.yes': ['(mundial|mundo todo)'],
    'internetTransitAllowed.no': ['(sem|nao|nunca) ..3 (passar pela|pela|por|via) internet'],
  },
  nothingOutside: ['(tudo|somente|apenas) (esta)? (na|no)? (nuvem|azure)'],
};
