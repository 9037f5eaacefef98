/** What is said of out-of-scope. */
export const outOfScope = {
  'option.out-of-scope': 'Not a question of Azure connectivity',
  'option.out-of-scope.meaning':
    'Traffic from the internet to a server of yours outside Azure is no Azure connectivity question.',
  'option.out-of-scope.summary': 'Both ends are outside Azure, so no Azure connection decides it.',
  'option.out-of-scope.use':
    'You need no Azure network for this, since both ends meet on the internet or in your own network.',
  'option.out-of-scope.what': 'Nothing in Azure.',
  'option.out-of-scope.latency': 'Not applicable',
  'option.out-of-scope.throughput': 'Not applicable',
  'option.out-of-scope.encryption': 'Not applicable',
  'option.out-of-scope.transitivity': 'Not applicable',
  'option.out-of-scope.overlap': 'Not applicable',
  'option.out-of-scope.billed': 'Not applicable',
  'option.out-of-scope.effort': 'None',
  'option.out-of-scope.scope': 'two ends that are both outside Azure',
  'option.out-of-scope.takes': 'nothing to build in Azure',
  'option.out-of-scope.when': 'when neither end of the connection is in Azure',
  'option.out-of-scope.not': 'where both sites have circuits, which Global Reach joins',
};
