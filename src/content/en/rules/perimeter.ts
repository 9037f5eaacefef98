/** Why each row of the table perimeter decides. */
export const perimeter = {
  'rule.perimeter.no-entry': 'There is no public entry to draw a boundary around.',
  'rule.perimeter.not-limited': 'The entry is not limited to an allow list.',
  'rule.perimeter.not-offered': '{Target} does not offer a network security perimeter in general availability.',
  'rule.perimeter.allow-list':
    'A network security perimeter keeps one allow list and one access log for {target} and its neighbours.',
};
