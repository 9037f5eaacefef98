import { z } from 'zod';
import { type Format, takeAway } from '../../../src/answer/index.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { recommend } from '../../recommended.ts';
import { cases } from '../../support/cases.ts';
import { designs, recommendationFor } from '../../support/designs.ts';

export type Files = Readonly<Record<Format, string>>;

/** The texts of what is taken away; undefined where a design has nothing to build. Throws where it is refused. */
export function filesOf(result: ReturnType<typeof takeAway>): Files | undefined {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  if (result.files.length === 0) return undefined;
  const of = (format: Format): string => result.files.find(file => file.format === format)?.text ?? '';
  return { cli: of('cli'), bicep: of('bicep'), arm: of('arm'), terraform: of('terraform') };
}

const written = (requirements: Requirements): Files | undefined => filesOf(takeAway(recommend(requirements)));

/** The files of every design, and of the different ones among every eleventh case: each by its name. */
export const everyFile: readonly (readonly [string, Files])[] = (() => {
  const byHand = designs.flatMap(design => {
    const files = filesOf(takeAway(recommendationFor(design)));
    return files === undefined ? [] : [[design.name, files] as const];
  });
  const decided = new Map<string, Files>();
  for (const requirements of cases.filter((_, index) => index % 11 === 0)) {
    const files = written(requirements);
    if (files !== undefined) decided.set(files.bicep, files);
  }
  return [...byHand, ...[...decided.values()].map((files, index) => [`case ${index + 1}`, files] as const)];
})();

const resourceShape = z.looseObject({ type: z.string(), apiVersion: z.string(), name: z.string() });
const declaredShape = z.looseObject({ ...resourceShape.shape, dependsOn: z.array(z.string()) });

const templateShape = z.object({
  parameters: z.record(z.string(), z.looseObject({ type: z.string(), defaultValue: z.unknown().optional() })),
  resources: z.array(declaredShape),
});

/** An ARM template, read. */
export const armOf = (text: string): z.infer<typeof templateShape> => templateShape.parse(JSON.parse(text));

const deploymentShape = z.looseObject({
  properties: z.looseObject({ template: z.looseObject({ resources: z.tuple([resourceShape]) }) }),
});

/**
 * A resource of a template, and the name of the deployment to another resource group that it stands in; null: in none.
 */
interface Declared {
  readonly resource: z.infer<typeof declaredShape>;
  readonly deployment: string | null;
}

/** The resources of a template, each taken out of the deployment that puts it into another resource group. */
export const declaredIn = ({ resources }: ReturnType<typeof armOf>): readonly Declared[] =>
  resources.map(outer => {
    if (outer.type !== 'Microsoft.Resources/deployments') return { resource: outer, deployment: null };
    const [inner] = deploymentShape.parse(outer).properties.template.resources;
    return { resource: { ...inner, dependsOn: outer.dependsOn }, deployment: outer.name };
  });
