import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, type MetricProps } from 'aws-cdk-lib/aws-cloudwatch';
import {
  type articleMetrics,
  type FallbackReasons,
  fallbackReasons,
  metricNamespace,
  type Service,
  serviceMetrics,
  services,
} from '../../shared/config/names.ts';

type ArticleMetric = (typeof articleMetrics)[keyof typeof articleMetrics];
type ServiceMetric = (typeof serviceMetrics)[keyof typeof serviceMetrics];
type Options = Partial<Pick<MetricProps, 'period' | 'statistic' | 'label'>>;

/** The metrics that the functions of one environment publish, under the dimensions that they publish them with. */
export class PipelineMetrics {
  readonly #environment: string;
  readonly targetLanguages: readonly string[];

  constructor(environment: string, targetLanguages: readonly string[]) {
    this.#environment = environment;
    this.targetLanguages = targetLanguages;
  }

  /** What a function counted by itself; sums of five minutes unless asked for otherwise. */
  ofService(name: ServiceMetric, service: Service, options: Options = {}): Metric {
    return this.#metric(name, { service }, options);
  }

  /** The summaries that a service did not help with, by the reasons why. */
  fallbacksByReason(of: keyof FallbackReasons, helper: string, period: Duration): Metric[] {
    return fallbackReasons[of].map((reason) => {
      const options = { period, label: `${helper}: ${reason}` };
      return this.#metric(serviceMetrics[of], { service: services.summarise, reason }, options);
    });
  }

  /** What was counted for articles of one language. */
  ofLanguage(name: ArticleMetric, service: Service, targetLanguage: string, options: Options = {}): Metric {
    return this.#metric(name, { service, targetLanguage }, options);
  }

  /** What was counted for articles, all languages and the given functions together; 0 where nothing was. */
  total(name: ArticleMetric, services: readonly Service[], period: Duration, label: string = name): MathExpression {
    const metrics = services.flatMap((service) =>
      this.targetLanguages.map((language) => this.ofLanguage(name, service, language, { period })),
    );
    const usingMetrics = Object.fromEntries(metrics.map((metric, index) => [`${idOf(name)}${index}`, metric]));
    const terms = Object.keys(usingMetrics).map((id) => `FILL(${id}, 0)`);
    return new MathExpression({ expression: terms.join(' + '), usingMetrics, period, label });
  }

  #metric(metricName: string, dimensions: Readonly<Record<string, string>>, options: Options): Metric {
    return new Metric({
      namespace: metricNamespace,
      metricName,
      dimensionsMap: { environment: this.#environment, ...dimensions },
      statistic: 'Sum',
      period: Duration.minutes(5),
      ...options,
    });
  }
}

/** The identifier of a metric in expressions must begin with a small letter. */
function idOf(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
