package casework.bench.peers;

import casework.bench.desk.Course;
import casework.bench.desk.Desk;
import casework.bench.desk.Many;
import casework.bench.desk.Tally;
import casework.bench.desk.Teller;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;

/**
 * Cases as processes with a boundary timer for each deadline. Set for speed: no history, no event
 * dispatch, no identity engine, hundreds of timers at a time without a lock between nodes that
 * there are not, a look every tenth of a second instead of every ten.
 */
final class FlowableDesk implements Desk {

  private static final int AT_A_TIME = 512;
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final Duration FAR = Duration.ofDays(365L * 100);

  private static final Map<String, Course.Step> STEPS =
      Course.STEPS.stream().collect(Collectors.toMap(Course.Step::stage, Function.identity()));

  private final Many many = new Many();
  private final Teller teller;
  private final Tally tally;
  private final ProcessEngineConfigurationImpl configuration;
  private final ProcessEngine engine;
  private Instant now = Course.START.atStartOfDay().toInstant(ZoneOffset.UTC);

  FlowableDesk(DataSource database, Teller teller) {
    this.teller = teller;
    this.tally = new Tally(teller::told);
    JavaDelegate warn =
        execution ->
            teller.tell(
                execution.getProcessInstanceId(),
                STEPS.getOrDefault(execution.getCurrentActivityId(), Course.STEPS.getFirst()));
    AsyncJobExecutorConfiguration jobs = new AsyncJobExecutorConfiguration();
    jobs.setMaxTimerJobsPerAcquisition(AT_A_TIME);
    jobs.setMaxAsyncJobsDuePerAcquisition(AT_A_TIME);
    jobs.setDefaultTimerJobAcquireWaitTime(LOOK_EVERY);
    jobs.setDefaultAsyncJobAcquireWaitTime(LOOK_EVERY);
    jobs.setGlobalAcquireLockEnabled(false);
    this.configuration = new StandaloneProcessEngineConfiguration();
    configuration.setDataSource(database);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    configuration.setHistoryLevel(HistoryLevel.NONE);
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setEnableEventDispatcher(false);
    configuration.setDisableIdmEngine(true);
    configuration.setDisableEventRegistry(true);
    configuration.setAsyncExecutorConfiguration(jobs);
    configuration.setAsyncExecutorCorePoolSize(Many.THREADS);
    configuration.setAsyncExecutorMaxPoolSize(Many.THREADS);
    configuration.setAsyncExecutorThreadPoolQueueSize(4 * AT_A_TIME);
    configuration.setAsyncExecutorActivate(false);
    configuration.setBeans(Map.of("warn", warn));
    this.engine = configuration.buildProcessEngine();
    standAt(now);
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("casework/bench/peers/case.bpmn20.xml")
        .deploy();
    configuration.getAsyncExecutor().start();
  }

  private void standAt(Instant instant) {
    configuration.getClock().setCurrentTime(Date.from(instant));
  }

  @Override
  public void open(int cases) throws Exception {
    start(cases);
    tally.opened(cases);
  }

  private void start(int cases) throws Exception {
    many.times(cases, () -> engine.getRuntimeService().startProcessInstanceByKey("case"));
  }

  @Override
  public void pass(int days) {
    tally.passed();
    now = now.plus(Duration.ofDays(days));
    standAt(now);
    tally.await(() -> true);
    // What was told is committed a moment later.
    Date instant = Date.from(now);
    tally.await(
        () ->
            engine.getManagementService().createTimerJobQuery().duedateLowerThan(instant).count()
                    == 0
                && engine.getManagementService().createJobQuery().count() == 0);
  }

  @Override
  public void look(int times) {
    Date instant = Date.from(now);
    for (int i = 0; i < times; i++) {
      if (!engine
          .getManagementService()
          .createTimerJobQuery()
          .duedateLowerThan(instant)
          .listPage(0, AT_A_TIME)
          .isEmpty()) {
        throw new IllegalStateException("something is due where nothing should be");
      }
    }
  }

  @Override
  public void fill(int cases) throws Exception {
    standAt(now.plus(FAR));
    // The standing clock of this engine would make timers of today due.
    start(cases);
    standAt(now);
  }

  @Override
  public void close() {
    many.close();
    configuration.getAsyncExecutor().shutdown();
    engine.close();
    teller.close();
  }
}
