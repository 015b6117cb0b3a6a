import { Duration } from 'aws-cdk-lib';
import { LambdaAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { articleMetrics, variables } from '../../shared/config/names.ts';
import type { EnvironmentSettings } from '../environments.ts';
import type { Alarms } from './alarms.ts';
import type { Lane } from './lane.ts';
import { payingServices } from './pipeline-alarms.ts';
import { pipelineFunction } from './pipeline-function.ts';
import type { PipelineMetrics } from './pipeline-metrics.ts';

/** What a cost cap is about. */
export interface CostCapProps {
  readonly environmentName: string;
  readonly settings: EnvironmentSettings;
  /** What it pauses. */
  readonly translate: Lane;
  readonly backfill: Lane;
}

/** The function that pauses translating when the environment's cost cap is reached; null where there is no cap. */
export function pauseFunction(scope: Construct, id: string, props: CostCapProps): LambdaFunction | null {
  if (props.settings.dailyCostCapUsd === null) return null;
  const pauser = pipelineFunction(scope, id, {
    ...props,
    handler: 'pause-translation',
    timeout: Duration.seconds(30),
    memoryMb: 256,
  });
  props.translate.letPause(pauser, variables.translateEventSourceId);
  props.backfill.letPause(pauser, variables.backfillEventSourceId);
  return pauser;
}

/** Calls the pausing function, and people, when the articles of a day have cost the environment's cap. */
export function capCost(alarms: Alarms, capUsd: number, metrics: PipelineMetrics, pauser: LambdaFunction): void {
  const alarm = alarms.raise('CostCap', {
    meaning: `The articles of a day cost more than the cap of $${capUsd}: translating is paused until somebody resumes it.`,
    heading: 'cost-cap',
    metric: metrics.total(articleMetrics.estimatedCostUsd, payingServices, Duration.days(1)),
    above: capUsd,
  });
  alarm.addAlarmAction(new LambdaAction(pauser));
}
