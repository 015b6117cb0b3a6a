import { CfnOutput, Duration, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { stackOutputs, variables } from '../shared/config/names.ts';
import { letReadInventory } from './constructs/archive-inventory.ts';
import { ArticleBucket } from './constructs/article-bucket.ts';
import { ArticleWalker } from './constructs/article-walker.ts';
import { capCost, pauseFunction } from './constructs/cost-cap.ts';
import { dashboard } from './constructs/dashboard.ts';
import { encryptionKey } from './constructs/encryption-key.ts';
import { ParkedQueue, recordFailuresOf } from './constructs/failure-recorder.ts';
import { HouseTerminology } from './constructs/house-terminology.ts';
import { Lane } from './constructs/lane.ts';
import { type Watched, watchPipeline } from './constructs/pipeline-alarms.ts';
import { letPace, letTranslate, pipelineFunction } from './constructs/pipeline-function.ts';
import { PipelineMetrics } from './constructs/pipeline-metrics.ts';
import { articleEvents, translationEvents } from './constructs/s3-events.ts';
import { Stage } from './constructs/stage.ts';
import { asksServices, letAskModel, letDetectEntities, summariesAtOnce } from './constructs/summary-services.ts';
import type { EnvironmentSettings } from './environments.ts';
import { wordLists } from './word-lists.ts';

/** One environment of the pipeline. */
export interface PipelineStackProps extends StackProps {
  readonly environmentName: string;
  readonly settings: EnvironmentSettings;
}

/** Bucket → translate-article → bucket → summarise-article → bucket; what gets stuck → record-failure → parked queue. */
export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, props: PipelineStackProps) {
    const { environmentName, settings, ...stackProps } = props;
    super(scope, id, { terminationProtection: settings.terminationProtection, ...stackProps });
    const { articlePrefix, targetLanguages, maxReceiveCount } = settings;
    const outputs = ['translation', 'summary', 'briefing', ...settings.exports, 'manifest'] as const;
    const shared = { environmentName, settings };

    const key = encryptionKey(this, 'Key', settings);
    const articles = new ArticleBucket(this, 'Articles', { ...shared, key });
    const parked = new ParkedQueue(this, 'Parked', key);

    const { terminologyFile } = settings;
    const terminology =
      settings.translator === 'amazon' && terminologyFile !== null
        ? new HouseTerminology(this, 'Terminology', { ...shared, file: terminologyFile })
        : null;

    const translator = pipelineFunction(this, 'TranslateArticle', {
      ...shared,
      handler: 'translate-article',
      timeout: Duration.seconds(settings.translateTimeoutSeconds),
      memoryMb: 1024,
      wordLists: settings.translator === 'gist' ? wordLists : [],
      translates: true,
    });
    articles.letRead(translator);
    articles.letWrite(translator, ['translation', 'manifest']);
    articles.letRemove(translator, outputs);
    articles.letKeepState(translator, ['s3:GetObject', 's3:PutObject', 's3:DeleteObject']);
    letPace(translator, settings);
    if (settings.translator === 'amazon') letTranslate(translator);
    terminology?.letUse(translator);
    const translate = new Stage(this, 'Translate', {
      events: articleEvents(articles.bucket, targetLanguages),
      keyPrefix: articlePrefix,
      worker: translator,
      maxReceiveCount,
      maxConcurrency: settings.maxConcurrentArticles,
      parkedQueue: parked.queue,
      key,
    });
    translate.letHint(translator, variables.queueUrl);
    translate.letGiveUp(translator, variables.deadLettersUrl);
    const backfill = new Lane(this, 'Backfill', {
      keyPrefix: articlePrefix,
      worker: translator,
      maxReceiveCount,
      maxConcurrency: settings.backfillConcurrency,
      parkedQueue: parked.queue,
      key,
    });
    backfill.letHint(translator, variables.backfillQueueUrl);
    backfill.letGiveUp(translator, variables.backfillDeadLettersUrl);

    const summariser = pipelineFunction(this, 'SummariseArticle', {
      ...shared,
      handler: asksServices(settings) ? 'summarise-with-services' : 'summarise-article',
      timeout: Duration.seconds(settings.summariseTimeoutSeconds),
      memoryMb: 1024,
      wordLists,
    });
    articles.letRead(summariser);
    articles.letWrite(summariser, ['summary', 'briefing', ...settings.exports, 'manifest']);
    articles.letRemove(summariser, outputs);
    if (settings.bedrock !== null) letAskModel(summariser, settings.bedrock);
    if (settings.entitySource === 'comprehend') letDetectEntities(summariser);
    const summarise = new Stage(this, 'Summarise', {
      events: translationEvents(articles.bucket, articlePrefix, targetLanguages),
      keyPrefix: articlePrefix,
      worker: summariser,
      maxReceiveCount,
      ...(asksServices(settings) ? { maxConcurrency: summariesAtOnce(settings) } : {}),
      parkedQueue: parked.queue,
      key,
    });
    summarise.letGiveUp(summariser, variables.deadLettersUrl);
    summarise.letHint(translator, variables.summaryQueueUrl);

    const recorder = pipelineFunction(this, 'RecordFailure', {
      ...shared,
      handler: 'record-failure',
      timeout: Duration.seconds(60),
      memoryMb: 512,
    });
    articles.letRead(recorder);
    articles.letWrite(recorder, ['manifest']);
    articles.letRemove(recorder, outputs);
    articles.letKeepState(recorder, ['s3:GetObject']);
    parked.letPark(recorder);
    recordFailuresOf(translate, recorder);
    recordFailuresOf(backfill, recorder);
    recordFailuresOf(summarise, recorder);

    const walker = pipelineFunction(this, 'WalkArticles', {
      ...shared,
      handler: 'walk-articles',
      timeout: Duration.minutes(5),
      memoryMb: 1024,
      wordLists: settings.translator === 'gist' ? wordLists : [],
      translates: true,
    });
    articles.letRead(walker);
    articles.letKeepReports(walker);
    if (settings.archiveInventory !== null) letReadInventory(walker, settings.archiveInventory);
    letPace(walker, settings);
    terminology?.letUse(walker);
    translate.letHint(walker, variables.translateQueueUrl);
    backfill.letHint(walker, variables.backfillQueueUrl);
    parked.letMeasure(walker);
    parked.letPark(walker);
    for (const lane of [translate, backfill]) lane.letMeasure(walker);
    translate.letObserve(walker, variables.translateEventSourceId);
    backfill.letObserve(walker, variables.backfillEventSourceId);
    const walks = new ArticleWalker(this, 'Walks', {
      worker: walker,
      articlePrefix,
      maxReceiveCount,
      parkedQueue: parked.queue,
      key,
      sweepHourUtc: settings.sweepHourUtc,
      liveSince: settings.liveSince,
    });

    const pauser = pauseFunction(this, 'PauseTranslation', { ...shared, translate, backfill });

    const watched: Watched = {
      settings,
      metrics: new PipelineMetrics(environmentName, targetLanguages),
      translate,
      summarise,
      backfill,
      parked: parked.queue,
      functions: { translator, summariser, recorder, walker, ...(pauser !== null && { pauser }) },
    };
    const alarms = watchPipeline(this, 'Alarms', watched);
    if (settings.dailyCostCapUsd !== null && pauser !== null) {
      capCost(alarms, settings.dailyCostCapUsd, watched.metrics, pauser);
    }
    dashboard(this, 'Dashboard', watched, alarms, this.stackName);

    const told: Readonly<Record<keyof typeof stackOutputs, string>> = {
      bucketName: articles.bucket.bucketName,
      articlePrefix,
      translateQueueUrl: translate.queue.queueUrl,
      summariseQueueUrl: summarise.queue.queueUrl,
      backfillQueueUrl: backfill.queue.queueUrl,
      translateDeadLettersUrl: translate.deadLetterQueue.queueUrl,
      summariseDeadLettersUrl: summarise.deadLetterQueue.queueUrl,
      backfillDeadLettersUrl: backfill.deadLetterQueue.queueUrl,
      walkQueueUrl: walks.queue.queueUrl,
      parkedQueueUrl: parked.queue.queueUrl,
      translateEventSourceId: translate.eventSource.eventSourceMappingId,
      backfillEventSourceId: backfill.eventSource.eventSourceMappingId,
    };
    for (const [name, value] of Object.entries(told)) {
      new CfnOutput(this, stackOutputs[name as keyof typeof stackOutputs], { value });
    }
    Tags.of(this).add('application', 'tarjuman');
    Tags.of(this).add('environment', environmentName);
  }
}
